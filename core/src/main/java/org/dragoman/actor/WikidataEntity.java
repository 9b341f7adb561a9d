package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.data.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * An entity of Wikidata: labels and statements in the shape of its JSON dumps. Statements ranked
 * deprecated are left out.
 *
 * @param json the entity's object
 */
record WikidataEntity(JsonNode json) {
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  String id() {
    return json.path("id").asString("");
  }

  /** The English label, stripped; empty where there is none. */
  String label() {
    return json.path("labels").path("en").path("value").asString("").strip();
  }

  List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (JsonNode alias : json.path("aliases").path("en").values()) {
      String value = alias.path("value").asString("").strip();
      // Semicolons separate values where entries are written.
      if (!value.isEmpty() && value.indexOf(';') < 0) {
        aliases.add(value);
      }
    }
    return aliases;
  }

  List<JsonNode> statements(String property) {
    List<JsonNode> statements = new ArrayList<>();
    for (JsonNode statement : json.path("claims").path(property).values()) {
      if (!statement.path("rank").asString("").equals("deprecated")) {
        statements.add(statement);
      }
    }
    // Preferred ones first.
    statements.sort((a, b) -> Boolean.compare(isPreferred(b), isPreferred(a)));
    return statements;
  }

  private static boolean isPreferred(JsonNode statement) {
    return statement.path("rank").asString("").equals("preferred");
  }

  /** The ids that the property points to. */
  List<String> items(String property) {
    return statements(property).stream()
        .map(statement -> item(statement.path("mainsnak")))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  Optional<String> string(String property) {
    return statements(property).stream()
        .map(s -> s.path("mainsnak").path("datavalue").path("value").asString(""))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  Optional<PartialDate> time(String property) {
    return statements(property).stream()
        .flatMap(statement -> time(statement.path("mainsnak")).stream())
        .findFirst();
  }

  /** The ids in a statement's qualifier. */
  static List<String> qualifierItems(JsonNode statement, String property) {
    List<String> items = new ArrayList<>();
    for (JsonNode snak : statement.path("qualifiers").path(property).values()) {
      if (!item(snak).isEmpty()) {
        items.add(item(snak));
      }
    }
    return items;
  }

  /** The date in a statement's qualifier. */
  static Optional<PartialDate> qualifierTime(JsonNode statement, String property) {
    for (JsonNode snak : statement.path("qualifiers").path(property).values()) {
      Optional<PartialDate> time = time(snak);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  static String item(JsonNode snak) {
    return snak.path("datavalue").path("value").path("id").asString("");
  }

  /** {@code +2010-05-06T00:00:00Z} at a precision of day, month or year; nothing coarser. */
  private static Optional<PartialDate> time(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    String time = value.path("time").asString("");
    int precision = value.path("precision").asInt(0);
    if (!time.matches("\\+\\d{4}-\\d{2}-\\d{2}T.*")) {
      return Optional.empty();
    }
    return switch (precision) {
      case YEAR -> PartialDate.parse(time.substring(1, 5));
      case MONTH -> PartialDate.parse(time.substring(1, 8));
      case DAY -> PartialDate.parse(time.substring(1, 11));
      default -> Optional.empty();
    };
  }
}
