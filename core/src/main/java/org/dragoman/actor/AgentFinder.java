package org.dragoman.actor;

import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds those who act without a name, where they stand as subjects, before pronouns are resolved:
 * "rebel fighters said they would lay down their arms".
 */
final class AgentFinder {
  private final Participants participants;

  AgentFinder(Participants participants) {
    this.participants = participants;
  }

  void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean subject =
          sentence.is(token.index(), "nsubj", "nsubj:pass")
              && token.isNoun()
              && !token.isName()
              && sentence.token(sentence.head(token.index())).isVerb();
      if (subject) {
        participants.in(sentence, token.index());
      }
    }
  }
}
