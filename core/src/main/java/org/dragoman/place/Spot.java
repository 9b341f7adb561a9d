package org.dragoman.place;

import java.util.List;
import org.dragoman.article.Span;
import org.dragoman.text.Sentence;

/**
 * Words that name a place, before it is decided which.
 *
 * @param sentence where
 * @param first the first token
 * @param last the last token
 * @param words as written
 * @param use place, or actor
 * @param candidates the places of that name; empty where no list has it
 */
record Spot(
    Sentence sentence,
    int first,
    int last,
    String words,
    PlaceUse use,
    List<GazetteerPlace> candidates) {
  Spot {
    candidates = List.copyOf(candidates);
  }

  Span span() {
    return sentence.span(first, last);
  }

  boolean hasArea() {
    return candidates.stream().anyMatch(GazetteerPlace::isArea);
  }

  /** The token that the others hang from. */
  int head() {
    return head(sentence, first, last);
  }

  static int head(Sentence sentence, int first, int last) {
    for (int t = first; t <= last; t++) {
      if (sentence.head(t) < first || sentence.head(t) > last) {
        return t;
      }
    }
    return last;
  }

  /** The word at the token, in lower case; empty beyond the sentence. */
  static String word(Sentence sentence, int token) {
    return token < 0 || token >= sentence.size() ? "" : sentence.token(token).lower();
  }
}
