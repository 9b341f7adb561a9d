package org.dragoman.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which users keep their actors. */
public enum ActorFormat {
  /** Our own: blocks of keys and values. */
  ACTORS(".actors"),
  /** A table with a header row. */
  CSV(".csv", ".tsv"),
  /** PETRARCH's dictionaries of actors and of agents. */
  PETRARCH(".txt", ".dic", ".dict", ".agents"),
  /** A dump of Wikidata, an entity a line. */
  WIKIDATA(".json", ".json.gz");

  private final String endings;

  ActorFormat(String... endings) {
    this.endings = String.join(" ", endings);
  }

  /** The format that a file's name tells; empty where it tells none. */
  public static Optional<ActorFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (ActorFormat format : values()) {
      // Event-data dictionaries are named like "Phoenix.Countries.actors.txt".
      if (Stream.of(format.endings.split(" ")).anyMatch(name::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file to its end.
   *
   * @throws IOException where it cannot be read at all
   */
  public void read(Path file, ActorSink sink) throws IOException {
    switch (this) {
      case ACTORS -> BlockActors.read(file, sink);
      case CSV -> TableActors.read(file, sink);
      case PETRARCH -> DictionaryActors.read(file, sink);
      case WIKIDATA -> WikidataActors.read(file, sink);
    }
  }

  /** Every ending that is known, for messages. */
  static String known() {
    return ".actors, .csv, .tsv, .txt or .dic (PETRARCH), .json or .json.gz (Wikidata)";
  }
}
