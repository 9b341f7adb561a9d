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
      boolean verbal = sentence.token(sentence.head(i)).isVerb();
      if (verbal && sentence.is(i, "nsubj", "nsubj:pass")) {
        participants.in(sentence, i);
      } else if (verbal && sentence.is(i, "obj", "iobj")
          || verbal && sentence.is(i, "obl") && SIDES.contains(sentence.preposition(i))) {
        participants.people(sentence, i);
      }
    }
  }
}
