package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an entry as a line of JSON, under the keys of the directory's format. */
public final class DirectoryJson {
  private DirectoryJson() {}

  /** The line; what is not known is left out. */
  public static String line(DirectoryEntry entry, LocalDate day) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("id", entry.id());
    json.put("name", entry.name());
    json.put("type", entry.type().name().toLowerCase(Locale.ROOT));
    entry.country().ifPresent(country -> json.put("country", country));
    entry.sector().ifPresent(sector -> json.put("sector", sector.name()));
    String code = DirectorySearch.code(entry, day);
    if (!code.isEmpty()) {
      json.put("cameo", code);
    }
    entry.wikidata().ifPresent(item -> json.put("wikidata", item));
    strings(json, "aka", entry.aliases());
    strings(json, "adjective", entry.adjectives());
    strings(json, "people", entry.people());
    entry.capital().ifPresent(capital -> json.put("capital", capital));
    strings(json, "metonym", entry.metonyms());
    strings(json, "nominal", entry.nominals());
    entry.existence().from().ifPresent(from -> json.put("since", DirectoryWriter.date(from)));
    entry.existence().to().ifPresent(to -> json.put("until", DirectoryWriter.date(to)));
    entry.parent().ifPresent(parent -> json.put("parent", parent));
    strings(json, "member", entry.memberOf());
    ArrayNode offices = json.putArray("office");
    for (Office office : entry.offices()) {
      ObjectNode one = offices.addObject();
      one.put("title", office.title());
      one.put("of", office.of());
      office.term().from().ifPresent(from -> one.put("from", DirectoryWriter.date(from)));
      office.term().to().ifPresent(to -> one.put("to", DirectoryWriter.date(to)));
    }
    return json.toString();
  }

  private static void strings(ObjectNode json, String key, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(key);
      values.forEach(array::add);
    }
  }
}
