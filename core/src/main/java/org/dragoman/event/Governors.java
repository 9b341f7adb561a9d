package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * The words over an act that tell whether it happened: manage to, plan to, refuse to, fear that.
 */
public final class Governors {
  private final Map<String, EventStatus> words;

  private Governors(Map<String, EventStatus> words) {
    this.words = Map.copyOf(words);
  }

  /**
   * Loads the words that come with the program.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static Governors load() {
    DataFile file = DataFile.resource(Governors.class, "governors.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, EventStatus> words = new HashMap<>();
    for (DataFile.Row row : file.table(3, problems)) {
      try {
        words.put(
            row.cell(1).strip() + " " + row.cell(0).strip(),
            EventStatus.valueOf(row.cell(2).strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        problems.add(new DataProblem(file.name(), row.number(), "no status: " + row.cell(2)));
      }
    }
    DataException.throwIfAny(problems);
    return new Governors(words);
  }

  /** What a verb makes of the act it governs; a particle is joined by {@code _}. */
  Optional<EventStatus> verb(String lemma) {
    return Optional.ofNullable(words.get("verb " + lemma));
  }

  /** What a noun makes of the act it governs. */
  Optional<EventStatus> noun(String lemma) {
    return Optional.ofNullable(words.get("noun " + lemma));
  }

  /** What an adjective makes of the act it governs. */
  Optional<EventStatus> adjective(String lemma) {
    return Optional.ofNullable(words.get("adjective " + lemma));
  }

  /** What an adverb makes of the act it stands with. */
  Optional<EventStatus> adverb(String word) {
    return Optional.ofNullable(words.get("adverb " + word));
  }
}
