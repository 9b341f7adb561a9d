package org.dragoman.event;

import java.util.Optional;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Decides whether an event happened: by the tense, mood and negation of its own clause, then by the
 * words over it (<i>plan to</i>, <i>refuse to</i>, <i>fear of</i>), from the inside out.
 *
 * <p>The innermost word that is not a plain report decides, except that a denial further out denies
 * whatever it stands over. Clauses of reported speech are looked through: a claim keeps the status
 * its speaker gives it, and its attribution says whose it is.
 */
public final class StatusReader {
  private static final int DEEPEST = 12;

  private final Governors governors;
  private final LightVerbs lightVerbs;

  /** Takes the words over events; loads the verbs that carry them. */
  public StatusReader(Governors governors) {
    this.governors = governors;
    this.lightVerbs = LightVerbs.load();
  }

  /** The words over events. */
  Governors governors() {
    return governors;
  }

  /** The verbs that carry an event noun. */
  LightVerbs lightVerbs() {
    return lightVerbs;
  }

  /** The status of the event whose trigger is headed by the token. */
  public EventStatus status(Sentence sentence, int trigger) {
    EventStatus status = own(sentence, trigger);
    int at = trigger;
    for (int steps = 0; steps < DEEPEST; steps++) {
      int head = sentence.head(at);
      if (head == Sentence.ROOT) {
        break;
      }
      Optional<EventStatus> outer =
          isClauseOfItsOwn(sentence, at) ? Optional.empty() : over(sentence, at, head);
      if (outer.isPresent()) {
        if (outer.get() == EventStatus.DENIED
            || status.isReal()
            || status == EventStatus.PLANNED && isDoubted(sentence, at, outer.get())) {
          status = combine(status, outer.get());
        }
      } else if (!isTransparent(sentence, at)) {
        break;
      }
      if (isClauseOfItsOwn(sentence, at)) {
        break;
      }
      at = head;
    }
    boolean open = status.isReal() || status == EventStatus.PLANNED;
    if (open && isQuestion(sentence, trigger)) {
      return EventStatus.POSSIBLE;
    }
    return status;
  }

  /** "will not end the strike until they pay": what is denied is not what it waits for. */
  private static boolean isClauseOfItsOwn(Sentence sentence, int at) {
    return sentence.is(at, "advcl")
        && sentence.children(at, "mark").stream()
            .anyMatch(
                mark ->
                    !sentence.token(mark).lower().equals("to")
                        && sentence.child(at, "nsubj", "nsubj:pass").isPresent());
  }

  /** "fears that it will deport him": what will be is only feared. */
  private static boolean isDoubted(Sentence sentence, int at, EventStatus outer) {
    return sentence.is(at, "ccomp", "xcomp", "acl")
        && switch (outer) {
          case WANTED, FEARED, POSSIBLE, CONDITIONAL, DENIED -> true;
          case OCCURRED, ONGOING, PLANNED -> false;
        };
  }

  /**
   * Two denials do not make a fact: what was refused and then denied is still not said to be done.
   */
  private static EventStatus combine(EventStatus inner, EventStatus outer) {
    return outer.isReal() && inner.isReal() && inner == EventStatus.ONGOING ? inner : outer;
  }

  /** By the trigger's own negation, modals and tense. */
  private EventStatus own(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (Negations.isNegated(sentence, i)) {
      return EventStatus.DENIED;
    }
    Optional<EventStatus> modal = modal(sentence, i);
    if (Conditions.isAsked(sentence, i)) {
      return EventStatus.POSSIBLE;
    }
    if (Conditions.isCondition(sentence, i)) {
      return EventStatus.CONDITIONAL;
    }
    if (modal.isPresent()) {
      return Conditions.hangsOnCondition(sentence, i) ? EventStatus.CONDITIONAL : modal.get();
    }
    for (int adverb : sentence.children(i, "advmod", "amod")) {
      Optional<EventStatus> status = governors.adverb(sentence.token(adverb).lower());
      if (status.isEmpty() && sentence.is(adverb, "amod")) {
        status = governors.adjective(sentence.token(adverb).lemma());
      }
      if (status.isPresent() && !status.get().isReal()) {
        return status.get();
      }
    }
    if (token.tag().equals("VBG")
        && sentence.children(i, "aux").stream()
            .anyMatch(a -> sentence.token(a).lemma().equals("be"))) {
      return EventStatus.ONGOING;
    }
    boolean purpose = sentence.is(i, "advcl", "acl", "xcomp") && Clauses.isInfinitive(sentence, i);
    return purpose && !isGoverned(sentence, i) ? EventStatus.PLANNED : EventStatus.OCCURRED;
  }

  private boolean isGoverned(Sentence sentence, int i) {
    return over(sentence, i, sentence.head(i)).isPresent();
  }

