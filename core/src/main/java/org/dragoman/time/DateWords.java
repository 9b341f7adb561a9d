package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the words of a date against the day of publication, as news means them: a bare weekday
 * or month is the last one, unless its clause speaks of what is to come.
 *
 * @param published the day that the article counts from
 * @param previous the date told last before these words, for "two days later"
 * @param future whether the clause speaks of what is to come
 */
record DateWords(Optional<LocalDate> published, Optional<DateRange> previous, boolean future) {
  private static final String NUMBER =
      "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
  private static final Pattern OFFSET =
      Pattern.compile(
          NUMBER + " (day|week|month|year|decade)s? (ago|earlier|later|before|after|afterwards)");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(last|next|this|past|the previous|the same|that|previous|coming) (week|month|year|weekend)");
  private static final Pattern MONTH =
      Pattern.compile(
          "(early |late |mid-? ?|the (?:start|beginning|end|middle) of )?(last |next |this )?"
              + "(january|february|march|april|may|june|july|august|september|october|november|december"
              + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?:of )?(\\d{4}|last year|this year))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (january|february|march|april|may|june|july|august|september|october"
              + "|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?,?(?: (\\d{4}))?");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:(last|next|this|late|early|later|on) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
              + "(?: (?:morning|afternoon|evening|night))?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(early |late |mid-? ?|the (?:start|beginning|end|middle) of )?((?:18|19|20)\\d{2})");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?:the )?(?:(early|late) )?(spring|summer|autumn|fall|winter)(?: of)? ((?:19|20)\\d{2})");

  /** The days meant; empty where the words tell none or nothing is there to count from. */
  Optional<DateRange> resolve(String words) {
    String w = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    Optional<DateRange> found = absolute(w);
    return found.isPresent() || published.isEmpty() ? found : counted(w, published.get());
  }

  private Optional<DateRange> absolute(String w) {
    Matcher year = YEAR.matcher(w);
    if (year.matches()) {
      return Optional.of(partOfYear(Integer.parseInt(year.group(2)), year.group(1)));
    }
    Matcher season = SEASON.matcher(w);
    if (season.matches()) {
      return Optional.of(season(season.group(2), Integer.parseInt(season.group(3))));
    }
    Matcher dayMonth = DAY_MONTH.matcher(w);
    if (dayMonth.matches()) {
      return day(dayMonth.group(3), month(dayMonth.group(2)), Integer.parseInt(dayMonth.group(1)));
    }
    Matcher month = MONTH.matcher(w);
    if (month.matches()) {
      @Nullable String y = yearOf(month.group(5));
      String day = month.group(4);
      return day != null
          ? day(y, month(month.group(3)), Integer.parseInt(day))
          : wholeMonth(y, month(month.group(3)), month.group(1), month.group(2));
    }
    return Optional.empty();
  }

  /** "last year" behind a month is a year, too. */
  private @Nullable String yearOf(@Nullable String written) {
    if (written == null || Character.isDigit(written.charAt(0))) {
      return written;
    }
    int back = written.startsWith("last") ? 1 : 0;
    return published.isPresent() ? String.valueOf(published.get().getYear() - back) : null;
  }

  private Optional<DateRange> counted(String w, LocalDate today) {
    switch (w) {
      case "today", "tonight", "this morning", "this afternoon", "this evening" -> {
        return Optional.of(DateRange.day(today));
      }
      case "yesterday", "last night", "overnight", "yesterday morning", "yesterday evening" -> {
        return Optional.of(DateRange.day(today.minusDays(1)));
      }
      case "tomorrow" -> {
        return Optional.of(DateRange.day(today.plusDays(1)));
      }
      case "the next day", "the following day", "a day later", "the day after" -> {
        return previous.map(p -> DateRange.day(p.to().plusDays(1)));
      }
      case "the same day", "that day" -> {
        return previous.map(p -> DateRange.day(p.to()));
      }
      case "the day before", "the previous day" -> {
        return previous.map(p -> DateRange.day(p.from().minusDays(1)));
      }
      default -> {}
    }
    Matcher weekday = WEEKDAY.matcher(w);
    if (weekday.matches()) {
      return Optional.of(weekday(weekday.group(2), weekday.group(1), today));
    }
    Matcher relative = RELATIVE.matcher(w);
    if (relative.matches()) {
      return relative(relative.group(1), relative.group(2), today);
    }
    Matcher offset = OFFSET.matcher(w);
    return offset.matches()
        ? offset(number(offset.group(1)), offset.group(2), offset.group(3), today)
        : Optional.empty();
  }

  private Optional<DateRange> offset(int n, String unit, String way, LocalDate today) {
    boolean fromToday = way.equals("ago") || previous.isEmpty();
    LocalDate base = fromToday ? today : previous.get().from();
    int sign = way.equals("later") || way.startsWith("after") ? 1 : -1;
    if (fromToday && sign > 0) {
      return Optional.empty();
    }
    LocalDate meant =
        switch (unit) {
          case "day" -> base.plusDays((long) sign * n);
          case "week" -> base.plusWeeks((long) sign * n);
          case "month" -> base.plusMonths((long) sign * n);
          case "year" -> base.plusYears((long) sign * n);
          default -> base.plusYears(10L * sign * n);
        };
    return Optional.of(
        switch (unit) {
          case "day" -> DateRange.day(meant);
          case "week" -> DateRange.week(meant);
          case "month" -> DateRange.month(meant);
          default -> DateRange.year(meant.getYear());
        });
  }

  private Optional<DateRange> relative(String which, String unit, LocalDate today) {
    boolean anaphoric =
        which.equals("the same") || which.equals("that") || which.equals("the previous");
    if (anaphoric && previous.isEmpty()) {
      return Optional.empty();
    }
    LocalDate base = anaphoric ? previous.get().from() : today;
    int step =
        switch (which) {
          case "last", "past", "the previous", "previous" -> -1;
          case "next", "coming" -> 1;
          default -> 0;
        };
    return Optional.of(
        switch (unit) {
          case "week" -> DateRange.week(base.plusWeeks(step));
          case "month" -> DateRange.month(base.plusMonths(step));
          case "year" -> DateRange.year(base.plusYears(step).getYear());
          default -> weekend(base, step);
        });
  }

  private static DateRange weekend(LocalDate base, int step) {
    DateRange week = DateRange.week(base);
    boolean over = base.isAfter(week.to().minusDays(2)) || step >= 0;
    LocalDate sunday = week.to().plusWeeks(step > 0 ? 1 : over && step == 0 ? 0 : -1);
    return new DateRange(sunday.minusDays(1), sunday);
  }

  private DateRange weekday(String name, @Nullable String which, LocalDate today) {
    DayOfWeek wanted = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    int back = Math.floorMod(today.getDayOfWeek().getValue() - wanted.getValue(), 7);
    LocalDate last = today.minusDays(back);
    if ("next".equals(which) || (future && which == null && back > 0)) {
      return DateRange.day(last.plusDays(7));
    }
    return DateRange.day("last".equals(which) && back == 0 ? last.minusDays(7) : last);
  }

  private Optional<DateRange> day(@Nullable String year, Month month, int day) {
    if (day < 1 || day > month.maxLength()) {
      return Optional.empty();
    }
    if (year != null) {
      return Optional.of(safeDay(Integer.parseInt(year), month, day));
    }
    return published.map(
        today -> {
          DateRange thisYear = safeDay(today.getYear(), month, day);
          // Next year's would be said to be so, unless this year's is long past.
          if (future && ChronoUnit.DAYS.between(thisYear.from(), today) > 60) {
            return safeDay(today.getYear() + 1, month, day);
          }
          // A date that is a little ahead is announced; one far ahead was last year's.
          boolean lastYears = !future && ChronoUnit.DAYS.between(today, thisYear.from()) > 120;
          return lastYears ? safeDay(today.getYear() - 1, month, day) : thisYear;
        });
  }

  private static DateRange safeDay(int year, Month month, int day) {
    boolean leap = Year.isLeap(year);
    return DateRange.day(LocalDate.of(year, month, Math.min(day, month.length(leap))));
  }

  private Optional<DateRange> wholeMonth(
      @Nullable String year, Month month, @Nullable String part, @Nullable String which) {
    if (year != null) {
      return Optional.of(partOfMonth(LocalDate.of(Integer.parseInt(year), month, 1), part));
    }
    return published.map(
        today -> {
          LocalDate first = LocalDate.of(today.getYear(), month, 1);
          if ((future || "next ".equals(which)) && first.isBefore(today.withDayOfMonth(1))) {
            first = first.plusYears(1);
          } else if (!future && !"next ".equals(which) && first.isAfter(today)) {
            first = first.minusYears(1);
          } else if ("last ".equals(which) && first.equals(today.withDayOfMonth(1))) {
            first = first.minusYears(1);
          }
          return partOfMonth(first, part);
        });
  }

  private static DateRange partOfMonth(LocalDate first, @Nullable String part) {
    DateRange whole = DateRange.month(first);
    return switch (Part.of(part)) {
      case WHOLE -> whole;
      case EARLY -> new DateRange(first, first.withDayOfMonth(10));
      case MIDDLE -> new DateRange(first.withDayOfMonth(11), first.withDayOfMonth(20));
      case LATE -> new DateRange(first.withDayOfMonth(21), whole.to());
    };
  }

  private static DateRange partOfYear(int year, @Nullable String part) {
    return switch (Part.of(part)) {
      case WHOLE -> DateRange.year(year);
      case EARLY -> new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30));
      case MIDDLE -> new DateRange(LocalDate.of(year, 5, 1), LocalDate.of(year, 8, 31));
      case LATE -> new DateRange(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31));
    };
  }

  private enum Part {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE;

    static Part of(@Nullable String words) {
      if (words == null) {
        return WHOLE;
      }
      if (words.startsWith("early") || words.contains("start") || words.contains("begin")) {
        return EARLY;
      }
      return words.startsWith("mid") || words.contains("middle") ? MIDDLE : LATE;
    }
  }

  private static DateRange season(String season, int year) {
    return switch (season) {
      case "spring" -> new DateRange(LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 31));
      case "summer" -> new DateRange(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31));
      case "winter" -> new DateRange(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 2, 28));
      default -> new DateRange(LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30));
    };
  }

  private static Month month(String name) {
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (full.startsWith(name.substring(0, 3))) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static int number(String word) {
    return switch (word) {
      case "a", "an", "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      case "eleven" -> 11;
      case "twelve" -> 12;
      default -> Integer.parseInt(word);
    };
  }
}
