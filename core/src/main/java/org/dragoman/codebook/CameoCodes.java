package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * CAMEO's codes to four digits with their Goldstein scores and what PLOVER makes of them.
 *
 * <p>The scores are those of Goldstein (1992), as carried over from WEIS to CAMEO.
 */
public final class CameoCodes {
  private final Map<String, CameoCode> codes;

  private CameoCodes(Map<String, CameoCode> codes) {
    this.codes = codes;
  }

  /**
   * Loads the codes that come with the program.
   *
   * @throws DataException where the file is not as it must be
   */
  public static CameoCodes load() {
    DataFile file = DataFile.resource(CameoCodes.class, "cameo.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, CameoCode> codes = new TreeMap<>();
    for (DataFile.Row row : file.table(7, problems)) {
      try {
        String type = row.cell(2);
        CameoCode code =
            new CameoCode(
                row.cell(0),
                Double.parseDouble(row.cell(1)),
                type.equals("-") ? Optional.empty() : Optional.of(EventType.valueOf(type)),
                row.cell(3).equals("-") ? "" : row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6));
        if (codes.put(code.code(), code) != null) {
          problems.add(new DataProblem(file.name(), row.number(), "stands twice: " + code.code()));
        }
      } catch (IllegalArgumentException e) {
        problems.add(
            new DataProblem(
                file.name(), row.number(), "a score and a type are needed: " + e.getMessage()));
      }
    }
    DataException.throwIfAny(problems);
    return new CameoCodes(codes);
  }

  /** The code; empty where there is none so numbered. */
  public Optional<CameoCode> of(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** Whether the code is one of CAMEO's. */
  public boolean contains(String code) {
    return codes.containsKey(code);
  }

  /**
   * The Goldstein score, from -10 (most conflict) to 10 (most cooperation).
   *
   * @throws IllegalArgumentException where there is no such code
   */
  public double goldstein(String code) {
    return of(code)
        .orElseThrow(() -> new IllegalArgumentException("no CAMEO code: " + code))
        .goldstein();
  }

  /** The codes that PLOVER's type and mode answer to; all of the type's where no mode is given. */
  public List<CameoCode> of(EventType type, String mode) {
    return codes.values().stream()
        .filter(code -> code.type().equals(Optional.of(type)))
        .filter(code -> mode.isEmpty() || code.mode().equals(mode))
        .toList();
  }

  /** All codes, by number. */
  public Collection<CameoCode> all() {
    return List.copyOf(codes.values());
  }
}
