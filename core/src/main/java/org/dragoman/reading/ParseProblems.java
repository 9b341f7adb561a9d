package org.dragoman.reading;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Puts what a parser of JSON or tables complains of into words. */
final class ParseProblems {
  private ParseProblems() {}

  /**
   * What went wrong: the input's own problem, where it could not be read, else what the parser says
   * and where.
   *
   * @param expected what was looked for in vain
   */
  static IOException of(String expected, JacksonException e) {
    if (e.getCause() instanceof IOException cause) {
      return cause;
    }
    return e instanceof StreamConstraintsException
        ? new UnreadableException(beyondLimits(e))
        : new UnreadableException(expected + ": " + reason(e));
  }

  private static String beyondLimits(JacksonException e) {
    return e.getOriginalMessage().contains("nesting")
        ? "nested too deep: no article is made like that"
        : "a value of more than " + Limits.megabytes(Limits.BYTES) + ": no article is that long";
  }

  /** The complaint with its place. */
  static String reason(JacksonException e) {
    String complaint = e.getOriginalMessage().lines().findFirst().orElse("");
    TokenStreamLocation place = e.getLocation();
    return place == null || place.getLineNr() <= 0
        ? complaint
        : complaint + " at line " + place.getLineNr() + ", column " + place.getColumnNr();
  }
}
