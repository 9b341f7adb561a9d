package org.dragoman.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
  private static Optional<String> date(String html) {
    return WebPage.parse(html, Optional.empty()).published();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2021-03-04T05:06:07+02:00'>|2021-03-04T05:06",
        "<meta name='DC.date' content='2021-03-04'>|2021-03-04",
        "<meta name='parsely-pub-date' content='20210304'>|2021-03-04",
        "<meta name='pubdate' content='1614834000'>|2021-03-04T05:00",
        "<span itemprop=datePublished content='2021-03-04 17:30'>x</span>|2021-03-04T17:30",
        "<h1>Ship sunk</h1><time datetime='2021-03-04'>today</time>|2021-03-04",
        "<h1>Ship sunk</h1><p>By Jo Quill, March 4, 2021 5:06 pm|2021-03-04T17:06",
        "<h1>Ship sunk</h1><div>5:06 PM EST, Thursday, March 4, 2021|2021-03-04T17:06",
        "<h1>Schiff gesunken</h1><p>4. März 2021|2021-03-04",
        "<h1>Navio</h1><p>4 de março de 2021|2021-03-04",
        "<h1>Ship sunk</h1><p>04.03.2021, 17:06|2021-03-04T17:06",
        "<h1>Ship sunk</h1><p>12/31/2021 5:06 pm|2021-12-31T17:06",
        "<h1>Ship sunk</h1><p>Updated: March 5, 2021<p>Posted: March 4, 2021|2021-03-04",
        "<link rel=canonical href='https://port.example/2021/3/4/ship'>|2021-03-04"
      })
  void findsItWhereverItIsStated(String html, String date) {
    assertThat(date(html)).contains(date);
  }

  @Test
  void prefersThePrintedDayToUniversalTime() {
    String stated = "<meta property='article:published_time' content='2021-03-05T03:06:00Z'>";
    assertThat(date(stated + "<h1>Ship sunk</h1><p>March 4, 2021 10:06 pm"))
        .contains("2021-03-04T22:06");
    assertThat(date(stated + "<h1>Ship sunk</h1><p>June 1, 2019")).contains("2021-03-05T03:06");
    assertThat(date(stated + "<link rel=canonical href='https://port.example/2021/03/04/ship'>"))
        .contains("2021-03-04");
  }

  @Test
  void takesNoDateFromAnswersAndOtherPieces() {
    assertThat(date("<aside><time datetime='2021-03-04'>x</time></aside>")).isEmpty();
    assertThat(date("<div class=comment><time datetime='2021-03-04'>x</time></div>")).isEmpty();
  }

  @Test
  void takesNoNonsense() {
    assertThat(date("<meta name=date content='0001-01-01T00:00:00Z'>")).isEmpty();
    assertThat(date("<meta name=date content='2021-13-45'>")).isEmpty();
    assertThat(date("<meta name=date content='99/99/2021'>")).isEmpty();
    assertThat(date("<meta name=date content='2021-02-03T99:99'>")).isEmpty();
  }
}
