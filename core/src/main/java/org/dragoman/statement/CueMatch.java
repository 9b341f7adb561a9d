package org.dragoman.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.statement.Cue.CueKind;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * A cue found in a sentence.
 *
 * @param cue which
 * @param head the token that content and holder hang on
 * @param first the first of its tokens, and the last
 */
record CueMatch(Cue cue, int head, int first, int last) {
  private static final int GAP = 3;

  /** The cue with its first word at the token; empty where its other words are not there. */
  static Optional<CueMatch> at(Sentence sentence, int token, Cue cue) {
    List<String> words = cue.words();
    int at = token;
    int head = matches(sentence, token, words.getFirst()) ? token : -1;
    if (head < 0) {
      return Optional.empty();
    }
    for (String word : words.subList(1, words.size())) {
      if (word.equals("X")) {
        continue;
      }
      int next = find(sentence, at + 1, word);
      if (next < 0) {
        return Optional.empty();
      }
      at = next;
      boolean moves =
          cue.kind() == CueKind.ADJECTIVE
              || cue.kind() == CueKind.VERB && sentence.is(head, "aux", "cop");
      head = moves ? at : head;
    }
    return fits(sentence, head, cue.kind())
        ? Optional.of(new CueMatch(cue, head, token, at))
        : Optional.empty();
  }

  private static int find(Sentence sentence, int from, String word) {
    for (int i = from; i < Math.min(sentence.size(), from + GAP); i++) {
      if (matches(sentence, i, word)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(Sentence sentence, int i, String word) {
    Token token = sentence.token(i);
    return token.lemma().equalsIgnoreCase(word) || token.lower().equals(word);
  }

  private static boolean fits(Sentence sentence, int head, CueKind kind) {
    Token token = sentence.token(head);
    return switch (kind) {
      case VERB -> token.isVerb() && !sentence.is(head, "aux", "aux:pass", "cop", "amod", "case");
      case NOUN -> token.isNoun() && !token.isName();
      case ADJECTIVE -> token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.isNoun();
      case PHRASE -> true;
    };
  }
}
