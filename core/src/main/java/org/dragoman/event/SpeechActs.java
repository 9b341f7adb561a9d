package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.Sentence;

/**
 * Puts the act that a promise, demand, threat, accusation or refusal speaks of within it: two
 * events, the speech act that was made and the act spoken of, with the status that the speaking
 * gives it.
 */
final class SpeechActs {
  private SpeechActs() {}

  /** Numbers the events of one sentence, those before it counted, and nests them. */
  static List<Event> nest(List<Draft> found, int before) {
    List<Draft> drafts = withoutDoubles(found);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<Integer> outer = draft.spokenOf() ? Optional.of(i - 1) : outer(drafts, i);
      EventStatus status = draft.event().status();
      if (outer.isPresent() && status.isReal()) {
        status = spokenOf(drafts.get(outer.get()).event().type(), status);
      }
      List<String> targets = draft.event().target();
      if (targets.isEmpty() && draft.match().pattern().has(PatternFlag.SPEECH)) {
        targets = addressed(drafts, i);
      }
      events.add(
          draft
              .event()
              .numbered(
                  "e" + (before + i + 1), outer.map(o -> "e" + (before + o + 1)), targets, status));
    }
    return events;
  }

  /** "promised that it would lift the ban" is one promise, not two. */
  private static List<Draft> withoutDoubles(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < kept.size(); i++) {
      Draft intention = kept.get(i);
      Draft act = kept.get(i + 1);
      boolean doubled =
          act.spokenOf()
              && outer(kept, i)
                  .filter(o -> kept.get(o).event().type() == intention.event().type())
                  .isPresent();
      if (doubled) {
        kept.set(i + 1, new Draft(act.event(), act.match(), act.verb(), false));
        kept.remove(i);
      }
    }
    return kept;
  }

  /** The speech act whose complement holds this one. */
  private static Optional<Integer> outer(List<Draft> drafts, int inner) {
    Optional<Integer> nearest = Optional.empty();
    Sentence sentence = drafts.get(inner).match().sentence();
    int head = drafts.get(inner).match().head();
    for (int i = 0; i < drafts.size(); i++) {
      PatternMatch match = drafts.get(i).match();
      if (i != inner
          && match.pattern().has(PatternFlag.SPEECH)
          && isSpokenOf(sentence, match, head)) {
        boolean closer =
            nearest.isEmpty()
                || sentence.isWithin(match.head(), drafts.get(nearest.get()).match().head());
        nearest = closer ? Optional.of(i) : nearest;
      }
    }
    return nearest;
  }

  /** Whether the token stands below the speech act, in its clause, object or infinitive. */
  private static boolean isSpokenOf(Sentence sentence, PatternMatch speech, int token) {
    if (!sentence.isWithin(token, speech.head()) || token == speech.head()) {
      return false;
    }
    int at = token;
    while (sentence.head(at) != speech.head()) {
      at = sentence.head(at);
    }
    return sentence.is(at, "xcomp", "ccomp", "acl", "obj", "obl", "nmod", "advcl")
        && !(sentence.is(at, "advcl")
            && sentence
                .child(at, "mark")
                .filter(m -> !sentence.token(m).lower().equals("to"))
                .isPresent());
  }

  private static EventStatus spokenOf(EventType speech, EventStatus status) {
    return switch (speech) {
      case AGREE, COOPERATE, AID, CONCEDE, RETREAT -> EventStatus.PLANNED;
      case REQUEST -> EventStatus.WANTED;
      case THREATEN -> EventStatus.POSSIBLE;
      case REJECT -> EventStatus.DENIED;
      case ACCUSE, CONSULT, SUPPORT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> status;
    };
  }

  /** Whom a speech act without an object addresses: who is to act, or whom the act would meet. */
  private static List<String> addressed(List<Draft> drafts, int speech) {
    for (int i = 0; i < drafts.size(); i++) {
      if (i != speech && outer(drafts, i).equals(Optional.of(speech))) {
        Event inner = drafts.get(i).event();
        List<String> own = drafts.get(speech).event().source();
        boolean others = !inner.source().isEmpty() && !inner.source().equals(own);
        return others ? inner.source() : inner.target();
      }
    }
    return List.of();
  }
}
