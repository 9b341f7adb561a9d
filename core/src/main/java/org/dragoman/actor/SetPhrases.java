package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.text.Sentence;

/**
 * Set phrases in which the name of a place or of a people means neither: "Oslo accord", "Russian
 * roulette". They are listed, since nothing in their syntax tells them from "Oslo airport".
 */
public final class SetPhrases {
  private static final String FILE = "phrases.tsv";

  /** The phrases by their first word, each as its words without hyphens. */
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  private int longest = 1;

  private SetPhrases() {}

  /**
   * Loads the phrases that come with the program.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static SetPhrases load() {
    return of(DataFile.resource(SetPhrases.class, FILE));
  }

  /** The phrases of a file: each in lower case, of two words or more, once, with its example. */
  static SetPhrases of(DataFile file) {
    SetPhrases phrases = new SetPhrases();
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (DataFile.Row row : file.table(2, problems)) {
      String phrase = row.cell(0);
      String[] words = words(phrase);
      Integer before = seen.putIfAbsent(phrase, row.number());
      if (before != null) {
        problems.add(new DataProblem(file.name(), row.number(), "stands in line " + before));
      } else if (!phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
        problems.add(new DataProblem(file.name(), row.number(), "not in lower case: " + phrase));
      } else if (words.length < 2) {
        problems.add(new DataProblem(file.name(), row.number(), "a single word: " + phrase));
      } else if (!plain(row.cell(1)).contains(plain(phrase))) {
        problems.add(new DataProblem(file.name(), row.number(), "not in its example: " + phrase));
      } else {
        phrases.add(words);
      }
    }
    DataException.throwIfAny(problems);
    return phrases;
  }

  private void add(String[] words) {
    byFirst.computeIfAbsent(words[0], k -> new ArrayList<>(1)).add(words);
    longest = Math.max(longest, 2 * words.length);
  }

  private static String[] words(String phrase) {
    return plain(phrase).split(" ");
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ").strip();
  }

  /**
   * Whether the tokens from the first to the last, inclusive, stand inside a set phrase, or are
   * one.
   */
  public boolean cover(Sentence sentence, int first, int last) {
    for (int start = first; start >= 0 && start > last - longest; start--) {
      String word = plain(sentence.token(start).lower());
      int space = word.indexOf(' ');
      for (String[] phrase :
          byFirst.getOrDefault(space < 0 ? word : word.substring(0, space), List.of())) {
        if (end(sentence, start, phrase) >= last) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last token of the phrase where it starts at the token, or -1. */
  private static int end(Sentence sentence, int start, String[] phrase) {
    int at = 0;
    for (int i = start; i < sentence.size(); i++) {
      for (String word : plain(sentence.token(i).lower()).split(" ")) {
        if (word.isEmpty()) {
          continue;
        }
        boolean ends = at == phrase.length - 1;
        if (!word.equals(phrase[at]) && !(ends && isPlural(word, phrase[at]))) {
          return -1;
        }
        if (ends) {
          return i;
        }
        at++;
      }
    }
    return -1;
  }

  private static boolean isPlural(String word, String singular) {
    return word.equals(singular + "s")
        || word.equals(singular + "es")
        || singular.endsWith("y")
            && word.equals(singular.substring(0, singular.length() - 1) + "ies");
  }
}
