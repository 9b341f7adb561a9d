package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.DataProblem;

/** Finds what is wrong with lexicon entries that read well: codes, modes, doubles, examples. */
public final class LexiconCheck {
  private LexiconCheck() {}

  /** What is wrong, in the order of the entries. */
  public static List<DataProblem> of(Lexicon lexicon) {
    List<DataProblem> problems = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    lexicon.examples().forEach(example -> shown.add(example.entry().pattern().origin()));
    Map<Object, LexiconEntry> seen = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      String origin = entry.pattern().origin();
      if (!shown.contains(origin) && said.add(origin)) {
        problems.add(problem(origin, "no example under the pattern"));
      }
      LexiconEntry before = seen.putIfAbsent(entry.pattern().words(), entry);
      boolean differ =
          before != null
              && before.type() != entry.type()
              && (before.pattern().has(PatternFlag.NONE) || entry.pattern().has(PatternFlag.NONE));
      if (before != null && !differ && said.add(origin + before.pattern().origin())) {
        String same = before.type() == entry.type() ? "the same pattern" : "another type";
        problems.add(problem(origin, same + " stands at " + before.pattern().origin()));
      }
    }
    return problems;
  }

  /** What of the entry's section is not in the codebook; empty where all is. */
  static Optional<String> uncodable(LexiconEntry entry, Codebook codebook) {
    if (!codebook.cameo().contains(entry.cameo())) {
      return Optional.of("no CAMEO code: " + entry.cameo());
    }
    return codebook.has(entry.type(), entry.mode())
        ? Optional.empty()
        : Optional.of(entry.type() + " has no mode " + entry.mode());
  }

  /** The file of a pattern's place. */
  public static String fileOf(String origin) {
    return origin.substring(0, origin.lastIndexOf(':'));
  }

  /** A problem at a pattern's place: file, colon, line. */
  public static DataProblem problem(String origin, String message) {
    int colon = origin.lastIndexOf(':');
    return new DataProblem(
        origin.substring(0, colon), Integer.parseInt(origin.substring(colon + 1)), message);
  }
}
