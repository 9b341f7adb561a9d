package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.text.Sentence;

/** The common nouns under which people act who have no name in the text. */
final class Agents {
  /** What a noun stands for. */
  enum Stands {
    /** An actor of its own, named by its words. */
    PEOPLE,
    /** With a name, the bearer of that name itself: the Hamas delegation. */
    WHOLE,
    /** An armed or civil arm. */
    FORCE,
    /** An institution. */
    BODY
  }

  record Agent(Sector sector, Stands stands) {}

  private final Map<String, Agent> agents;

  private Agents(Map<String, Agent> agents) {
    this.agents = agents;
  }

  static Agents load() {
    DataFile file = DataFile.resource(Agents.class, "agents.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Agent> agents = new HashMap<>();
    for (DataFile.Row row : file.table(3, problems)) {
      Optional<Sector> sector = Sector.of(row.cell(1));
      if (sector.isEmpty()) {
        problems.add(new DataProblem(file.name(), row.number(), "no sector: " + row.cell(1)));
        continue;
      }
      try {
        Stands stands = Stands.valueOf(row.cell(2).strip().toUpperCase(Locale.ROOT));
        agents.put(row.cell(0).strip(), new Agent(sector.get(), stands));
      } catch (IllegalArgumentException e) {
        problems.add(new DataProblem(file.name(), row.number(), "stands for? " + row.cell(2)));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return new Agents(agents);
  }

  /** What the noun stands for, taken with the word before it where the two are listed together. */
  Optional<Agent> of(Sentence sentence, int noun) {
    String head = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    if (noun > 0) {
      String before = sentence.token(noun - 1).lower();
      Agent pair = agents.get(before + " " + head);
      if (pair == null) {
        pair = agents.get(before + " " + sentence.token(noun).lower());
      }
      if (pair != null) {
        return Optional.of(pair);
      }
    }
    Agent alone = agents.get(head);
    return Optional.ofNullable(alone != null ? alone : agents.get(sentence.token(noun).lower()));
  }
}
