package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.Pattern;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.codebook.Term;
import org.dragoman.event.ActorPairs.ActorPair;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.Sentence;

/** Makes events of what a model reads, and writes into the lexicon's what it leaves open. */
final class ModelEvents {
  private final String by;
  private final Codes codes;

  /**
   * Takes the model's name.
   *
   * @param by what the events are said to be by
   */
  ModelEvents(String by, Codes codes) {
    this.by = by;
    this.codes = codes;
  }

  /** The event as the model has it: its type, mode and, as far as it may say so, its status. */
  Event corrected(Event event, PairReading reading) {
    EventType type = reading.best();
    String mode = reading.modes().getOrDefault(type, "");
    String cameo = codes.cameo(type, mode);
    EventCode code =
        new EventCode(type, mode, event.code().context(), cameo, codes.goldstein(cameo));
    return event.corrected(code, status(event, reading), by, rounded(reading.of(type)));
  }

  /**
   * Whether it happened. What the clause has as wanted, planned or denied the model does not make a
   * deed; but a promise, demand, refusal or threat of it may have been made.
   */
  private static EventStatus status(Event event, PairReading reading) {
    return Draft.isInWords(reading.best()) || event.status().isReal()
        ? reading.status()
        : event.status();
  }

  /** An event of the lexicon with the mode, code and contexts that it leaves open. */
  Event filled(Event event, PairReading reading) {
    EventCode code = event.code();
    if (code.type() != reading.best()) {
      return event;
    }
    String mode = code.mode();
    String cameo = code.cameo();
    if (mode.isEmpty() && codes.isGeneral(cameo)) {
      mode = reading.modes().getOrDefault(code.type(), "");
      cameo = mode.isEmpty() ? cameo : codes.cameoWithin(cameo, code.type(), mode);
    }
    return event.coded(
        new EventCode(code.type(), mode, contexts(code, reading), cameo, codes.goldstein(cameo)));
  }

  /** Adds what the model knows of the pair's verb, where the lexicon is silent on it. */
  void tell(SentenceDrafts where, ActorPair pair, PairReading reading) {
    int verb = pair.verb().orElseThrow();
    for (int i = 0; i < where.drafts().size(); i++) {
      Draft draft = where.drafts().get(i);
      if (draft.carries(verb)) {
        Event event = draft.event();
        if (event.target().isEmpty()
            && event.source().contains(pair.source().member().id())
            && !draft.isOnlySpokenOf(reading.best())) {
          where.replace(
              i,
              corrected(event, reading)
                  .between(event.source(), List.of(pair.target().member().id())));
        }
        return;
      }
    }
    where
        .making()
        .apply(trigger(where.sentence(), pair, reading))
        .filter(draft -> draft.event().source().contains(pair.source().member().id()))
        .filter(draft -> draft.event().target().contains(pair.target().member().id()))
        .map(draft -> draft.with(told(draft.event(), reading)))
        .ifPresent(where.drafts()::add);
  }

  /** The pair's verb as if a line of the lexicon had it. */
  private Trigger trigger(Sentence sentence, ActorPair pair, PairReading reading) {
    int verb = pair.verb().orElseThrow();
    EventType type = reading.best();
    String mode = reading.modes().getOrDefault(type, "");
    String lemma = sentence.token(verb).lemma();
    Set<PatternFlag> flags =
        isMutual(sentence, pair, type)
            ? Set.of(PatternFlag.WEAK, PatternFlag.BOTH)
            : Set.of(PatternFlag.WEAK);
    Pattern pattern =
        new Pattern(true, false, new Term(lemma, ""), List.of(), flags, by, "S " + lemma + " T");
    PatternMatch match =
        new PatternMatch(
            pattern,
            sentence,
            verb,
            Set.of(),
            List.of(),
            List.of(pair.target().head()),
            List.of(),
            0);
    return new Trigger(new LexiconEntry(type, mode, codes.cameo(type, mode), pattern), match);
  }

  /** Whether each does it with the other: "traded with them", "they and we were rebuilding it". */
  private static boolean isMutual(Sentence sentence, ActorPair pair, EventType type) {
    int target = pair.target().head();
    boolean together =
        sentence.preposition(target).equals("with")
            || sentence.is(target, "conj") && sentence.head(target) == pair.source().head();
    return together && (type == EventType.CONSULT || type == EventType.COOPERATE);
  }

  private Event told(Event event, PairReading reading) {
    EventCode code = event.code();
    return event.corrected(
        new EventCode(
            code.type(), code.mode(), contexts(code, reading), code.cameo(), code.goldstein()),
        status(event, reading),
        by,
        rounded(reading.of(code.type())));
  }

  private static List<String> contexts(EventCode code, PairReading reading) {
    return code.context().isEmpty() ? reading.contexts() : code.context();
  }

  static double rounded(double sure) {
    return Math.round(sure * 100) / 100.0;
  }
}
