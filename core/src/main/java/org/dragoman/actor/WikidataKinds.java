package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The classes of Wikidata whose instances are actors or offices. */
final class WikidataKinds {
  /** What an instance of a class is. */
  record Kind(ActorType type, Optional<Sector> sector) {}

  private static final String OFFICE = "office";

  private final Map<String, Kind> kinds;
  private final List<String> offices;

  private WikidataKinds(Map<String, Kind> kinds, List<String> offices) {
    this.kinds = kinds;
    this.offices = offices;
  }

  static WikidataKinds load() {
    DataFile file = DataFile.resource(WikidataKinds.class, "wikidata.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Kind> kinds = new HashMap<>();
    List<String> offices = new ArrayList<>();
    for (DataFile.Row row : file.table(4, problems)) {
      String type = row.cell(1).strip();
      if (type.equals(OFFICE)) {
        offices.add(row.cell(0).strip());
        continue;
      }
      try {
        kinds.put(
            row.cell(0).strip(),
            new Kind(ActorType.valueOf(type.toUpperCase(Locale.ROOT)), Sector.of(row.cell(2))));
      } catch (IllegalArgumentException e) {
        problems.add(new DataProblem(file.name(), row.number(), "no such type: " + type));
      }
    }
    DataException.throwIfAny(problems);
    return new WikidataKinds(kinds, offices);
  }

  /** What an entity is by its classes; empty where it is no actor. */
  Optional<Kind> of(WikidataEntity entity) {
    List<Kind> found =
        entity.items("P31").stream().map(kinds::get).filter(kind -> kind != null).toList();
    return found.stream()
        .filter(kind -> kind.type() == ActorType.STATE)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Whether it is an office that persons hold. */
  boolean isOffice(WikidataEntity entity) {
    return !entity.statements("P1308").isEmpty()
        || !entity.statements("P1001").isEmpty()
        || entity.items("P31").stream().anyMatch(offices::contains)
        || entity.items("P279").stream().anyMatch(offices::contains);
  }

  /** Whether a line may hold an actor: quick, and sometimes wrongly yes. */
  boolean mayBeActor(String line) {
    return line.contains("\"P39\"") || mayBeBody(line);
  }

  /** Whether a line may hold a body or an office. */
  boolean mayBeBodyOrOffice(String line) {
    return line.contains("\"P1308\"")
        || line.contains("\"P1001\"")
        || mentions(line, offices)
        || mayBeBody(line);
  }

  private boolean mayBeBody(String line) {
    return mentions(line, kinds.keySet());
  }

  private static boolean mentions(String line, Iterable<String> ids) {
    for (String id : ids) {
      if (line.contains("\"" + id + "\"")) {
        return true;
      }
    }
    return false;
  }
}
