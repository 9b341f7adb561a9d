package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern PEOPLE =
      Pattern.compile("\\p{L}{2,}(?:ers|ists|ians|men|women|tors|sors|folk|mates)");
  private static final Set<String> NO_PEOPLE =
      Set.of(
          ("letter paper order number member matter power border water offer centre center quarter "
                  + "corner shoulder finger winter summer river layer manner disaster sewer tower "
                  + "flower computer launcher charter chapter character poster banner trailer "
                  + "container tanker trawler freighter carrier bomber cruiser steamer helicopter "
                  + "cluster shelter theater theatre chamber barrier frontier crater cover counter "
                  + "encounter filter fiber fibre transfer stopover takeover turnover sector factor "
                  + "reactor vector motor monitor tractor detector corridor mirror error terror "
                  + "rumor rumour harbor harbour color colour list twist wrist fist mist specimen "
                  + "regimen hangover handover crossover leftover pointer printer folder newspaper "
                  + "header server router meter kilometer kilometre bunker silencer boiler cancer "
                  + "tumor danger ledger hamper copper pepper answer fever lever surrender slander "
                  + "wonder thunder murder disorder remainder reminder tender gender blunder barter "
                  + "parameter skyscraper fighter-bomber buffer user sticker trigger loan charter-flight")
              .split(" "));

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
    DataException.throwIfAny(problems);
    return new Agents(agents);
  }

  /** These nouns and a user's, which win where both list one. */
  Agents with(List<AgentNoun> nouns) {
    if (nouns.isEmpty()) {
      return this;
    }
    Map<String, Agent> all = new HashMap<>(agents);
    for (AgentNoun noun : nouns) {
      Stands stands =
          switch (noun.stands()) {
            case PEOPLE -> Stands.PEOPLE;
            case WHOLE -> Stands.WHOLE;
            case FORCE -> Stands.FORCE;
            case BODY -> Stands.BODY;
            case AS_LISTED ->
                agents.getOrDefault(noun.noun(), new Agent(noun.sector(), Stands.PEOPLE)).stands();
          };
      all.put(noun.noun(), new Agent(noun.sector(), stands));
    }
    return new Agents(all);
  }

  /** Whether the word is a listed noun for people or institutions. */
  boolean lists(String noun) {
    return agents.containsKey(noun);
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
    String written = sentence.token(noun).lower();
    Agent alone = agents.get(head);
    if (alone == null) {
      alone = agents.get(written);
    }
    if (alone == null && written.endsWith("s")) {
      // "troops" is its own lemma.
      alone = agents.get(written.substring(0, written.length() - 1));
    }
    return Optional.ofNullable(alone).or(() -> byForm(sentence, noun));
  }

  /** Plurals in -ers, -ists, -men and the like are people, those left out that mostly are not. */
  private static Optional<Agent> byForm(Sentence sentence, int noun) {
    boolean people =
        sentence.token(noun).tag().equals("NNS")
            && PEOPLE.matcher(sentence.token(noun).lower()).matches()
            && !NO_PEOPLE.contains(sentence.token(noun).lemma());
    return people ? Optional.of(new Agent(Sector.CVL, Stands.PEOPLE)) : Optional.empty();
  }
}
