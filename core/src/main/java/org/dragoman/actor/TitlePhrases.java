package org.dragoman.actor;

import java.util.Optional;
import org.dragoman.text.Sentence;

/** Finds titles in the text: "secretary of state", "prime minister". */
final class TitlePhrases {
  /** How many words of a title may follow its head: "secretary | of state for defence". */
  private static final int BEHIND = 5;

  private final Titles titles;

  TitlePhrases(Titles titles) {
    this.titles = titles;
  }

  /** A title as tokens. */
  record Phrase(int first, int last, String words) {}

  /** The longest title of an office that the token stands in as its head. */
  Optional<Phrase> around(Sentence sentence, int head) {
    if (!titles.knows(sentence.token(head).lower())) {
      return Optional.empty();
    }
    Optional<Phrase> longest = Optional.empty();
    for (int first = Math.max(0, head - titles.longest() + 1); first <= head; first++) {
      for (int last = Math.min(sentence.size() - 1, head + BEHIND); last >= head; last--) {
        boolean longer =
            longest.isEmpty() || last - first > longest.get().last() - longest.get().first();
        if (longer && last - first < titles.longest() && belongs(sentence, last, head)) {
          String words = words(sentence, first, last);
          if (titles.of(words).filter(title -> title.of() != Titles.Of.NONE).isPresent()) {
            longest = Optional.of(new Phrase(first, last, words));
          }
        }
      }
    }
    return longest;
  }

  /** Whether what follows the head is its own: "of state", not another noun's. */
  private static boolean belongs(Sentence sentence, int last, int head) {
    return last == head || sentence.token(head + 1).lower().matches("of|for|-|general|elect");
  }

  static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).lower());
    }
    return words.toString().replace(" - ", "-");
  }
}
