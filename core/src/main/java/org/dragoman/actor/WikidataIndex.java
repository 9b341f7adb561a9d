package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the first pass over a dump keeps for the second: the bodies' ids, the countries' codes and
 * the offices' names. It grows with these, a few hundred thousand at most, and not with the dump.
 */
final class WikidataIndex {
  /** An office, and the ids of whose it is. */
  record Position(String label, List<String> of) {}

  private final WikidataKinds kinds;
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Position> positions = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  WikidataIndex(WikidataKinds kinds) {
    this.kinds = kinds;
  }

  void note(WikidataEntity entity) {
    if (entity.label().isEmpty()) {
      return;
    }
    Optional<WikidataKinds.Kind> kind = kinds.of(entity);
    if (kind.isPresent()) {
      Optional<String> code =
          entity.string("P298").filter(iso -> kind.get().type() == ActorType.STATE);
      code.ifPresent(iso -> countries.put(entity.id(), iso));
      ids.put(
          entity.id(),
          unique(
              code.map(iso -> iso.toLowerCase(Locale.ROOT)).orElse(ActorId.of(entity.label())),
              entity.id()));
      labels.put(entity.id(), entity.label());
    } else if (kinds.isOffice(entity)) {
      List<String> of = new ArrayList<>(entity.items("P1001"));
      of.addAll(entity.items("P2389"));
      of.addAll(entity.items("P17"));
      positions.put(entity.id(), new Position(entity.label(), of));
    }
  }

  /** That id, or where another entity has it, one with the number of the item. */
  String unique(String id, String item) {
    String free = taken.contains(id) ? id + "-" + item.toLowerCase(Locale.ROOT) : id;
    taken.add(free);
    return free;
  }

  /** The directory's id of a body or country. */
  Optional<String> id(String item) {
    return Optional.ofNullable(ids.get(item));
  }

  /** The ISO code of a country. */
  Optional<String> country(String item) {
    return Optional.ofNullable(countries.get(item));
  }

  Optional<Position> position(String item) {
    return Optional.ofNullable(positions.get(item));
  }

  /**
   * The title of an office as the directory writes it: without its country, in small letters, and
   * "minister of foreign affairs" as "foreign minister".
   */
  String title(Position position) {
    String title = position.label();
    for (String item : position.of()) {
      String of = labels.getOrDefault(item, "");
      if (!of.isEmpty()) {
        title = title.replace(" of the " + of, "").replace(" of " + of, "");
      }
    }
    title = title.toLowerCase(Locale.ROOT).replace(';', ',').strip();
    String minister = "minister of ";
    if (title.startsWith(minister)) {
      String field = title.substring(minister.length()).replaceFirst("^the ", "");
      title = (field.startsWith("foreign ") ? "foreign" : field) + " minister";
    }
    return title;
  }
}
