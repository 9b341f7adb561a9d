package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * CAMEO's codes to three digits with their Goldstein scores.
 *
 * <p>The scores are those of Goldstein (1992), as carried over from WEIS to CAMEO.
 */
public final class CameoCodes {
  private final Map<String, Double> scores;

  private CameoCodes(Map<String, Double> scores) {
    this.scores = Map.copyOf(scores);
  }

  /**
   * Loads the codes that come with the program.
   *
   * @throws DataException where the file is not as it must be
   */
  public static CameoCodes load() {
    DataFile file = DataFile.resource(CameoCodes.class, "cameo.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Double> scores = new HashMap<>();
    for (DataFile.Row row : file.table(3, problems)) {
      try {
        scores.put(row.cell(0), Double.valueOf(row.cell(1)));
      } catch (NumberFormatException e) {
        problems.add(new DataProblem(file.name(), row.number(), "no score: " + row.cell(1)));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return new CameoCodes(scores);
  }

  /** Whether the code is one of CAMEO's; a code of four digits counts by its first three. */
  public boolean contains(String code) {
    return scores.containsKey(shortened(code));
  }

  /**
   * The Goldstein score, from -10 (most conflict) to 10 (most cooperation).
   *
   * @throws IllegalArgumentException where there is no such code
   */
  public double goldstein(String code) {
    Double score = scores.get(shortened(code));
    if (score == null) {
      throw new IllegalArgumentException("no CAMEO code: " + code);
    }
    return score;
  }

  private static String shortened(String code) {
    return code.length() > 3 ? code.substring(0, 3) : code;
  }
}
