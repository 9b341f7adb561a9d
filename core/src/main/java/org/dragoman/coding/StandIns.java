package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Span;
import org.dragoman.codebook.MarkedSentence;

/**
 * Puts the same two names in the place of those of a sentence's sides, so that what is found
 * between them does not hang on who they are: not on what the directory knows of them, nor on what
 * a parser makes of their names. Sides that are called by what they are (<i>the protesters</i>)
 * stay.
 */
final class StandIns {
  /** Names that parsers know, the source's and the target's; the first two not in the text. */
  private static final List<String> NAMES =
      List.of("Norway", "Chile", "Peru", "Kenya", "Fiji", "Malta");

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}.'’-]*");
  private static final Set<String> IN_NAMES = Set.of("the", "of", "and", "for", "de", "al", "bin");

  /** By which states act: the army of one and the ministry of another are but names of theirs. */
  private static final Set<String> STATE =
      Set.of(
          ("army authorities defence defense foreign government interior military minister ministry"
                  + " navy parliament president prime s state")
              .split(" "));

  private StandIns() {}

  private record Side(Span words, boolean source) {}

  /** The sentence with stand-ins for its names. */
  static MarkedSentence in(MarkedSentence sentence) {
    List<String> free = NAMES.stream().filter(name -> !sentence.text().contains(name)).toList();
    if (free.size() < 2) {
      return sentence;
    }
    List<Side> sides = new ArrayList<>();
    sentence.sources().forEach(words -> sides.add(new Side(words, true)));
    sentence.targets().forEach(words -> sides.add(new Side(words, false)));
    sides.sort(Comparator.comparingInt(side -> side.words().start()));
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    List<Span> targets = new ArrayList<>();
    int from = 0;
    for (Side side : sides) {
      if (side.words().start() < from) {
        return sentence;
      }
      text.append(sentence.text(), from, side.words().start());
      String words = side.words().of(sentence.text());
      int start = text.length();
      text.append(isName(words) ? free.get(side.source() ? 0 : 1) + tail(words) : words);
      (side.source() ? sources : targets).add(new Span(start, text.length()));
      from = side.words().end();
    }
    text.append(sentence.text().substring(from));
    return new MarkedSentence(text.toString(), sources, targets);
  }

  private static String tail(String words) {
    return words.substring(words.stripTrailing().length());
  }

  /** Whether a phrase is a name, or a part of a state with the name of the state. */
  private static boolean isName(String phrase) {
    Matcher word = WORD.matcher(phrase);
    boolean named = false;
    while (word.find()) {
      boolean small = Character.isLowerCase(word.group().charAt(0));
      named |= !small;
      if (small && !IN_NAMES.contains(word.group()) && !STATE.contains(word.group())) {
        return false;
      }
    }
    return named;
  }
}
