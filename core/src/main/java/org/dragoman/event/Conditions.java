package org.dragoman.event;

import java.util.Set;
import org.dragoman.text.Sentence;

/** Tells whether a clause is a condition, or hangs on one. */
final class Conditions {
  private static final Set<String> MARKS =
      Set.of("if", "unless", "provided", "providing", "lest", "once", "until", "till");
  private static final Set<String> INVERTED = Set.of("should", "had", "were");
  private static final Set<String> GRANTED = Set.of("provide", "suppose", "assume", "grant");
  private static final Set<String> CASES = Set.of("event", "case");

  private Conditions() {}

  /** Whether the clause of the word is a condition: <i>if</i>, <i>unless</i>, <i>should he</i>. */
  static boolean isCondition(Sentence sentence, int i) {
    return sentence.children(i, "mark").stream()
            .anyMatch(mark -> MARKS.contains(sentence.token(mark).lower()))
        || isInverted(sentence, i);
  }

  private static boolean isInverted(Sentence sentence, int i) {
    if (!sentence.is(i, "advcl")) {
      return false;
    }
    return sentence.child(i, "nsubj", "nsubj:pass").stream()
        .anyMatch(
            subject ->
                sentence.children(i, "aux", "aux:pass").stream()
                    .anyMatch(
                        aux -> aux < subject && INVERTED.contains(sentence.token(aux).lower())));
  }

  /** Whether something that hangs on the word is a condition of it. */
  static boolean hangsOnCondition(Sentence sentence, int i) {
    for (int child : sentence.children(i, "advcl", "ccomp", "dep", "parataxis")) {
      boolean granted =
          GRANTED.contains(sentence.token(child).lemma())
              && sentence.child(child, "ccomp").isPresent()
              && child > i;
      if (granted || sentence.is(child, "advcl") && isCondition(sentence, child)) {
        return true;
      }
    }
    return sentence.children(i, "obl").stream()
        .anyMatch(
            phrase ->
                CASES.contains(sentence.token(phrase).lemma())
                    && sentence.preposition(phrase).equals("in")
                    && sentence.child(phrase, "nmod", "acl").isPresent());
  }

  /** Whether it is asked, not said, that it is so: <i>asked whether</i>, <i>nobody knows if</i>. */
  static boolean isAsked(Sentence sentence, int i) {
    return sentence.children(i, "mark").stream()
        .map(mark -> sentence.token(mark).lower())
        .anyMatch(
            mark ->
                mark.equals("whether")
                    || mark.equals("if") && sentence.is(i, "ccomp", "xcomp", "csubj"));
  }
}
