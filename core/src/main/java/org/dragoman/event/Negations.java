package org.dragoman.event;

import java.util.Set;
import org.dragoman.text.Sentence;

/**
 * Tells whether a verb or noun is denied where it stands: <i>not</i>, <i>no</i>, <i>without</i>.
 */
final class Negations {
  private static final Set<String> WORDS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "no", "hardly", "scarcely");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "no-one", "nowhere");
  private static final Set<String> WITHOUT =
      Set.of("without", "instead of", "rather than", "short of", "far from");

  private Negations() {}

  /** Whether the word is denied by a word of its own. */
  static boolean isNegated(Sentence sentence, int i) {
    return hasNegation(sentence, i)
        || hasNegatedParty(sentence, i)
        || isWithout(sentence, i)
        || isYetToCome(sentence, i);
  }

  private static boolean hasNegation(Sentence sentence, int i) {
    for (int child : sentence.children(i)) {
      String word = sentence.token(child).lower();
      boolean denies =
          sentence.is(child, "advmod", "neg", "det", "cc:preconj")
              || word.equals("nor") && sentence.is(child, "cc") && child < i;
      if (WORDS.contains(word) && denies && !isOnly(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** "not only": what follows is affirmed; "no longer" and "no fewer than" deny no act. */
  private static boolean isOnly(Sentence sentence, int negation) {
    String next = negation + 1 < sentence.size() ? sentence.token(negation + 1).lower() : "";
    return Set.of("only", "just", "fewer", "less", "doubt").contains(next);
  }

  /** "No shots were fired", "nobody was arrested". */
  private static boolean hasNegatedParty(Sentence sentence, int i) {
    if (!sentence.token(i).isVerb()) {
      return false;
    }
    for (int party : sentence.children(i, "nsubj", "nsubj:pass", "obj")) {
      boolean no =
          sentence.children(party, "det", "cc:preconj").stream()
              .anyMatch(d -> Set.of("no", "neither").contains(sentence.token(d).lower()));
      if ((no || NOBODY.contains(sentence.token(party).lower())) && !isOnly(sentence, party)) {
        return true;
      }
    }
    return false;
  }

  /** "left without meeting them", "far from praising it". */
  private static boolean isWithout(Sentence sentence, int i) {
    int head = sentence.head(i);
    boolean far =
        head != Sentence.ROOT
            && sentence.token(head).lower().equals("far")
            && sentence.preposition(i).equals("from");
    return far
        || WITHOUT.contains(sentence.preposition(i))
        || sentence.children(i, "mark").stream()
            .anyMatch(mark -> WITHOUT.contains(sentence.token(mark).lower()));
  }

  /** "has yet to ratify it". */
  private static boolean isYetToCome(Sentence sentence, int i) {
    int head = sentence.head(i);
    return Clauses.isInfinitive(sentence, i)
        && head != Sentence.ROOT
        && Set.of("have", "be", "remain").contains(sentence.token(head).lemma())
        && (hasYet(sentence, i) || hasYet(sentence, head));
  }

  private static boolean hasYet(Sentence sentence, int i) {
    return sentence.children(i, "advmod").stream()
        .anyMatch(adverb -> sentence.token(adverb).lower().equals("yet"));
  }
}
