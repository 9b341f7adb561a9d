package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Occurrence;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the pairs of actors in a sentence between whom something may pass: whoever is a verb's
 * subject or acts in an event, and whoever else stands in reach of it.
 */
final class ActorPairs {
  /** More pairs than these are not asked about: lists of many actors would take long. */
  private static final int MOST = 4;

  private static final Set<String> NO_ACTS = Set.of("be", "have", "do", "say", "tell", "add");

  private ActorPairs() {}

  /**
   * A pair.
   *
   * @param source the mention of who may act
   * @param target the mention of whom it may reach
   * @param verb the lowest verb that the source is the subject of and the target stands under
   */
  record ActorPair(Occurrence source, Occurrence target, Optional<Integer> verb) {}

  /** The pairs of a sentence, those in its events first. */
  static List<ActorPair> of(Sentence sentence, List<Draft> drafts, Cast cast) {
    List<Occurrence> mentions = cast.in(sentence);
    List<ActorPair> pairs = new ArrayList<>();
    if (mentions.size() < 2) {
      return pairs;
    }
    Set<List<String>> known = new HashSet<>();
    for (Draft draft : drafts) {
      for (Occurrence source : nearest(draft.event().source(), draft.event(), mentions)) {
        for (Occurrence target : nearest(draft.event().target(), draft.event(), mentions)) {
          add(pairs, known, source, target, Optional.of(draft.verb()));
        }
      }
    }
    List<Occurrence> whole =
        mentions.stream().filter(mention -> !isPartOfAny(sentence, mention, mentions)).toList();
    for (Token token : sentence.tokens()) {
      if (Clauses.isAct(sentence, token.index()) && !NO_ACTS.contains(token.lemma())) {
        for (int subject : Clauses.subjects(sentence, token.index())) {
          cast.covering(sentence, subject)
              .ifPresent(
                  source ->
                      under(sentence, token.index(), whole)
                          .forEach(
                              target ->
                                  add(pairs, known, source, target, Optional.of(token.index()))));
        }
      }
    }
    for (Draft draft : drafts) {
      if (draft.event().target().isEmpty()) {
        for (Occurrence source : nearest(draft.event().source(), draft.event(), mentions)) {
          under(sentence, draft.match().head(), whole)
              .forEach(target -> add(pairs, known, source, target, Optional.empty()));
        }
      }
    }
    return pairs.subList(0, Math.min(MOST, pairs.size()));
  }

  private static List<Occurrence> under(Sentence sentence, int verb, List<Occurrence> mentions) {
    return mentions.stream().filter(mention -> sentence.isWithin(mention.head(), verb)).toList();
  }

  /** Whether the words say whose another actor is: <i>Kenya</i> in "Kenya's foreign ministry". */
  private static boolean isPartOfAny(
      Sentence sentence, Occurrence mention, List<Occurrence> mentions) {
    return sentence.is(mention.head(), "nmod:poss", "amod", "compound")
        && mentions.stream().anyMatch(other -> other.head() == sentence.head(mention.head()));
  }

  private static void add(
      List<ActorPair> pairs,
      Set<List<String>> known,
      Occurrence source,
      Occurrence target,
      Optional<Integer> verb) {
    String one = source.member().id();
    String other = target.member().id();
    if (!one.equals(other)
        && !source.span().overlaps(target.span())
        && known.add(List.of(one, other))) {
      pairs.add(new ActorPair(source, target, verb));
    }
  }

  /** For each of these actors the mention nearest to the event's trigger. */
  private static List<Occurrence> nearest(
      List<String> ids, Event event, List<Occurrence> mentions) {
    List<Occurrence> nearest = new ArrayList<>();
    for (String id : ids) {
      mentions.stream()
          .filter(mention -> mention.member().id().equals(id))
          .min(
              Comparator.comparingInt(
                  mention -> Math.abs(mention.span().start() - event.trigger().start())))
          .ifPresent(nearest::add);
    }
    return nearest;
  }
}
