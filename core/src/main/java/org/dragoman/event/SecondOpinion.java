package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.event.SilentVerbs.Silent;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * What a trained model makes of the pairs of an article: it finds what passes between two actors
 * where the lexicon is silent, weighs what the lexicon found, and overrules it where it is sure.
 *
 * <p>All pairs of an article are read at once, which is cheaper than one by one.
 */
final class SecondOpinion {
  /** How sure the model must be to tell of an event by itself. */
  private static final double SURE = 0.7;

  /** How sure it must be to overrule the lexicon. */
  private static final double QUITE_SURE = 0.85;

  private final PairReader reader;
  private final SilentVerbs silentVerbs;
  private final Codes codes;

  SecondOpinion(PairReader reader, StatusReader statuses, Codes codes) {
    this.reader = reader;
    this.silentVerbs = new SilentVerbs(statuses);
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

  private sealed interface Question {
    record OfDraft(InSentence where, int draft) implements Question {}

    record OfVerb(InSentence where, Silent verb) implements Question {}
  }

  /** Changes the drafts of the sentences and adds to them. */
  void weigh(ParsedArticle parsed, Cast cast, List<InSentence> sentences) {
    List<Question> questions = new ArrayList<>();
    List<MarkedSentence> pairs = new ArrayList<>();
    for (InSentence where : sentences) {
      Sentence sentence = where.sentence();
      for (int i = 0; i < where.drafts().size(); i++) {
        Event event = where.drafts().get(i).event();
        Optional<Occurrence> source = nearest(event.source(), event, sentence, cast);
        Optional<Occurrence> target = nearest(event.target(), event, sentence, cast);
        if (source.isPresent()
            && target.isPresent()
            && !source.get().span().overlaps(target.get().span())) {
          questions.add(new Question.OfDraft(where, i));
          pairs.add(marked(parsed, sentence, source.get(), target.get()));
        }
      }
      for (Silent verb : silentVerbs.find(sentence, taken(where), cast, reader.name())) {
        if (!verb.source().span().overlaps(verb.target().span())) {
          questions.add(new Question.OfVerb(where, verb));
          pairs.add(marked(parsed, sentence, verb.source(), verb.target()));
        }
      }
    }
    List<PairReading> readings = reader.read(pairs);
    for (int i = 0; i < readings.size(); i++) {
      PairReading reading = readings.get(i);
      switch (questions.get(i)) {
        case Question.OfDraft question -> weigh(question.where(), question.draft(), reading);
        case Question.OfVerb question -> tell(question.where(), question.verb(), reading);
      }
    }
    for (InSentence where : sentences) {
      where.drafts().sort(Comparator.comparingInt(draft -> draft.match().head()));
    }
  }

  private static Set<Integer> taken(InSentence where) {
    Set<Integer> taken = new HashSet<>();
    for (Draft draft : where.drafts()) {
      taken.add(draft.match().head());
      taken.add(draft.verb());
      taken.addAll(draft.match().words());
    }
    return taken;
  }

  private static Optional<Occurrence> nearest(
      List<String> ids, Event event, Sentence sentence, Cast cast) {
    return cast.in(sentence).stream()
        .filter(mention -> ids.contains(mention.member().id()))
        .min(
            Comparator.comparingInt(
                mention -> Math.abs(mention.span().start() - event.trigger().start())));
  }

  private static MarkedSentence marked(
      ParsedArticle parsed, Sentence sentence, Occurrence source, Occurrence target) {
    int start = sentence.span().start();
    return new MarkedSentence(
        parsed.text(sentence.span()),
        List.of(moved(source.span(), start)),
        List.of(moved(target.span(), start)));
  }

  private static Span moved(Span span, int start) {
    return new Span(span.start() - start, span.end() - start);
  }

  /** What the model knows where the lexicon is silent. */
  private void tell(InSentence where, Silent verb, PairReading reading) {
    EventType type = reading.best();
    if (reading.of(type) < SURE) {
      return;
    }
    String mode = reading.modes().getOrDefault(type, "");
    LexiconEntry entry =
        new LexiconEntry(type, mode, codes.cameo(type, mode), verb.match().pattern());
    where
        .making()
        .apply(new Trigger(entry, verb.match()))
        .filter(draft -> !draft.event().target().isEmpty())
        .map(
            draft ->
                draft.with(
                    draft.event().corrected(draft.event().code(), reader.name(), reading.of(type))))
        .ifPresent(where.drafts()::add);
  }

  /** What the model says of what the lexicon found. */
  private void weigh(InSentence where, int place, PairReading reading) {
    Draft draft = where.drafts().get(place);
    Event event = draft.event();
    EventType type = reading.best();
    boolean told =
        where.drafts().stream()
            .anyMatch(
                other ->
                    other.event().type() == type
                        && other.event().source().equals(event.source())
                        && other.event().target().equals(event.target()));
    if (!told && reading.of(type) >= QUITE_SURE) {
      String mode = reading.modes().getOrDefault(type, "");
      String cameo = codes.cameo(type, mode);
      EventCode code =
          new EventCode(type, mode, event.code().context(), cameo, codes.goldstein(cameo));
      where.drafts().set(place, draft.with(event.corrected(code, reader.name(), reading.of(type))));
    }
  }
}
