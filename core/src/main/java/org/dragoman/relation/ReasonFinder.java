package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.article.Span;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * Finds what is given as a reason: because-clauses, and phrases with <i>because of</i>, <i>due
 * to</i> and the like.
 */
public final class ReasonFinder {
  private static final Set<String> MARKS = Set.of("because", "since", "as");
  private static final Set<String> PREPOSITIONS =
      Set.of("because of", "due to", "owing to", "thanks to", "because", "due", "over fears of");

  private ReasonFinder() {}

  /** The reasons given in the body, in the text's order. */
  public static List<Reason> find(ParsedArticle parsed) {
    List<Reason> reasons = new ArrayList<>();
    for (Sentence sentence : parsed.body()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.head(i) != Sentence.ROOT && isReason(sentence, i)) {
          int clause = sentence.head(i);
          reasons.add(new Reason(without(sentence, clause, i), sentence.subtreeSpan(i)));
        }
      }
    }
    return reasons;
  }

  private static boolean isReason(Sentence sentence, int i) {
    if (sentence.is(i, "advcl")) {
      return sentence.children(i, "mark").stream()
          .anyMatch(
              mark ->
                  MARKS.contains(sentence.token(mark).lower())
                      && (sentence.token(mark).lower().equals("because")
                          || isCausal(sentence, i, mark)));
    }
    return sentence.is(i, "obl", "nmod", "advcl") && PREPOSITIONS.contains(sentence.preposition(i));
  }

  /** "Since" and "as" tell time as well; with a state of things behind the clause they tell why. */
  private static boolean isCausal(Sentence sentence, int clause, int mark) {
    boolean behind = mark > sentence.head(clause);
    boolean stative =
        Set.of("would", "can", "could", "may", "must").stream()
                .anyMatch(
                    m ->
                        sentence.children(clause, "aux").stream()
                            .anyMatch(a -> sentence.token(a).lower().equals(m)))
            || sentence.child(clause, "cop").isPresent();
    return behind && stative && mark > 0 && sentence.token(mark - 1).word().equals(",");
  }

  /** The clause before its reason, from its own first word. */
  private static Span without(Sentence sentence, int clause, int reason) {
    int first = -1;
    int last = -1;
    for (int i : sentence.subtree(clause)) {
      boolean part =
          !sentence.isWithin(i, reason)
              && !sentence.isMark(i)
              && !(sentence.head(i) == clause && sentence.is(i, "mark", "cc"));
      boolean otherClause =
          part
              && last >= 0
              && i > reason
              && sentence.subtree(reason)[0] > first
              && last < sentence.subtree(reason)[0];
      if (part && !otherClause) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? sentence.token(clause).span() : sentence.span(first, last);
  }
}
