package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the capitals and underscores of a dictionary's phrase into names as news writes them. Which
 * capitals were meant cannot be told from capitals alone, so that a phrase may give several names.
 */
final class DictionaryWords {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "de", "da", "do", "dos", "del", "di", "la",
          "bin", "ibn", "van", "von", "der", "den");
  private static final int LONGEST_ACRONYM = 5;

  private DictionaryWords() {}

  /** The phrase without underscores, in the letters that it has. */
  static String plain(String phrase) {
    return phrase.replace('_', ' ').strip().replaceAll("\\s+", " ");
  }

  /** The names that a phrase may mean, the likeliest first. */
  static List<String> names(String phrase) {
    String plain = plain(phrase);
    if (!plain.equals(plain.toUpperCase(Locale.ROOT))) {
      return List.of(plain);
    }
    List<String> words = new ArrayList<>();
    for (String word : plain.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      words.add(SMALL.contains(lower) && !words.isEmpty() ? lower : titled(word));
    }
    List<String> names = new ArrayList<>(List.of(String.join(" ", words)));
    arabic(names.getFirst()).ifPresent(names::add);
    if (words.size() == 1 && plain.length() <= LONGEST_ACRONYM && plain.length() > 1) {
      names.add(plain);
    }
    return names;
  }

  private static String titled(String word) {
    if (word.matches(".*[.\\d&/].*")) {
      return word;
    }
    StringBuilder titled = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      titled.append(start ? c : Character.toLowerCase(c));
      // Not before the s of a genitive.
      boolean apostrophe = c == '\'' && i + 2 < word.length();
      boolean scottish = i == 1 && word.startsWith("MC") && word.length() > 4;
      start = c == '-' || apostrophe || scottish;
    }
    return titled.toString();
  }

  /** News writes the Arabic article small. */
  private static Optional<String> arabic(String name) {
    String small = name.replaceAll("\\b(?:Al|El)-", "al-").replace(" Al ", " al ");
    return small.equals(name) ? Optional.empty() : Optional.of(small);
  }
}
