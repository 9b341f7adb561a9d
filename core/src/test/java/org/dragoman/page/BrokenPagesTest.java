package org.dragoman.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that no author meant, which must be read in time all the same. */
class BrokenPagesTest {
  private static final int MANY = 100_000;

  static Stream<String> pages() {
    return Stream.of(
        "",
        "<",
        "<html><frameset cols='50%,50%'><frame src=a></frameset></html>",
        "<head><title></title></head>",
        "<div>".repeat(MANY) + "x",
        "<span class=share>".repeat(MANY) + "x",
        "<b>".repeat(MANY) + "x",
        "<table><tr><td>".repeat(MANY) + "x",
        "<ul><li>".repeat(MANY) + "x",
        "<table><tr>" + "<td>a".repeat(MANY),
        "line<br>".repeat(MANY),
        "<div class='" + "a-b ".repeat(MANY) + "' style='" + "x:y;".repeat(MANY) + "'>x</div>",
        "<h1>x</h1>" + "<time>2019-01-01</time>".repeat(MANY),
        "<script type='application/ld+json'>" + "[".repeat(MANY) + "</script>x",
        "<script type='application/ld+json'>{\"@type\":5,\"author\":[[]]}</script>x");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsInTime(String html) {
    WebPage page =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> WebPage.parse(html, Optional.of("not an address")));
    assertThat(page.body()).isNotNull();
  }

  @Test
  void findsTheTextBelowAThousandContainers() {
    assertThat(WebPage.parse("<div>".repeat(1000) + "The text.", Optional.empty()).body())
        .isEqualTo("The text.");
  }
}
