package org.dragoman.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.event.ActorPairs.ActorPair;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.Sentence;

/**
 * The drafts of a sentence's events while they are made: those of the lexicon first, then what a
 * model makes of them.
 *
 * @param sentence the sentence
 * @param drafts the drafts, in the order of their triggers
 * @param making what makes a draft of a trigger, where it can
 * @param weighed the places of the drafts that a model was asked about
 * @param doubted the places of those that it takes for something else
 */
record SentenceDrafts(
    Sentence sentence,
    List<Draft> drafts,
    Function<Trigger, Optional<Draft>> making,
    Set<Integer> weighed,
    Set<Integer> doubted) {
  SentenceDrafts(Sentence sentence, List<Draft> drafts, Function<Trigger, Optional<Draft>> making) {
    this(sentence, drafts, making, new HashSet<>(), new HashSet<>());
  }

  /** The places of the drafts of events from the pair's source to its target. */
  List<Integer> between(ActorPair pair) {
    String source = pair.source().member().id();
    String target = pair.target().member().id();
    return IntStream.range(0, drafts.size())
        .filter(i -> drafts.get(i).event().source().contains(source))
        .filter(i -> drafts.get(i).event().target().contains(target))
        .boxed()
        .toList();
  }

  /** Puts an event in the place of a draft's. */
  void replace(int place, Event event) {
    drafts.set(place, drafts.get(place).with(event));
  }

  /** Whether there is an event that the pair could complete. */
  boolean lacksASide(ActorPair pair) {
    String source = pair.source().member().id();
    String target = pair.target().member().id();
    return drafts.stream()
        .map(Draft::event)
        .anyMatch(
            event ->
                event.source().contains(source) && event.target().isEmpty()
                    || event.source().isEmpty() && event.target().contains(target));
  }

  /** Gives an event of the type the side of the pair that it lacks; whether there is such one. */
  boolean completes(ActorPair pair, EventType type) {
    String source = pair.source().member().id();
    String target = pair.target().member().id();
    for (int i = 0; i < drafts.size(); i++) {
      Event event = drafts.get(i).event();
      if (event.type() == type && event.source().contains(source) && event.target().isEmpty()) {
        replace(i, completed(i, event.source(), List.of(target)));
        return true;
      }
      if (event.type() == type && event.source().isEmpty() && event.target().contains(target)) {
        replace(i, completed(i, List.of(source), event.target()));
        return true;
      }
    }
    return false;
  }

  /** What both do with each other lists each of them on both sides. */
  private Event completed(int place, List<String> source, List<String> target) {
    Event event = drafts.get(place).event();
    if (!drafts.get(place).match().pattern().has(PatternFlag.BOTH)) {
      return event.between(source, target);
    }
    Set<String> both = new LinkedHashSet<>(source);
    both.addAll(target);
    return event.between(List.copyOf(both), List.copyOf(both));
  }

  /** Takes out what is doubted, but for intentions, within which their act stands. */
  void dropDoubted() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      boolean holds = i + 1 < drafts.size() && drafts.get(i + 1).spokenOf();
      if (doubted.contains(i) && !holds && !drafts.get(i).spokenOf()) {
        drafts.remove(i);
      }
    }
  }
}
