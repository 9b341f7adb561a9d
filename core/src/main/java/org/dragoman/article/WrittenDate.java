package org.dragoman.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as pages print it, with the stretch of the line that it takes.
 *
 * @param published what it says
 * @param start where it starts in the line
 * @param end where it ends, exclusive
 */
public record WrittenDate(Published published, int start, int end) {
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
          + "|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String TIME =
      "(?:\\s*(?:,|at|-|–|\\|)?\\s*(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?\\s*([ap]\\.?m\\.?)?(?![\\d.]))?";

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b" + TIME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(\\d{4})\\b" + TIME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b(?:T|\\b)" + TIME);

  /** The first date in a line, in any of the usual written forms; empty where there is none. */
  public static Optional<WrittenDate> find(String line) {
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.find()) {
      return date(monthFirst, monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return date(dayFirst, dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(line);
    if (yearFirst.find()) {
      return date(
          yearFirst, yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
    }
    return Optional.empty();
  }

  private static Optional<WrittenDate> date(Matcher m, String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return Optional.of(
          new WrittenDate(
              new Published(date, time(m.group(4), m.group(5), m.group(6))), m.start(), m.end()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A lone number behind a date is a time only with minutes or a half of the day. */
  private static Optional<LocalTime> time(
      @Nullable String hour, @Nullable String minute, @Nullable String half) {
    if (hour == null || (minute == null && half == null)) {
      return Optional.empty();
    }
    int h = Integer.parseInt(hour);
    int m = minute == null ? 0 : Integer.parseInt(minute);
    if (half != null) {
      h = h % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    return h < 24 && m < 60 ? Optional.of(LocalTime.of(h, m)) : Optional.empty();
  }

  private static int month(String name) {
    return "janfebmaraprmayjunjulaugsepoctnovdec"
                .indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3))
            / 3
        + 1;
  }
}
