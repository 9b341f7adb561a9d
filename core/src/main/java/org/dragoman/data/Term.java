package org.dragoman.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time from and to, each end known as well as it is; an end that is missing is unknown, or, at
 * the end, still to come.
 */
public record Term(Optional<PartialDate> from, Optional<PartialDate> to) {
  /** Any time. */
  public static final Term UNKNOWN = new Term(Optional.empty(), Optional.empty());

  /**
   * Reads {@code from..to}, either part left out where it is not known; empty where it is wrong.
   */
  public static Optional<Term> parse(String written) {
    String trimmed = written.strip();
    if (trimmed.isEmpty()) {
      return Optional.of(UNKNOWN);
    }
    int dots = trimmed.indexOf("..");
    if (dots < 0) {
      return Optional.empty();
    }
    String start = trimmed.substring(0, dots);
    String end = trimmed.substring(dots + 2);
    Optional<PartialDate> from = PartialDate.parse(start);
    Optional<PartialDate> to = PartialDate.parse(end);
    boolean wrong =
        (from.isEmpty() && !start.isBlank())
            || (to.isEmpty() && !end.isBlank())
            || (from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last()));
    return wrong ? Optional.empty() : Optional.of(new Term(from, to));
  }

  /** Whether the day may lie in the term; an unknown end is no bar. */
  public boolean mayHold(LocalDate day) {
    return !startsAfter(day) && !endedBefore(day);
  }

  /** Whether the term surely ended before the day. */
  public boolean endedBefore(LocalDate day) {
    return to.isPresent() && to.get().last().isBefore(day);
  }

  /** Whether the term surely starts after the day. */
  public boolean startsAfter(LocalDate day) {
    return from.isPresent() && from.get().first().isAfter(day);
  }
}
