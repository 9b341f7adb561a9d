package org.dragoman.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.data.DataFile;

/**
 * Puts words together again that the tokenizer splits at their hyphens, where the parser would take
 * the parts for words of their own: secretary-general, vice-president, cease-fire.
 */
final class HyphenatedWords {
  private static final int MOST_PARTS = 5;

  private final Set<String> words;

  private HyphenatedWords(Set<String> words) {
    this.words = words;
  }

  static HyphenatedWords load() {
    return new HyphenatedWords(
        DataFile.resource(HyphenatedWords.class, "hyphenated.txt").content().stream()
            .map(line -> line.text().strip())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The tokens, those put together that are one word of the list. */
  List<CoreLabel> join(List<CoreLabel> tokens) {
    boolean any = tokens.stream().anyMatch(token -> token.word().equals("-"));
    if (!any) {
      return tokens;
    }
    List<CoreLabel> joined = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int parts = partsAt(tokens, i);
      CoreLabel token = tokens.get(i);
      if (parts > 1) {
        CoreLabel last = tokens.get(i + parts - 1);
        String word = words(tokens, i, parts);
        token.setWord(word);
        token.setValue(word);
        token.setOriginalText(word);
        token.setEndPosition(last.endPosition());
        token.setAfter(last.after());
      }
      joined.add(token);
      i += parts;
    }
    return joined;
  }

  /** How many tokens from here on are one word. */
  private int partsAt(List<CoreLabel> tokens, int i) {
    for (int parts = MOST_PARTS; parts >= 3; parts -= 2) {
      if (i + parts <= tokens.size()
          && adjoin(tokens, i, parts)
          && words.contains(words(tokens, i, parts).toLowerCase(Locale.ROOT))) {
        return parts;
      }
    }
    return 1;
  }

  private static boolean adjoin(List<CoreLabel> tokens, int i, int parts) {
    for (int j = i + 1; j < i + parts; j++) {
      boolean hyphen = tokens.get(j).word().equals("-");
      if (tokens.get(j).beginPosition() != tokens.get(j - 1).endPosition()
          || hyphen != ((j - i) % 2 == 1)) {
        return false;
      }
    }
    return true;
  }

  private static String words(List<CoreLabel> tokens, int i, int parts) {
    StringBuilder word = new StringBuilder();
    for (int j = i; j < i + parts; j++) {
      word.append(tokens.get(j).word());
    }
    return word.toString();
  }
}
