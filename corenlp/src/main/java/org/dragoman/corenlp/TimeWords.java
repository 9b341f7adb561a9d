package org.dragoman.corenlp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words without which no expression of time is to be expected. */
final class TimeWords {
  private static final Set<String> WORDS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
                  + "january february march april may june july august september october november december "
                  + "jan feb mar apr jun jul aug sept sep oct nov dec "
                  + "today yesterday tomorrow tonight day days week weeks weekend weekends month months year years "
                  + "hour hours minute minutes decade decades century centuries morning afternoon evening night "
                  + "midnight noon spring summer autumn fall winter ago later earlier  "
                  + "quarter eve "
                  + "mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august "
                  + "mid-september mid-october mid-november mid-december mid")
              .split(" "));

  /** A year, a date in figures, a time of day. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "1[5-9]\\d\\d|20\\d\\d|\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?|\\d{1,2}:\\d{2}|\\d{4}s");

  private TimeWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT)) || NUMBER.matcher(word).matches();
  }
}
