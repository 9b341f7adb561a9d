package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The other names of offices: "the Soviet leader" was general secretary, then president. */
final class OfficeNames {
  private final Map<String, List<String>> titles;
  private final Map<String, String> owners;

  private OfficeNames(Map<String, List<String>> titles, Map<String, String> owners) {
    this.titles = titles;
    this.owners = owners;
  }

  static OfficeNames load() {
    DataFile file = DataFile.resource(OfficeNames.class, "office-names.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, List<String>> titles = new HashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (DataFile.Row row : file.table(3, problems)) {
      Set<String> same = new LinkedHashSet<>();
      for (String title : row.cell(1).split(";")) {
        same.add(title.strip());
      }
      if (titles.put(row.cell(0).strip(), List.copyOf(same)) != null) {
        problems.add(new DataProblem(file.name(), row.number(), "stands twice: " + row.cell(0)));
      }
      if (!row.cell(2).isBlank()) {
        owners.put(row.cell(0).strip(), row.cell(2).strip());
      }
    }
    DataException.throwIfAny(problems);
    return new OfficeNames(Map.copyOf(titles), Map.copyOf(owners));
  }

  /**
   * The titles that a name of an office stands for, the likeliest first; itself where none other.
   */
  List<String> titles(String name) {
    return titles.getOrDefault(name, List.of(name));
  }

  /** Whose office it is where nobody is named: there is one pope. */
  Optional<String> owner(String name) {
    return Optional.ofNullable(owners.get(name));
  }

  /** Whether the name may stand for the title. */
  boolean same(String name, String title) {
    return name.equals(title) || titles(name).contains(title);
  }
}
