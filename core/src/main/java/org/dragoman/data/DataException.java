package org.dragoman.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says everything that is wrong with the data files, at once: who mends one line wants to know of
 * all.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<DataProblem> problems;

  /** Takes the problems found, at least one. */
  public DataException(List<DataProblem> problems) {
    super(
        problems.size()
            + (problems.size() == 1 ? " problem:\n" : " problems:\n")
            + problems.stream().map(DataProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Throws where there are problems: what every loader does with what it noted on its way. */
  public static void throwIfAny(List<DataProblem> problems) {
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
  }

  /** The problems, in the order of files and lines. */
  public List<DataProblem> problems() {
    return problems;
  }
}
