package org.dragoman.actor;

import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds those who act without a name, where they stand as subjects, before pronouns are resolved:
 * "rebel fighters said they would lay down their arms".
 */
final class AgentFinder {
  private final ParsedArticle parsed;
  private final Participants participants;

  AgentFinder(ParsedArticle parsed, Participants participants) {
    this.parsed = parsed;
    this.participants = participants;
  }

  void find() {
    for (Sentence sentence : parsed.body()) {
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
}
