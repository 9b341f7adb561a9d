package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.DataProblem;

/** Finds what is wrong with lexicon entries that read well: codes, modes, doubles, examples. */
public final class LexiconCheck {
  private LexiconCheck() {}

  /** What is wrong, in the order of the entries. */
  public static List<DataProblem> of(Lexicon lexicon, CameoCodes codes) {
    List<DataProblem> problems = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    lexicon.examples().forEach(example -> shown.add(example.entry().pattern().origin()));
    Map<Object, LexiconEntry> seen = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      String origin = entry.pattern().origin();
      if (!codes.contains(entry.cameo()) && said.add(entry.cameo() + origin)) {
        problems.add(problem(origin, "no CAMEO code: " + entry.cameo()));
      }
      if (!shown.contains(origin) && said.add(origin)) {
        problems.add(problem(origin, "no example under the pattern"));
      }
      LexiconEntry before = seen.putIfAbsent(entry.pattern().words(), entry);
      if (before != null && said.add(origin + before.pattern().origin())) {
        String same = before.type() == entry.type() ? "the same pattern" : "another type";
        problems.add(problem(origin, same + " stands at " + before.pattern().origin()));
      }
    }
    return problems;
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
