package org.dragoman.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.actor.Occurrence;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.event.ActorPairs.ActorPair;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * What is asked of a model: what passes from one actor of a sentence to another.
 *
 * @param where the sentence with its drafts
 * @param pair the pair
 * @param between the places of the drafts of events between the two
 */
record PairQuestion(SentenceDrafts where, ActorPair pair, List<Integer> between) {
  /** How sure a model must be to tell of an event by itself. */
  private static final double SURE = 0.6;

  /** How sure both together must be of what only the model sees, for it to overrule the lexicon. */
  private static final double OVERRULING = 0.5;

  /** The question as it stands now: drafts may change later. */
  static PairQuestion of(SentenceDrafts where, ActorPair pair) {
    return new PairQuestion(where, pair, where.between(pair));
  }

  /** Whether an answer can change anything: there is an event to weigh, to complete or to find. */
  boolean matters() {
    return !between.isEmpty() || where.lacksASide(pair) || mayTell();
  }

  /** Whether an event of the pair's verb can be told of: nothing is known of it, or not all. */
  private boolean mayTell() {
    return pair.verb().isPresent()
        && drafted()
            .map(
                draft ->
                    draft.event().target().isEmpty()
                        && draft.event().source().contains(pair.source().member().id()))
            .orElse(true);
  }

  /** The draft that the pair's verb has already. */
  private Optional<Draft> drafted() {
    int verb = pair.verb().orElseThrow();
    return where.drafts().stream().filter(draft -> draft.carries(verb)).findFirst();
  }

  /** Whether the lexicon has an event of the type between the two. */
  boolean told(EventType type) {
    return between.stream().anyMatch(i -> where.drafts().get(i).event().type() == type);
  }

  /** The lexicon's events between the two. */
  Stream<Event> events() {
    return between.stream().map(i -> where.drafts().get(i).event());
  }

  /** The only event between the two, where there is just one. */
  Optional<Draft> only() {
    return between.size() == 1
        ? Optional.of(where.drafts().get(between.getFirst()))
        : Optional.empty();
  }

  /** Whether the model tells of what the lexicon is silent on. */
  boolean tells(PairReading reading) {
    return between.isEmpty() && pair.verb().isPresent() && reading.of(reading.best()) >= SURE;
  }

  /** Whether both together hold the only event between the two for one of the model's type. */
  boolean overrules(PairReading reading, EventType type) {
    return only()
        .filter(draft -> !draft.isOnlySpokenOf(type))
        .map(Draft::event)
        .map(event -> OpinionPool.of(reading, Map.of(event.type(), event.confidence())))
        .filter(shares -> shares.getOrDefault(type, 0.0) >= OVERRULING)
        .isPresent();
  }

  /** The sentence with the pair marked in it. */
  MarkedSentence marked(ParsedArticle parsed) {
    return marked(parsed, where.sentence().span());
  }

  /** The clause that tells of the pair: the rest of the sentence may tell of other things. */
  MarkedSentence markedClause(ParsedArticle parsed) {
    Sentence sentence = where.sentence();
    return marked(
        parsed,
        between.stream()
            .map(i -> where.drafts().get(i).event().evidence())
            .findFirst()
            .orElseGet(() -> pair.verb().map(sentence::subtreeSpan).orElse(sentence.span())));
  }

  private MarkedSentence marked(ParsedArticle parsed, Span words) {
    Span all = words.envelope(pair.source().span()).envelope(pair.target().span());
    return new MarkedSentence(
        parsed.text(all),
        List.of(moved(pair.source(), all.start())),
        List.of(moved(pair.target(), all.start())));
  }

  private static Span moved(Occurrence mention, int start) {
    return new Span(mention.span().start() - start, mention.span().end() - start);
  }
}
