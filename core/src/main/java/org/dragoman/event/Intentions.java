package org.dragoman.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.Sentence;

/**
 * Writes down the promise in "will lift the ban", the refusal in "will not lift the ban" and
 * "failed to reach an agreement", and the threat in "will expel the envoy": who says what he will
 * do agrees to it, rejects or threatens it now; the act itself stays planned or denied within.
 *
 * <p>CAMEO counts them so: 03 is the intent to cooperate, 12 its refusal, 13 the intent to harm.
 */
final class Intentions {
  private static final String REFUSAL = "120";
  private static final Set<String> WILL =
      Set.of("will", "would", "wo", "'ll", "shall", "’ll", "ll");
  private static final int DEEPEST = 4;

  private Intentions() {}

  /** Adds a draft, and before it the intention that it stands within, where there is one. */
  static void add(Draft draft, Codes codes, List<Draft> drafts) {
    Event act = draft.event();
    Optional<EventCode> intention = intention(draft, codes);
    if (intention.isEmpty()) {
      drafts.add(draft);
      return;
    }
    Event spoken = act.as(intention.get(), EventStatus.OCCURRED, words(draft));
    drafts.add(new Draft(spoken, draft.match(), draft.verb(), false));
    drafts.add(new Draft(act, draft.match(), draft.verb(), true));
  }

  private static Optional<EventCode> intention(Draft draft, Codes codes) {
    Event act = draft.event();
    boolean friendly =
        switch (act.type().quad()) {
          case VERBAL_COOPERATION, MATERIAL_COOPERATION -> true;
          case VERBAL_CONFLICT, MATERIAL_CONFLICT -> false;
        };
    boolean hostile = act.type().quad() == QuadClass.MATERIAL_CONFLICT;
    if (!friendly && !hostile || act.source().isEmpty()) {
      return Optional.empty();
    }
    boolean will = will(draft).isPresent();
    if (hostile) {
      return act.status() == EventStatus.PLANNED && will
          ? Optional.of(code(EventType.THREATEN, threat(act.type()), act, codes))
          : Optional.empty();
    }
    return switch (act.status()) {
      case DENIED ->
          draft.match().pattern().verbal()
                  && (will || failed(draft.match()) || act.type() == EventType.AGREE)
              ? Optional.of(code(EventType.REJECT, REFUSAL, act, codes))
              : Optional.empty();
      case PLANNED ->
          will && act.type() != EventType.AGREE
              ? Optional.of(code(EventType.AGREE, promise(act.type()), act, codes))
              : Optional.empty();
      case OCCURRED, ONGOING, WANTED, POSSIBLE, FEARED, CONDITIONAL -> Optional.empty();
    };
  }

  /** What an act of the type is as long as it is only intended; words are what they are. */
  static EventType intent(EventType type) {
    return switch (type) {
      case CONSULT, COOPERATE, AID, CONCEDE, RETREAT -> EventType.AGREE;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> EventType.THREATEN;
      case AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN -> type;
    };
  }

  private static EventCode code(EventType type, String cameo, Event act, Codes codes) {
    return new EventCode(
        type, codes.mode(cameo), act.code().context(), cameo, codes.goldstein(cameo));
  }

  /** The CAMEO code for the intent to do an act of the type. */
  private static String promise(EventType type) {
    return switch (type) {
      case CONSULT -> "036";
      case SUPPORT -> "032";
      case COOPERATE -> "031";
      case AID -> "033";
      case CONCEDE, RETREAT -> "035";
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          "030";
    };
  }

  /** The CAMEO code for the threat of an act of the type. */
  private static String threat(EventType type) {
    return switch (type) {
      case PROTEST -> "133";
      case SANCTION -> "131";
      case COERCE -> "132";
      case ASSAULT, MOBILIZE -> "138";
      case AGREE,
          CONSULT,
          SUPPORT,
          COOPERATE,
          AID,
          CONCEDE,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN ->
          "130";
    };
  }

  /** The words of the intention: from <i>will</i> to what will be done. */
  private static Span words(Draft draft) {
    Sentence sentence = draft.match().sentence();
    Span act = draft.event().trigger();
    int governor = sentence.head(draft.match().head());
    Span widest = governor == Sentence.ROOT ? act : sentence.token(governor).span().envelope(act);
    return will(draft)
        .map(aux -> sentence.token(aux).span().envelope(act))
        .orElse(failed(draft.match()) ? widest : act);
  }

  /** The auxiliary of the verb, or of one that it hangs on or goes with. */
  private static Optional<Integer> will(Draft draft) {
    Sentence sentence = draft.match().sentence();
    int at = draft.verb();
    for (int steps = 0; steps < DEEPEST && at != Sentence.ROOT; steps++) {
      Optional<Integer> will =
          sentence.children(at, "aux").stream()
              .filter(aux -> WILL.contains(sentence.token(aux).lower()))
              .findFirst();
      if (will.isPresent()) {
        return will;
      }
      boolean shares = sentence.is(at, "conj") && sentence.child(at, "nsubj", "aux").isEmpty();
      if (!shares) {
        return Optional.empty();
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  private static boolean failed(PatternMatch match) {
    Sentence sentence = match.sentence();
    int governor = sentence.head(match.head());
    return governor != Sentence.ROOT
        && sentence.is(match.head(), "xcomp")
        && sentence.token(governor).lemma().equals("fail");
  }
}
