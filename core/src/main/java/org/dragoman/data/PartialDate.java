package org.dragoman.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year only, as the days that it may be.
 *
 * @param first the first day that it may be
 * @param last the last day that it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Reads {@code 2011-07-09}, {@code 2011-07} or {@code 2011}; empty where it is none of these. */
  public static Optional<PartialDate> parse(String written) {
    Matcher m = FORM.matcher(written.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return Optional.of(new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
      return Optional.of(new PartialDate(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
