package org.dragoman.time;

import java.time.LocalDate;

/**
 * The days from the first to the last, both included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /** One day. */
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  /** A calendar month. */
  static DateRange month(LocalDate within) {
    return new DateRange(within.withDayOfMonth(1), within.withDayOfMonth(within.lengthOfMonth()));
  }

  /** A calendar year. */
  static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The week from Monday to Sunday that the day lies in. */
  static DateRange week(LocalDate within) {
    LocalDate monday = within.minusDays(within.getDayOfWeek().getValue() - 1L);
    return new DateRange(monday, monday.plusDays(6));
  }
}
