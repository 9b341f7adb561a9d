package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Cast;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.event.ActorPairs.ActorPair;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.ParsedArticle;

/**
 * What a trained model makes of the pairs of an article: it finds what passes between two actors
 * where the lexicon is silent, says whom an event reaches where the clause does not, and overrules
 * the lexicon where it is sure.
 *
 * <p>A pair is read of its sentence, and again of its clause where the first reading would change
 * something; what only confirms is heard before what is new.
 */
final class SecondOpinion {
  /** How sure the model must be to give an event of its own type a side that it lacks. */
  private static final double FAIRLY_SURE = 0.5;

  /** An event of the lexicon that is less sure than this, with the model, is none. */
  private static final double DOUBTFUL = 0.2;

  private final PairReader reader;
  private final ModelEvents events;

  SecondOpinion(PairReader reader, Codes codes) {
    this.reader = reader;
    this.events = new ModelEvents(reader.name(), codes);
  }

  /** A question and the answer to it. */
  private record Answered(PairQuestion question, PairReading reading) {
    /** Whether the model says something that the lexicon does not. */
    boolean isNews() {
      return !question.told(reading.best()) && reading.of(reading.best()) >= FAIRLY_SURE;
    }

    boolean isToBeReadAgain() {
      return question.tells(reading)
          || question.overrules(reading, reading.best())
          || question.events().anyMatch(event -> sure(event, reading) < DOUBTFUL);
    }
  }

  /** Changes the drafts of the sentences and adds to them. */
  void weigh(ParsedArticle parsed, Cast cast, List<SentenceDrafts> sentences) {
    List<Answered> news = new ArrayList<>();
    for (PairQuestion question : questions(cast, sentences)) {
      Answered each = new Answered(question, read(question.marked(parsed)));
      if (each.isNews()) {
        news.add(each);
      } else {
        agree(question, each.reading());
      }
    }
    for (Answered each : news) {
      hear(
          each,
          each.isToBeReadAgain()
              ? Optional.of(read(each.question().markedClause(parsed)))
              : Optional.empty());
    }
    for (SentenceDrafts where : sentences) {
      where.dropDoubted();
      where.drafts().sort(Comparator.comparingInt(draft -> draft.match().head()));
    }
  }

  private static List<PairQuestion> questions(Cast cast, List<SentenceDrafts> sentences) {
    List<PairQuestion> questions = new ArrayList<>();
    for (SentenceDrafts where : sentences) {
      for (ActorPair pair : ActorPairs.of(where.sentence(), where.drafts(), cast)) {
        PairQuestion question = PairQuestion.of(where, pair);
        if (question.matters()) {
          questions.add(question);
        }
      }
    }
    return questions;
  }

  private PairReading read(MarkedSentence pair) {
    return reader.read(List.of(pair)).getFirst();
  }

  /** The model has nothing to add; where it is of a draft's type, or of none, it is weighed. */
  private void agree(PairQuestion question, PairReading reading) {
    boolean told = question.told(reading.best());
    for (int each : question.between()) {
      if (!told || question.where().drafts().get(each).event().type() == reading.best()) {
        weigh(question.where(), each, reading, reading);
      }
    }
  }

  /** The model says what the lexicon does not: of the sentence, and perhaps again of the clause. */
  private void hear(Answered answered, Optional<PairReading> closer) {
    PairQuestion question = answered.question();
    PairReading reading = answered.reading();
    EventType type = reading.best();
    SentenceDrafts where = question.where();
    if (closer.filter(of -> question.overrules(of, type)).isPresent()) {
      int only = question.between().getFirst();
      where.replace(only, events.corrected(where.drafts().get(only).event(), reading));
    } else if (!question.between().isEmpty()) {
      question.between().forEach(each -> weigh(where, each, reading, closer.orElse(reading)));
    } else if (!where.completes(question.pair(), type)
        && closer.filter(of -> of.best() == type).filter(question::tells).isPresent()) {
      events.tell(where, question.pair(), reading);
    }
  }

  /**
   * Says how sure both are of an event, once for each. What the model sees is the act itself: an
   * act that another only speaks of is as sure as the lexicon says. Of several acts in a sentence
   * one may hide another, so the more favourable of both readings counts.
   */
  private void weigh(SentenceDrafts where, int place, PairReading reading, PairReading closer) {
    Draft draft = where.drafts().get(place);
    if (!draft.spokenOf() && where.weighed().add(place)) {
      Event event = draft.event();
      double sure = Math.max(sure(event, reading), sure(event, closer));
      where.replace(place, events.filled(event, reading).sure(ModelEvents.rounded(sure)));
      if (sure < DOUBTFUL) {
        where.doubted().add(place);
      }
    }
  }

  /** How sure the lexicon and the model are of an event together. */
  private static double sure(Event event, PairReading reading) {
    return OpinionPool.of(reading, Map.of(event.type(), event.confidence()))
        .getOrDefault(event.type(), 0.0);
  }
}
