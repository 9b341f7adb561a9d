package org.dragoman.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.data.PartialDate;
import org.dragoman.data.Term;

/**
 * Reads the date restrictions of PETRARCH's dictionaries: {@code 100529-150529}, {@code >150529},
 * {@code <19970502}; days as YYMMDD or YYYYMMDD. Years of two digits are taken for 1930 to 2029, as
 * TABARI did. An open end leaves its day to the range that meets it.
 */
final class DictionaryDates {
  private static final Pattern RANGE = Pattern.compile("(\\d{6}|\\d{8})\\s*-\\s*(\\d{6}|\\d{8})");
  private static final Pattern OPEN = Pattern.compile("([<>])\\s*(\\d{6}|\\d{8})");
  private static final int PIVOT = 30;

  private DictionaryDates() {}

  /** The term; empty where it is not in one of these forms, or ends before it starts. */
  static Optional<Term> term(String written) {
    Matcher range = RANGE.matcher(written.strip());
    if (range.matches()) {
      Optional<LocalDate> from = day(range.group(1));
      Optional<LocalDate> to = day(range.group(2));
      return from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())
          ? Optional.of(new Term(from.map(DictionaryDates::exact), to.map(DictionaryDates::exact)))
          : Optional.empty();
    }
    Matcher open = OPEN.matcher(written.strip());
    if (!open.matches()) {
      return Optional.empty();
    }
    boolean after = open.group(1).equals(">");
    return day(open.group(2))
        .map(
            day ->
                after
                    ? new Term(Optional.of(exact(day.plusDays(1))), Optional.empty())
                    : new Term(Optional.empty(), Optional.of(exact(day.minusDays(1)))));
  }

  private static PartialDate exact(LocalDate day) {
    return new PartialDate(day, day);
  }

  private static Optional<LocalDate> day(String digits) {
    int rest = digits.length() - 4;
    int year = Integer.parseInt(digits.substring(0, rest));
    if (rest == 2) {
      year += year >= PIVOT ? 1900 : 2000;
    }
    try {
      return Optional.of(
          LocalDate.of(
              year,
              Integer.parseInt(digits.substring(rest, rest + 2)),
              Integer.parseInt(digits.substring(rest + 2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
