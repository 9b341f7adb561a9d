package org.dragoman.event;

import java.util.Locale;
import java.util.Set;
import org.dragoman.text.Token;

/** The nouns that tell when: <i>lifted sanctions on Friday</i> does nothing to Friday. */
final class TimeNouns {
  private static final Set<String> NOUNS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
                  + "september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday "
                  + "tomorrow tonight week weekend month year decade century day night morning evening afternoon noon "
                  + "midnight hour minute time moment eve occasion anniversary summer winter spring autumn")
              .split(" "));

  private TimeNouns() {}

  static boolean isTime(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return NOUNS.contains(lemma) || lemma.matches("(?:1[5-9]|20)\\d\\d(?:s)?");
  }
}
