package org.dragoman.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.statement.Cue.CueComplement;
import org.dragoman.statement.Cue.CueKind;

/** The cues, found by their first word; the longer before the shorter. */
public final class Cues {
  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  private Cues() {}

  /**
   * Loads the cues that come with the program.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static Cues load() {
    DataFile file = DataFile.resource(Cues.class, "cues.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Cues cues = new Cues();
    for (DataFile.Row row : file.table(5, problems)) {
      try {
        cues.add(cue(row));
      } catch (IllegalArgumentException e) {
        problems.add(new DataProblem(file.name(), row.number(), String.valueOf(e.getMessage())));
      }
    }
    DataException.throwIfAny(problems);
    return cues;
  }

  private static Cue cue(DataFile.Row row) {
    Set<CueComplement> complements = EnumSet.noneOf(CueComplement.class);
    for (String complement : row.cell(3).split(",")) {
      if (!complement.isBlank() && !complement.strip().equals("-")) {
        complements.add(
            CueComplement.valueOf(complement.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    String stance = row.cell(4).strip();
    return new Cue(
        List.of(row.cell(0).strip().split(" ")),
        CueKind.valueOf(row.cell(1).strip().toUpperCase(Locale.ROOT)),
        Attitude.valueOf(row.cell(2).strip().toUpperCase(Locale.ROOT)),
        complements,
        stance.isEmpty() || stance.equals("-")
            ? Stance.NEUTRAL
            : Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
  }

  private void add(Cue cue) {
    List<Cue> sameStart =
        byFirstWord.computeIfAbsent(cue.words().getFirst(), k -> new ArrayList<>());
    sameStart.add(cue);
    sameStart.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  /**
   * Whether a cue starts with the word and its other words are in the sentence, too.
   *
   * @param sentence the sentence's words and their base forms, in lower case
   */
  public boolean mayStart(String word, Set<String> sentence) {
    return startingWith(word).stream()
        .anyMatch(
            cue ->
                cue.words().stream()
                    .allMatch(
                        w -> w.startsWith("X") || sentence.contains(w.toLowerCase(Locale.ROOT))));
  }

  /** The cues that start with the word. */
  List<Cue> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }
}
