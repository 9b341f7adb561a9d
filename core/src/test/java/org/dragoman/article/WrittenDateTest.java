package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "October 20, 2020 at 2:40 pm | 2020-10-20T14:40",
        "Published: Tue 20 Oct 2020, 14:40 GMT | 2020-10-20T14:40",
        "20th of October 2020 | 2020-10-20",
        "Oct. 20, 2020 | 2020-10-20",
        "2020/10/20 | 2020-10-20",
        "12 a.m. on 1 May 1999 | 1999-05-01",
        "2020-10-20T14:40:59+02:00 | 2020-10-20T14:40",
        "2020-10-20 | 2020-10-20",
      })
  void readsTheUsualForms(String written, String expected) {
    assertThat(Published.parse(written)).map(Published::toString).contains(expected);
  }

  @Test
  void findsNoDateWhereThereIsNone() {
    assertThat(Published.parse("32 October 2020")).isEmpty();
    assertThat(Published.parse("the year 2020")).isEmpty();
    assertThat(Published.parse("2020-13-01")).isEmpty();
  }
}
