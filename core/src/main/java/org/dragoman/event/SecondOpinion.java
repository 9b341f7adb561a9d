package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final double FAIRLY_SURE = 0.5;

  /** How sure it must be to tell of an event by itself. */
  private static final double SURE = 0.6;

  /** How sure both together must be of what only the model sees, for it to overrule the lexicon. */
  private static final double OVERRULING = 0.5;

  /** An event of the lexicon that is less sure than this, with the model, is none. */
  private static final double DOUBTFUL = 0.2;

  private final PairReader reader;
  private final Codes codes;

  SecondOpinion(PairReader reader, Codes codes) {
    this.reader = reader;
    this.codes = codes;
  }

  /**
   * What is asked of the model.
   *
   * @param where the sentence
   * @param pair the pair
   * @param between the places of the drafts of events between the two
   */
  private record Question(SentenceDrafts where, ActorPair pair, List<Integer> between) {
    /**
     * Whether an answer can change anything: there is an event to weigh, to complete or to find.
     */
    boolean matters() {
      return !between.isEmpty() || where.lacksASide(pair) || mayTell();
    }

    /** Whether an event of the pair's verb can be told of: nothing is known of it, or not all. */
    boolean mayTell() {
      return pair.verb().isPresent()
          && drafted()
              .map(
                  draft ->
                      draft.event().target().isEmpty()
                          && draft.event().source().contains(pair.source().member().id()))
              .orElse(true);
    }

    /** The draft that the pair's verb has already. */
    Optional<Draft> drafted() {
      int verb = pair.verb().orElseThrow();
      return where.drafts().stream().filter(draft -> draft.carries(verb)).findFirst();
    }

    boolean told(EventType type) {
      return between.stream().anyMatch(i -> where.drafts().get(i).event().type() == type);
    }
  }

  /** Changes the drafts of the sentences and adds to them. */
  void weigh(ParsedArticle parsed, Cast cast, List<SentenceDrafts> sentences) {
    List<Question> questions = new ArrayList<>();
    for (SentenceDrafts where : sentences) {
      for (ActorPair pair : ActorPairs.of(where.sentence(), where.drafts(), cast)) {
        Question question = new Question(where, pair, where.between(pair));
        if (question.matters()) {
          questions.add(question);
        }
      }
    }
    List<PairReading> readings =
        reader.read(
            questions.stream()
                .map(each -> marked(parsed, each.pair(), each.where().sentence().span()))
                .toList());
    List<Question> untold = new ArrayList<>();
    List<PairReading> first = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Question question = questions.get(i);
      PairReading reading = readings.get(i);
      EventType type = reading.best();
      if (question.told(type) || reading.of(type) < FAIRLY_SURE) {
        agree(question, reading);
      } else {
        untold.add(question);
        first.add(reading);
      }
    }
    List<Boolean> again = new ArrayList<>();
    List<MarkedSentence> clauses = new ArrayList<>();
    for (int i = 0; i < untold.size(); i++) {
      again.add(mayAct(untold.get(i), first.get(i)));
      if (again.get(i)) {
        clauses.add(marked(parsed, untold.get(i).pair(), clause(untold.get(i))));
      }
    }
    Iterator<PairReading> closer = reader.read(clauses).iterator();
    for (int i = 0; i < untold.size(); i++) {
      answer(
          untold.get(i),
          first.get(i),
          again.get(i) ? Optional.of(closer.next()) : Optional.empty());
    }
    for (SentenceDrafts where : sentences) {
      where.dropDoubted();
      where.drafts().sort(Comparator.comparingInt(draft -> draft.match().head()));
    }
  }

  private static MarkedSentence marked(ParsedArticle parsed, ActorPair pair, Span words) {
    Span all = words.envelope(pair.source().span()).envelope(pair.target().span());
    return new MarkedSentence(
        parsed.text(all),
        List.of(moved(pair.source(), all.start())),
        List.of(moved(pair.target(), all.start())));
  }

  /** The clause that tells of the pair: the rest of a sentence may tell of other things. */
  private static Span clause(Question question) {
    Sentence sentence = question.where().sentence();
    return question.between().stream()
        .map(i -> question.where().drafts().get(i).event().evidence())
        .findFirst()
        .orElseGet(() -> question.pair().verb().map(sentence::subtreeSpan).orElse(sentence.span()));
  }

  private static Span moved(Occurrence mention, int start) {
    return new Span(mention.span().start() - start, mention.span().end() - start);
  }

  /** The model has nothing to add; where it is of a draft's type, or of none, it is weighed. */
  private static void agree(Question question, PairReading reading) {
    boolean told = question.told(reading.best());
    for (int each : question.between()) {
      if (!told || question.where().drafts().get(each).event().type() == reading.best()) {
        weigh(question.where(), each, reading);
      }
    }
  }

  /** Whether the model's first word suffices to change something, if the second is the same. */
  private static boolean mayAct(Question question, PairReading reading) {
    EventType type = reading.best();
    return switch (question.between().size()) {
      case 0 -> question.pair().verb().isPresent() && reading.of(type) >= SURE;
      case 1 ->
          !isOnlySpokenOf(question.where().drafts().get(question.between().getFirst()), type)
              && overruling(question, reading, type) >= OVERRULING;
      default -> false;
    };
  }

  /** The model says what the lexicon does not: of the sentence, and again of the clause. */
  private void answer(Question question, PairReading reading, Optional<PairReading> closer) {
    SentenceDrafts where = question.where();
    EventType type = reading.best();
    double sure =
        closer
            .filter(of -> of.best() == type)
            .map(of -> Math.min(reading.of(type), of.of(type)))
            .orElse(0.0);
    if (closer.isPresent()
        && question.between().size() == 1
        && overruling(question, closer.get(), type) >= OVERRULING) {
      int only = question.between().getFirst();
      where.replace(only, corrected(where.drafts().get(only).event(), reading));
    } else if (!question.between().isEmpty()) {
      question.between().forEach(each -> weigh(where, each, reading));
    } else if (!where.completes(question.pair(), type)
        && sure >= SURE
        && question.pair().verb().isPresent()) {
      tell(where, question.pair(), reading);
    }
  }

  /** How sure both together are of a type that only the model sees. */
  private static double overruling(Question question, PairReading reading, EventType type) {
    Event event = question.where().drafts().get(question.between().getFirst()).event();
    return OpinionPool.of(reading, Map.of(event.type(), event.confidence()))
        .getOrDefault(type, 0.0);
  }

  /**
   * Says how sure both are of an event, once for each. What the model sees is the act itself: an
   * act that another only speaks of is as sure as the lexicon says.
   */
  private static void weigh(SentenceDrafts where, int place, PairReading reading) {
    Draft draft = where.drafts().get(place);
    if (!draft.spokenOf() && where.weighed().add(place)) {
      Event weighed = draft.event().sure(confidence(draft.event(), reading));
      where.replace(place, weighed);
      if (weighed.confidence() < DOUBTFUL) {
        where.doubted().add(place);
      }
    }
  }

  private Event corrected(Event event, PairReading reading) {
    EventType type = reading.best();
    String mode = reading.modes().getOrDefault(type, "");
    String cameo = codes.cameo(type, mode);
    EventCode code =
        new EventCode(type, mode, event.code().context(), cameo, codes.goldstein(cameo));
    return event.corrected(code, status(event, reading), reader.name(), rounded(reading.of(type)));
  }

  /**
   * Whether it happened. What the clause has as wanted, planned or denied the model does not make a
   * deed; but a promise, demand, refusal or threat of it may have been made.
   */
  private static EventStatus status(Event event, PairReading reading) {
    return isInWords(reading.best()) || event.status().isReal() ? reading.status() : event.status();
  }

  /** What was denied, promised or demanded does not become a deed: "denied bombing them". */
  private static boolean isOnlySpokenOf(Draft draft, EventType type) {
    return draft.match().pattern().has(PatternFlag.SPEECH) && !isInWords(type);
  }

  private static boolean isInWords(EventType type) {
    return switch (type) {
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
      case CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> false;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }

  /** How sure the lexicon and the model are of an event together. */
  private static double confidence(Event event, PairReading reading) {
    return rounded(
        OpinionPool.of(reading, Map.of(event.type(), event.confidence()))
            .getOrDefault(event.type(), 0.0));
  }

  private static double rounded(double sure) {
    return Math.round(sure * 100) / 100.0;
  }

  /** What the model knows where the lexicon is silent. */
  private void tell(SentenceDrafts where, ActorPair pair, PairReading reading) {
    int verb = pair.verb().orElseThrow();
    for (int i = 0; i < where.drafts().size(); i++) {
      Draft draft = where.drafts().get(i);
      if (draft.carries(verb)) {
        Event event = draft.event();
        if (event.target().isEmpty()
            && event.source().contains(pair.source().member().id())
            && !isOnlySpokenOf(draft, reading.best())) {
          where.replace(
              i,
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
            isMutual(where.sentence(), pair, type)
                ? Set.of(PatternFlag.WEAK, PatternFlag.BOTH)
                : Set.of(PatternFlag.WEAK),
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
    List<String> context = code.context().isEmpty() ? reading.contexts() : code.context();
    return event.corrected(
        new EventCode(code.type(), code.mode(), context, code.cameo(), code.goldstein()),
        status(event, reading),
        reader.name(),
        rounded(reading.of(code.type())));
  }
}