  private Optional<EventStatus> modal(Sentence sentence, int i) {
    boolean toBe = false;
    for (int aux : sentence.children(i, "aux", "aux:pass")) {
      String word = sentence.token(aux).lower();
      switch (word) {
        case "will", "shall", "'ll", "wo", "’ll" -> {
          return Optional.of(EventStatus.PLANNED);
        }
        case "would", "'d" -> {
          // "would have signed": it was not so.
          boolean unreal =
              sentence.children(i, "aux").stream()
                  .anyMatch(other -> sentence.token(other).lower().equals("have"));
          return Optional.of(unreal ? EventStatus.CONDITIONAL : EventStatus.PLANNED);
        }
        case "may", "might", "can", "could", "ca" -> {
          return Optional.of(EventStatus.POSSIBLE);
        }
        case "should", "must", "ought" -> {
          return Optional.of(EventStatus.WANTED);
        }
        case "to" -> toBe = true;
        default -> {}
      }
    }
    return toBe ? Optional.of(EventStatus.PLANNED) : Optional.empty();
  }

  /** What the word above makes of what hangs below it; empty where it makes nothing of it. */
  private Optional<EventStatus> over(Sentence sentence, int at, int head) {
    Token governor = sentence.token(head);
    boolean complement =
        sentence.is(
            at, "xcomp", "ccomp", "obj", "csubj", "nsubj:pass", "acl", "advcl", "nmod", "obl");
    if (!complement) {
      return inheritsFromClause(sentence, at, head);
    }
    Optional<EventStatus> word = word(sentence, at, head, governor);
    EventStatus mood =
        sentence.token(head).isVerb() || word.isPresent()
            ? own(sentence, head)
            : EventStatus.OCCURRED;
    if (word.isPresent()) {
      // "did not refuse", "will begin": the governor's own mood counts, too.
      return Optional.of(word.get().isReal() && !mood.isReal() ? mood : word.get());
    }
    boolean sameAct =
        sentence.is(at, "obj", "nsubj:pass")
            && !sentence.token(at).isVerb()
            && lightVerbs.side(Clauses.lemma(sentence, head)).isPresent();
    boolean modified = sentence.is(at, "advcl", "obl", "xcomp");
    if (!mood.isReal() && (sameAct || modified) && governor.isVerb()) {
      return Optional.of(mood);
    }
    return Optional.empty();
  }

  private Optional<EventStatus> word(Sentence sentence, int at, int head, Token governor) {
    if (governor.lemma().equals("have") && Clauses.isInfinitive(sentence, at)) {
      return Optional.of(EventStatus.WANTED);
    }
    if (governor.isVerb()) {
      String lemma = Clauses.lemma(sentence, head);
      String preposition = sentence.preposition(at);
      Optional<EventStatus> joined =
          preposition.isEmpty() ? Optional.empty() : governors.verb(lemma + "_" + preposition);
      if (joined.isPresent()) {
        return joined;
      }
      boolean adjunct =
          sentence.is(at, "obl", "advcl") && !Clauses.isInfinitive(sentence, at)
              || sentence.is(at, "advcl");
      return adjunct
          ? Optional.empty()
          : governors.verb(lemma).or(() -> governors.verb(governor.lemma()));
    }
    if (governor.isNoun()) {
      return sentence.is(at, "acl", "nmod", "ccomp", "xcomp", "advcl")
          ? governors.noun(governor.lemma())
          : Optional.empty();
    }
    return governor.tag().startsWith("JJ") && !sentence.is(at, "obl", "nmod")
        ? governors.adjective(governor.lemma())
        : Optional.empty();
  }

  /** A subject or a second verb shares the mood of its clause: "talks will begin". */
  private Optional<EventStatus> inheritsFromClause(Sentence sentence, int at, int head) {
    boolean noun = sentence.token(at).isNoun();
    if (noun && sentence.is(at, "nsubj") && sentence.token(head).isVerb()) {
      EventStatus mood = own(sentence, head);
      // An attack that failed was made all the same.
      return mood.isReal()
          ? governors.verb(Clauses.lemma(sentence, head)).filter(EventStatus::isReal)
          : Optional.of(mood);
    }
    if (sentence.is(at, "conj")) {
      boolean ownMood = sentence.child(at, "aux", "aux:pass", "nsubj").isPresent();
      EventStatus mood = ownMood ? EventStatus.OCCURRED : own(sentence, head);
      return mood.isReal() || mood == EventStatus.DENIED ? Optional.empty() : Optional.of(mood);
    }
    return Optional.empty();
  }

  /** Whether the words above may still say something of what hangs below. */
  private static boolean isTransparent(Sentence sentence, int at) {
    return sentence.is(
        at,
        "conj",
        "xcomp",
        "ccomp",
        "obj",
        "nmod",
        "compound",
        "acl",
        "obl",
        "nsubj",
        "nsubj:pass",
        "nmod:poss",
        "amod",
        "advcl",
        "parataxis",
        "appos",
        "dep");
  }

  /** Questions in the reporter's own voice; those in quotes or after "asked whether" are speech. */
  private static boolean isQuestion(Sentence sentence, int trigger) {
    if (!sentence.token(sentence.size() - 1).word().equals("?")) {
      return false;
    }
    int clause = Clauses.clause(sentence, trigger);
    while (sentence.is(clause, "conj", "parataxis") && sentence.head(clause) != Sentence.ROOT) {
      clause = sentence.head(clause);
    }
    return sentence.is(clause, "root") || sentence.head(trigger) == Sentence.ROOT;
  }
}
