package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2021, 3, 17);

  private static String resolve(String words, boolean future) {
    return new DateWords(
            Optional.of(TODAY), Optional.of(DateRange.day(LocalDate.of(2020, 5, 20))), future)
        .resolve(words)
        .map(range -> range.from() + ".." + range.to())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, 2021-03-15..2021-03-15",
    "Wednesday, 2021-03-17..2021-03-17",
    "last Wednesday, 2021-03-10..2021-03-10",
    "next Monday, 2021-03-22..2021-03-22",
    "Thursday evening, 2021-03-11..2021-03-11",
    "March, 2021-03-01..2021-03-31",
    "May, 2020-05-01..2020-05-31",
    "early October, 2020-10-01..2020-10-10",
    "mid-April, 2020-04-11..2020-04-20",
    "late 2019, 2019-09-01..2019-12-31",
    "'Nov. 8, 2016', 2016-11-08..2016-11-08",
    "8 November 2016, 2016-11-08..2016-11-08",
    "April 12, 2021-04-12..2021-04-12",
    "December 24, 2020-12-24..2020-12-24",
    "March last year, 2020-03-01..2020-03-31",
    "2006, 2006-01-01..2006-12-31",
    "the summer of 2010, 2010-06-01..2010-08-31",
    "yesterday, 2021-03-16..2021-03-16",
    "last week, 2021-03-08..2021-03-14",
    "next month, 2021-04-01..2021-04-30",
    "two weeks ago, 2021-03-01..2021-03-07",
    "two days later, 2020-05-22..2020-05-22",
    "a year later, 2021-01-01..2021-12-31",
    "the same month, 2020-05-01..2020-05-31",
  })
  void countsAsNewsDoes(String words, String expected) {
    assertThat(resolve(words, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, 2021-03-22..2021-03-22",
    "May, 2021-05-01..2021-05-31",
    "January, 2022-01-01..2022-01-31",
    "June 3, 2021-06-03..2021-06-03",
  })
  void looksAheadWhereTheClauseDoes(String words, String expected) {
    assertThat(resolve(words, true)).isEqualTo(expected);
  }

  @Test
  void tellsNothingWithoutAnythingToCountFrom() {
    DateWords words = new DateWords(Optional.empty(), Optional.empty(), false);
    assertThat(words.resolve("Monday")).isEmpty();
    assertThat(words.resolve("two days later")).isEmpty();
    assertThat(words.resolve("March 2009")).isPresent();
    assertThat(words.resolve("the deal of the century")).isEmpty();
  }
}
