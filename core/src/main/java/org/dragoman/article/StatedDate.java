package org.dragoman.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a page states it.
 *
 * @param published what it says, local to whoever wrote it
 * @param universal whether it is in universal time, so that the day printed may be another
 */
public record StatedDate(Published published, boolean universal) {
  private static final int LONGEST = 300;
  private static final Pattern UNIVERSAL =
      Pattern.compile(".*\\d(?:\\.\\d+)?\\s*(?:Z|[+-]00:?00|GMT|UTC)\\s*");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:[T ]?([0-2]\\d):?([0-5]\\d).*)?");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\b(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2})\\b"
              + "(?:,?\\s*(?:at|um|-|–|\\|)?\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*([AaPp][.]?[Mm])?)?");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d:+-])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])\\s*([AaPp]\\.?[Mm])?");
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})[.º]?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:del?\\s+)?((?:19|20)\\d{2})\\b");

  /** Reads the first date in a short text, in any of the usual written forms. */
  public static Optional<StatedDate> read(String text) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    boolean universal = UNIVERSAL.matcher(line).matches();
    try {
      return Published.parse(line)
          .or(() -> compact(line))
          .or(() -> named(line))
          .or(() -> numbers(line))
          .map(p -> new StatedDate(timed(p, line), universal));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Some lines print the time before the day; the one time in a line is taken for its time. */
  private static Published timed(Published published, String line) {
    Matcher clock = CLOCK.matcher(line);
    if (published.time().isPresent() || !clock.find()) {
      return published;
    }
    LocalTime time =
        time(
            number(clock.group(1)),
            number(clock.group(2)),
            Optional.ofNullable(clock.group(3)).orElse(""));
    String first = clock.group();
    while (clock.find()) {
      if (!clock.group().equals(first)) {
        return published;
      }
    }
    return new Published(published.date(), Optional.of(time));
  }

  private static Optional<Published> compact(String line) {
    Matcher m = COMPACT.matcher(line);
    if (m.matches()) {
      LocalDate date = date(m.group(1), m.group(2), m.group(3));
      return Optional.of(
          new Published(
              date,
              Optional.ofNullable(m.group(4))
                  .map(hour -> LocalTime.of(number(hour), number(m.group(5))))));
    }
    if (EPOCH.matcher(line).matches()) {
      long seconds = Long.parseLong(line.substring(0, 10));
      LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
      return Optional.of(new Published(time.toLocalDate(), Optional.of(time.toLocalTime())));
    }
    return Optional.empty();
  }

  private static Optional<Published> named(String line) {
    Matcher m = NAMED_MONTH.matcher(line);
    while (m.find()) {
      int month = MonthNames.month(m.group(2));
      if (month > 0) {
        return Optional.of(
            Published.on(LocalDate.of(number(m.group(3)), month, number(m.group(1)))));
      }
    }
    return Optional.empty();
  }

  /** With strokes the month comes first where it can, with dots or dashes the day does. */
  private static Optional<Published> numbers(String line) {
    Matcher m = NUMBERS.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean monthFirst =
        number(m.group(3)) > 12 || (m.group(2).equals("/") && number(m.group(1)) <= 12);
    LocalDate date =
        monthFirst
            ? date(m.group(4), m.group(1), m.group(3))
            : date(m.group(4), m.group(3), m.group(1));
    return Optional.of(
        new Published(
            date,
            Optional.ofNullable(m.group(5))
                .map(
                    hour ->
                        time(
                            number(hour),
                            number(m.group(6)),
                            Optional.ofNullable(m.group(7)).orElse("")))));
  }

  private static LocalTime time(int hour, int minute, String half) {
    if (half.isEmpty()) {
      return LocalTime.of(hour, minute);
    }
    boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute);
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(number(year), number(month), number(day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
