package org.dragoman.article;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in the languages that pages are often written in. */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "id", "sv", "da", "pl", "ru", "tr");
  private static final Map<String, Integer> MONTHS = months();

  private MonthNames() {}

  /** The number of the month, or 0 where the word names none. */
  static int month(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
      for (String[] names : List.of(symbols.getMonths(), symbols.getShortMonths())) {
        for (int i = 0; i < 12; i++) {
          months.putIfAbsent(names[i].toLowerCase(Locale.ROOT).replace(".", ""), i + 1);
        }
      }
    }
    return Map.copyOf(months);
  }
}
