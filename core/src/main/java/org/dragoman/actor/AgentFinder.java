package org.dragoman.actor;

import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds those without a name who act or are acted upon, before pronouns are resolved: "rebel
 * fighters said they would lay down their arms".
 */
final class AgentFinder {
  /** Prepositions of those whom an act is done by, to or with. */
  private static final Set<String> SIDES =
      Set.of("by", "on", "against", "with", "to", "from", "at", "for", "between", "among");

  private final Participants participants;

  AgentFinder(Participants participants) {
    this.participants = participants;
  }

  void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      int i = token.index();
      if (!token.isNoun()
          || token.isName()
          || sentence.head(i) == Sentence.ROOT
          || GroupNominals.isSomebodysState(sentence, i)) {
        continue;
      }
      int first = firstOfList(sentence, i);
      if (first == i && isSubject(sentence, i)) {
        participants.in(sentence, i);
      } else if (isSubject(sentence, first) || isReached(sentence, first)) {
        participants.agents(sentence, i);
      }
    }
  }

  /** "the union and the ministry": the ministry is what the union is. */
  private static int firstOfList(Sentence sentence, int token) {
    return sentence.is(token, "conj") && sentence.token(sentence.head(token)).isNoun()
        ? sentence.head(token)
        : token;
  }

  private static boolean isSubject(Sentence sentence, int token) {
    return isOfVerb(sentence, token) && sentence.is(token, "nsubj", "nsubj:pass");
  }

  /** Whether an act reaches it: as object, or by, to, against, with it. */
  private static boolean isReached(Sentence sentence, int token) {
    return isOfVerb(sentence, token) && sentence.is(token, "obj", "iobj")
        || sentence.is(token, "obl", "nmod") && SIDES.contains(sentence.preposition(token));
  }

  private static boolean isOfVerb(Sentence sentence, int token) {
    int head = sentence.head(token);
    return head != Sentence.ROOT && sentence.token(head).isVerb();
  }
}
