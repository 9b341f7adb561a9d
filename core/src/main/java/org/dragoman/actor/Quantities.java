package org.dragoman.actor;

import java.util.Locale;
import java.util.Set;
import org.dragoman.text.Token;

/** The words that only count what stands behind <i>of</i>: hundreds of men, a series of talks. */
public final class Quantities {
  private static final Set<String> WORDS =
      Set.of(
          ("all convoy couple dozen five four group half handful hundred majority many million most "
                  + "number one pair part rest round score series several some ten thousand three two")
              .split(" "));

  private Quantities() {}

  /** Whether the word is a number, or counts. */
  public static boolean counts(Token token) {
    return token.tag().equals("CD") || WORDS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
