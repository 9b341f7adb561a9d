package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.Reading;
import org.junit.jupiter.api.Test;

class HtmlArticlesTest {
  private static final String PAGE =
      """
      <html><head><title>Ferry strike ends – Island Courier</title>%s
      <meta property="article:published_time" content="2031-03-04T19:05:00+01:00"></head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><h1>Ferry strike ends</h1>
      <p>The ferry strike that cut off the island of Ørlen for nine days ended on Tuesday, after talks
      between the crews and the governor.</p>
      <p>The crews said that they would return to work at midnight, when the first ferry is to leave.</p>
      </article><footer>© Island Courier</footer></body></html>
      """;

  private static Article read(byte[] bytes) {
    return ((Reading.Read)
            HtmlArticles.page("page.html", "page", bytes, Optional.empty(), Optional.empty()))
        .article();
  }

  @Test
  void keepsTitleAndBodyApart() {
    Article article = read(PAGE.formatted("").getBytes(StandardCharsets.UTF_8));
    assertThat(article.title()).contains("Ferry strike ends");
    assertThat(article.published())
        .map(Object::toString)
        .hasValueSatisfying(date -> assertThat(date).startsWith("2031-03-04"));
    assertThat(article.text())
        .startsWith("The ferry strike")
        .endsWith("is to leave.")
        .doesNotContain("Sport");
  }

  @Test
  void readsTheDeclaredAndTheUndeclaredCharacterSet() {
    byte[] declared =
        PAGE.formatted("<meta charset=\"iso-8859-1\">").getBytes(StandardCharsets.ISO_8859_1);
    byte[] undeclared = PAGE.formatted("").getBytes(Charset.forName("windows-1252"));
    assertThat(read(declared).text()).contains("Ørlen");
    assertThat(read(undeclared).text()).contains("Ørlen");
  }

  @Test
  void namesAPageWithoutAnArticle() {
    assertThat(
            HtmlArticles.page(
                "empty.html",
                "empty",
                "<html></html>".getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty()))
        .isInstanceOf(Reading.Unreadable.class);
  }
}
