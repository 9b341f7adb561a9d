package org.dragoman.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.data.DataProblem;

/**
 * Finds what would make a model learn the wrong thing: sentences that stand twice or nearly so,
 * types that are rare, openings that repeat, and words of the parties that give the type away.
 */
public final class SentenceLint {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 75;
  private static final int MOST_ALIKE_STARTS = 20;
  private static final double NEARLY_SAME = 0.5;
  private static final int SHINGLE = 3;

  /** A name that stands so often must not go with one type more than this. */
  private static final int OFTEN = 40;

  private static final int SHORTEST_NAME = 4;
  private static final double LEAK = 0.55;
  private static final double RAREST = 0.03;

  private final List<TrainingSentence> sentences;
  private final List<DataProblem> problems = new ArrayList<>();

  private SentenceLint(List<TrainingSentence> sentences) {
    this.sentences = sentences;
  }

  /** What is wrong with the sentences, each with its place. */
  public static List<DataProblem> of(List<TrainingSentence> sentences) {
    SentenceLint lint = new SentenceLint(List.copyOf(sentences));
    lint.lengths();
    lint.doubles();
    lint.starts();
    lint.balance();
    lint.leaks();
    return lint.problems;
  }

  /** How many sentences each type has. */
  public static Map<String, Integer> counts(List<TrainingSentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    sentences.forEach(sentence -> counts.merge(sentence.label(), 1, Integer::sum));
    return counts;
  }

  private void add(TrainingSentence sentence, String message) {
    problems.add(new DataProblem(sentence.file(), sentence.line(), message));
  }

  private void lengths() {
    for (TrainingSentence sentence : sentences) {
      int words = sentence.text().split("\\s+").length;
      if (words < FEWEST_WORDS || words > MOST_WORDS) {
        add(sentence, "%d words: 6 to 75 are asked for".formatted(words));
      }
    }
  }

  /** Sentences that share half of their groups of three words, the parties left out. */
  private void doubles() {
    Map<String, TrainingSentence> seen = new HashMap<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Set<String>> shingles = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      TrainingSentence sentence = sentences.get(i);
      TrainingSentence same = seen.putIfAbsent(sentence.text(), sentence);
      if (same != null && same.marked().equals(sentence.marked())) {
        add(sentence, "stands already at " + same.file() + ":" + same.line());
      }
      Set<String> own = shingles(sentence);
      Map<Integer, Integer> shared = new LinkedHashMap<>();
      for (String shingle : own) {
        holders
            .getOrDefault(shingle, List.of())
            .forEach(other -> shared.merge(other, 1, Integer::sum));
      }
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        int all = own.size() + shingles.get(other.getKey()).size() - other.getValue();
        TrainingSentence before = sentences.get(other.getKey());
        boolean another = !before.text().equals(sentence.text());
        if (another
            && before.label().equals(sentence.label())
            && (double) other.getValue() / all > NEARLY_SAME) {
          add(sentence, "nearly stands at " + before.file() + ":" + before.line());
          break;
        }
      }
      int number = i;
      own.forEach(s -> holders.computeIfAbsent(s, k -> new ArrayList<>()).add(number));
      shingles.add(own);
    }
  }

  private static Set<String> shingles(TrainingSentence sentence) {
    List<String> words = sentence.wordsBetween();
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private void starts() {
    Map<String, Integer> counts = new HashMap<>();
    for (TrainingSentence sentence : sentences) {
      List<String> words = TrainingSentence.words(sentence.text());
      String start = String.join(" ", words.subList(0, Math.min(4, words.size())));
      if (counts.merge(start, 1, Integer::sum) == MOST_ALIKE_STARTS + 1) {
        add(sentence, "more than %d start with \"%s\"".formatted(MOST_ALIKE_STARTS, start));
      }
    }
  }

  private void balance() {
    counts(sentences)
        .forEach(
            (label, count) -> {
              double share = (double) count / sentences.size();
              if (share < RAREST) {
                problems.add(
                    new DataProblem(
                        label,
                        0,
                        String.format(
                            Locale.ROOT, "only %d sentences, %.1f%%", count, 100 * share)));
              }
            });
  }

  /** Words of the parties that tell the type, whatever is said of them. */
  private void leaks() {
    Map<String, Map<String, Integer>> types = new TreeMap<>();
    for (TrainingSentence sentence : sentences) {
      Set<String> names = new HashSet<>(sentence.wordsOfParties());
      names.removeIf(word -> word.length() < SHORTEST_NAME);
      for (String word : names) {
        types.computeIfAbsent(word, k -> new TreeMap<>()).merge(sentence.label(), 1, Integer::sum);
      }
    }
    types.forEach(
        (word, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          counts.forEach(
              (label, count) -> {
                if (all >= OFTEN && (double) count / all > LEAK) {
                  problems.add(
                      new DataProblem(
                          "parties",
                          0,
                          "\"%s\" goes with %s in %d of %d".formatted(word, label, count, all)));
                }
              });
        });
  }
}
