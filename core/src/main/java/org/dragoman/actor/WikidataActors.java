package org.dragoman.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.Term;
import tools.jackson.databind.JsonNode;

/**
 * Reads the actors out of a dump of Wikidata in two passes: the first gathers what offices and
 * countries are called, since a person's entity names them by number only; the second hands out the
 * actors one by one.
 */
final class WikidataActors {
  private static final String HUMAN = "Q5";

  private final String file;
  private final WikidataKinds kinds;
  private final WikidataIndex index;
  private final ActorSink sink;
  private final Map<String, String> capitals = new HashMap<>();

  private WikidataActors(String file, WikidataKinds kinds, WikidataIndex index, ActorSink sink) {
    this.file = file;
    this.kinds = kinds;
    this.index = index;
    this.sink = sink;
  }

  static void read(Path path, ActorSink sink) throws IOException {
    WikidataDump dump = new WikidataDump(path);
    WikidataKinds kinds = WikidataKinds.load();
    WikidataIndex index = new WikidataIndex(kinds);
    Set<String> wanted = new LinkedHashSet<>();
    dump.read(
        kinds::mayBeBodyOrOffice,
        (entity, line) -> {
          index.note(entity);
          if (index.country(entity.id()).isPresent()) {
            entity.items("P36").stream().findFirst().ifPresent(wanted::add);
          }
        },
        problem -> {},
        sink::step);
    WikidataActors actors = new WikidataActors(path.toString(), kinds, index, sink);
    // States come last: by then the names of their capitals have come by.
    List<Held> held = new ArrayList<>();
    dump.read(
        line -> kinds.mayBeActor(line) || wanted.contains(item(line)),
        (entity, line) -> {
          if (wanted.contains(entity.id())) {
            actors.capitals.put(entity.id(), entity.label());
          }
          Optional<DirectoryEntry> entry = actors.entry(entity);
          if (entry.isPresent() && index.country(entity.id()).isPresent()) {
            held.add(new Held(entry.get(), entity.items("P36").stream().findFirst(), line));
          } else {
            entry.ifPresent(found -> actors.hand(found, line));
          }
        },
        sink::problem,
        sink::step);
    for (Held state : held) {
      Optional<String> capital =
          state.capital().flatMap(city -> Optional.ofNullable(actors.capitals.get(city)));
      actors.hand(
          capital.map(city -> state.entry().withCapital(city)).orElse(state.entry()), state.line());
    }
  }

  /**
   * A state that waits for the name of its capital; the entity itself would be too large to keep.
   */
  private record Held(DirectoryEntry entry, Optional<String> capital, int line) {}

  /** The id at the start of a line, without parsing it. */
  private static String item(String line) {
    int start = line.indexOf("\"id\":\"Q");
    int end = start < 0 ? -1 : line.indexOf('"', start + 6);
    return end < 0 ? "" : line.substring(start + 6, end);
  }

  private void hand(DirectoryEntry entry, int line) {
    sink.entry(new SourcedEntry(file, line, List.of(), false, entry));
  }

  private Optional<DirectoryEntry> entry(WikidataEntity entity) {
    if (entity.label().isEmpty()) {
      return Optional.empty();
    }
    Optional<WikidataKinds.Kind> kind = kinds.of(entity);
    if (kind.isPresent()) {
      return Optional.of(body(entity, kind.get()));
    }
    boolean official = entity.items("P31").contains(HUMAN) && !entity.statements("P39").isEmpty();
    return official ? Optional.of(person(entity)) : Optional.empty();
  }

  private DirectoryEntry body(WikidataEntity entity, WikidataKinds.Kind kind) {
    boolean state = kind.type() == ActorType.STATE;
    Optional<String> country =
        state
            ? index.country(entity.id())
            : entity.items("P17").stream().flatMap(c -> index.country(c).stream()).findFirst();
    return entry(
        entity,
        index.id(entity.id()).orElseGet(() -> ActorId.of(entity.label())),
        kind.type(),
        country,
        kind.sector(),
        new Term(entity.time("P571"), entity.time("P576")),
        List.of());
  }

  private DirectoryEntry person(WikidataEntity entity) {
    Optional<String> citizenship =
        entity.items("P27").stream().flatMap(c -> index.country(c).stream()).findFirst();
    return entry(
        entity,
        index.unique(ActorId.of(entity.label()), entity.id()),
        ActorType.PERSON,
        citizenship,
        Optional.empty(),
        Term.UNKNOWN,
        offices(entity));
  }

  /** The offices whose name and body are known; others would point to nobody. */
  private List<Office> offices(WikidataEntity entity) {
    List<Office> offices = new ArrayList<>();
    for (JsonNode statement : entity.statements("P39")) {
      Optional<WikidataIndex.Position> position =
          index.position(WikidataEntity.item(statement.path("mainsnak")));
      if (position.isEmpty()) {
        continue;
      }
      List<String> of = new ArrayList<>(WikidataEntity.qualifierItems(statement, "P642"));
      of.addAll(WikidataEntity.qualifierItems(statement, "P1001"));
      of.addAll(position.get().of());
      of.addAll(entity.items("P27"));
      Term term =
          new Term(
              WikidataEntity.qualifierTime(statement, "P580"),
              WikidataEntity.qualifierTime(statement, "P582"));
      of.stream()
          .flatMap(item -> index.id(item).stream())
          .findFirst()
          .ifPresent(id -> offices.add(new Office(index.title(position.get()), id, term)));
    }
    return offices;
  }

  private DirectoryEntry entry(
      WikidataEntity entity,
      String id,
      ActorType type,
      Optional<String> country,
      Optional<Sector> sector,
      Term existence,
      List<Office> offices) {
    List<String> members =
        entity.items("P463").stream().flatMap(m -> index.id(m).stream()).distinct().toList();
    return new DirectoryEntry(
        id,
        entity.label(),
        type,
        country,
        Optional.empty(),
        sector,
        Optional.empty(),
        List.of(),
        Optional.of(entity.id()),
        entity.aliases(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        existence,
        Optional.empty(),
        type == ActorType.PERSON ? List.of() : members,
        offices);
  }
}
