package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Occurrence;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.codebook.Pattern;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.codebook.Term;
import org.dragoman.event.ActorPairs.ActorPair;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * What a trained model makes of the pairs of an article: it finds what passes between two actors
 * where the lexicon is silent, says whom an event reaches where the clause does not, and overrules
 * the lexicon where it is sure.
 *
 * <p>All pairs of an article are read at once, which is cheaper than one by one.
 */
final class SecondOpinion {
  /** How sure the model must be to give an event of its own type a side that it lacks. */
  private static final double FAIRLY_SURE = Double.parseDouble(System.getProperty("t.fill", "0.6"));

  /** How sure it must be to tell of an event by itself. */
  private static final double SURE = Double.parseDouble(System.getProperty("t.add", "0.8"));

  /** How sure it must be to overrule the lexicon. */
  private static final double QUITE_SURE = Double.parseDouble(System.getProperty("t.over", "0.85"));

  private final PairReader reader;
  private final Codes codes;

  SecondOpinion(PairReader reader, Codes codes) {
    this.reader = reader;
    this.codes = codes;
  }

  /**
   * What the lexicon found in a sentence.
   *
   * @param sentence the sentence
   * @param drafts the drafts, in the order of their triggers
   * @param making what makes a draft of a trigger, where it can
   */
  record InSentence(
      Sentence sentence, List<Draft> drafts, Function<Trigger, Optional<Draft>> making) {}

  private record Question(InSentence where, ActorPair pair) {}

  /** Changes the drafts of the sentences and adds to them. */
  void weigh(ParsedArticle parsed, Cast cast, List<InSentence> sentences) {
    List<Question> questions = new ArrayList<>();
    List<MarkedSentence> marked = new ArrayList<>();
    for (InSentence where : sentences) {
      for (ActorPair pair : ActorPairs.of(where.sentence(), where.drafts(), cast)) {
        questions.add(new Question(where, pair));
        marked.add(marked(parsed, where.sentence(), pair));
      }
    }
    List<PairReading> readings = reader.read(marked);
    for (int i = 0; i < readings.size(); i++) {
      answer(questions.get(i).where(), questions.get(i).pair(), readings.get(i));
    }
    for (InSentence where : sentences) {
      where.drafts().sort(Comparator.comparingInt(draft -> draft.match().head()));
    }
  }

  private static MarkedSentence marked(ParsedArticle parsed, Sentence sentence, ActorPair pair) {
    int start = sentence.span().start();
    return new MarkedSentence(
        parsed.text(sentence.span()),
        List.of(moved(pair.source(), start)),
        List.of(moved(pair.target(), start)));
  }

  private static Span moved(Occurrence mention, int start) {
    return new Span(mention.span().start() - start, mention.span().end() - start);
  }

  private void answer(InSentence where, ActorPair pair, PairReading reading) {
    EventType type = reading.best();
    double sure = reading.of(type);
    String source = pair.source().member().id();
    String target = pair.target().member().id();
    List<Draft> between = new ArrayList<>();
    for (Draft draft : where.drafts()) {
      if (draft.event().source().contains(source) && draft.event().target().contains(target)) {
        between.add(draft);
      }
    }
    if (between.stream().anyMatch(draft -> draft.event().type() == type)) {
      return;
    }
    if (!between.isEmpty()) {
      if (sure >= QUITE_SURE && !isMixed(between)) {
        replace(where, between.getFirst(), corrected(between.getFirst().event(), reading));
      }
      return;
    }
    if (sure >= FAIRLY_SURE && completes(where, source, target, type)) {
      return;
    }
    if (sure >= SURE && pair.verb().isPresent()) {
      tell(where, pair, reading);
    }
  }

  /** Whether an act stands beside the speech act that it is spoken of in: both are right. */
  private static boolean isMixed(List<Draft> between) {
    return between.size() > 1;
  }

  /** Gives an event of the type the side that it lacks. */
  private static boolean completes(InSentence where, String source, String target, EventType type) {
    for (Draft draft : where.drafts()) {
      Event event = draft.event();
      if (event.type() == type) {
        if (event.source().contains(source) && event.target().isEmpty()) {
          replace(where, draft, event.between(event.source(), List.of(target)));
          return true;
        }
        if (event.source().isEmpty() && event.target().contains(target)) {
          replace(where, draft, event.between(List.of(source), event.target()));
          return true;
        }
      }
    }
    return false;
  }

  private static void replace(InSentence where, Draft draft, Event event) {
    where.drafts().set(where.drafts().indexOf(draft), draft.with(event));
  }

  private Event corrected(Event event, PairReading reading) {
    EventType type = reading.best();
    String mode = reading.modes().getOrDefault(type, "");
    String cameo = codes.cameo(type, mode);
    EventCode code =
        new EventCode(type, mode, event.code().context(), cameo, codes.goldstein(cameo));
    return event.corrected(code, reader.name(), rounded(reading.of(type)));
  }

  private static double rounded(double sure) {
    return Math.round(sure * 100) / 100.0;
  }

  /** What the model knows where the lexicon is silent. */
  private void tell(InSentence where, ActorPair pair, PairReading reading) {
    int verb = pair.verb().orElseThrow();
    for (Draft draft : where.drafts()) {
      if (draft.match().head() == verb || draft.match().words().contains(verb)) {
        Event event = draft.event();
        if (event.target().isEmpty()
            && event.source().contains(pair.source().member().id())
            && reading.of(reading.best()) >= QUITE_SURE) {
          replace(
              where,
              draft,
              corrected(event, reading)
                  .between(event.source(), List.of(pair.target().member().id())));
        }
        return;
      }
    }
    EventType type = reading.best();
    String mode = reading.modes().getOrDefault(type, "");
    String lemma = where.sentence().token(verb).lemma();
    Pattern pattern =
        new Pattern(
            true,
            false,
            new Term(lemma, ""),
            List.of(),
            Set.of(PatternFlag.WEAK),
            reader.name(),
            "S " + lemma + " T");
    PatternMatch match =
        new PatternMatch(
            pattern,
            where.sentence(),
            verb,
            Set.of(),
            List.of(),
            List.of(pair.target().head()),
            List.of(),
            0);
    LexiconEntry entry = new LexiconEntry(type, mode, codes.cameo(type, mode), pattern);
    where
        .making()
        .apply(new Trigger(entry, match))
        .filter(draft -> draft.event().source().contains(pair.source().member().id()))
        .filter(draft -> draft.event().target().contains(pair.target().member().id()))
        .map(draft -> draft.with(told(draft.event(), reading)))
        .ifPresent(where.drafts()::add);
  }

  private Event told(Event event, PairReading reading) {
    EventCode code = event.code();
    List<String> context = code.context().isEmpty() ? reading.contexts() : code.context();
    return event.corrected(
        new EventCode(code.type(), code.mode(), context, code.cameo(), code.goldstein()),
        reader.name(),
        rounded(reading.of(code.type())));
  }
}
