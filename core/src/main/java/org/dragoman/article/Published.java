package org.dragoman.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, as its page says: the day, and the time of day where it is given,
 * both local to the publisher.
 */
public record Published(LocalDate date, Optional<LocalTime> time) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2}).*)?");

  /** A day without a time. */
  public static Published on(LocalDate date) {
    return new Published(date, Optional.empty());
  }

  /**
   * Reads a date in any form that {@link WrittenDate} knows, ISO 8601 before the others; a zone is
   * dropped, since the day that the publisher prints is the one his readers count from.
   */
  public static Optional<Published> parse(String written) {
    String trimmed = written.strip();
    Matcher iso = ISO.matcher(trimmed);
    if (iso.matches()) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(iso.group(1)),
                Integer.parseInt(iso.group(2)),
                Integer.parseInt(iso.group(3)));
        return Optional.of(
            new Published(
                date,
                Optional.ofNullable(iso.group(4))
                    .map(h -> LocalTime.of(Integer.parseInt(h), Integer.parseInt(iso.group(5))))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return WrittenDate.find(trimmed).map(WrittenDate::published);
  }

  /** As the record writes it: {@code 2020-10-20T14:40} or {@code 2020-10-20}. */
  @Override
  public String toString() {
    return date + time.map(t -> "T" + t.withSecond(0).withNano(0)).orElse("");
  }
}
