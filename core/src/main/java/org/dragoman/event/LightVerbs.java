package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The verbs that carry an event noun: hold talks, launch an attack; and suffer an attack. */
final class LightVerbs {
  /** What the verb's subject is to the event. */
  enum Side {
    SOURCE,
    TARGET
  }

  private final Map<String, Side> verbs;

  private LightVerbs(Map<String, Side> verbs) {
    this.verbs = Map.copyOf(verbs);
  }

  static LightVerbs load() {
    DataFile file = DataFile.resource(LightVerbs.class, "light.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Side> verbs = new HashMap<>();
    for (DataFile.Row row : file.table(2, problems)) {
      switch (row.cell(1)) {
        case "source" -> verbs.put(row.cell(0), Side.SOURCE);
        case "target" -> verbs.put(row.cell(0), Side.TARGET);
        default ->
            problems.add(
                new DataProblem(file.name(), row.number(), "source or target, not " + row.cell(1)));
      }
    }
    DataException.throwIfAny(problems);
    return new LightVerbs(verbs);
  }

  /** What the subject of the verb is to the event that its object names. */
  Optional<Side> side(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }
}
