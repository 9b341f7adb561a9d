package org.dragoman.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebPageTest {
  private static final String FIRST =
      "The harbour board voted on Tuesday to deepen the northern basin before the winter storms.";
  private static final String SECOND =
      "Its chairwoman, Ada Lund, said that the work would begin in March and last for two years.";
  private static final String THIRD =
      "Fishermen had asked for the change since the ferry Astrid ran aground there last autumn.";

  private static WebPage read(String html) {
    return WebPage.parse(html, Optional.empty());
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  @Test
  void readsTheArticleAmongItsFurniture() {
    WebPage page =
        read(
            """
            <html><head><title>Basin to be deepened - Port News</title></head><body>
            <nav><ul><li><a href=/>Home</a><li><a href=/sea>Sea</a></ul></nav>
            <div class=page><h1>Basin to be deepened</h1>
            <div class=byline>By Jo Quill</div>
            <div class=story>
            <figure><img src=a.jpg><figcaption>The basin at dusk, seen from the mole, on a quiet
            evening of last week. Port News</figcaption></figure>
            %s
            <ul class=related-links><li><a href=1>Astrid aground</a><li><a href=2>Storms due</a></ul>
            <div class="share-bar">Share this with your friends and your family today, please.</div>
            </div>
            <section id=comments><p>I never believed that they would do it, but there it is.</p>
            </section></div>
            <footer><p>Port News is published by the Port Press and printed at the old mill.</p>
            </footer></body></html>
            """
                .formatted(paragraphs()));
    assertThat(page.body()).isEqualTo(TEXT);
    assertThat(page.title()).contains("Basin to be deepened");
  }

  @Test
  void keepsHeadingsListsQuotationsAndTables() {
    WebPage page =
        read(
            "<article>"
                + paragraphs()
                + "<h2>What it costs</h2><ul><li>Dredging</li><li>Piles</li></ul>"
                + "<blockquote>We have waited long enough for this.</blockquote>"
                + "<table><tr><td>2026<td>4 million</table></article>");
    assertThat(page.body())
        .isEqualTo(
            TEXT
                + "\n\nWhat it costs\n\nDredging\n\nPiles"
                + "\n\nWe have waited long enough for this.\n\n2026 4 million");
  }

  @Test
  void takesParagraphsBesideTheDensestBlock() {
    String look = "<p class=txt>";
    WebPage page =
        read(
            "<div><div>"
                + look
                + THIRD
                + "</div><div class=x>"
                + look
                + (FIRST + " " + SECOND).repeat(3)
                + "</div></div>");
    assertThat(page.body()).startsWith(THIRD);
  }

  @Test
  void endsWhereOtherPiecesBegin() {
    WebPage page =
        read(
            "<main>"
                + paragraphs()
                + "<h3>Related stories</h3><p>Gulls have taken over the roof of the fish hall.</p>");
    assertThat(page.body()).isEqualTo(TEXT);
  }

  @Test
  void leavesHiddenTextUnlessThereIsNoOther() {
    assertThat(read("<div>" + paragraphs() + "<p style='display: none'>" + FIRST + "</p>").body())
        .isEqualTo(TEXT);
    assertThat(read("<div style='display:none'>" + paragraphs() + "</div>").body()).isEqualTo(TEXT);
  }

  @Test
  void keepsAnArticleWhateverItsContainerIsCalled() {
    assertThat(read("<div class='sidebar ad comments'>" + paragraphs() + "</div>").body())
        .isEqualTo(TEXT);
  }

  @Test
  void trustsTheStatedTextWhereTheTwoAgree() {
    String other = "<p>Another piece that runs below the first one, on and on, to no end.</p>";
    WebPage page =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + (FIRST + " " + SECOND + " " + THIRD + " ")
                + "It had been loaded with timber and three crates of lemons from Porto.\"}</script>"
                + "<div class=a>"
                + paragraphs()
                + "<p>It had been loaded with timber and three crates of lemons from Porto.</p></div>"
                + "<div class=b>"
                + other.repeat(6)
                + "</div>");
    assertThat(page.body()).startsWith(FIRST).doesNotContain("Another piece");
  }

  @Test
  void fallsBackOnTheStatedText() {
    WebPage page =
        read(
            "<script type='application/ld+json'>[{\"@graph\":[{\"@type\":[\"Article\"],"
                + "\"articleBody\":\""
                + (FIRST + " ").repeat(5)
                + "\"}]}]</script><div id=app></div>");
    assertThat(page.body()).startsWith(FIRST);
  }

  @Test
  void readsWhatIsTooShortForAnyRule() {
    assertThat(read("Hello there.").body()).isEqualTo("Hello there.");
    assertThat(read("<p>Ship sunk</p>").body()).isEqualTo("Ship sunk");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    WebPage page =
        WebPage.parse(
            """
            <title>x</title><link rel=canonical href="/sea/basin">
            <meta property="og:site_name" content="Port News">
            <meta property="article:section" content="Sea">
            <script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Basin &amp; mole","author":[{"name":"Jo Quill"}],}
            </script>
            """,
            Optional.of("https://www.port.example/a"));
    assertThat(page.title()).contains("Basin & mole");
    assertThat(page.site()).contains("Port News");
    assertThat(page.section()).contains("Sea");
    assertThat(page.author()).contains("Jo Quill");
    assertThat(page.canonicalUrl()).contains("https://www.port.example/sea/basin");
  }

  @Test
  void namesTheSiteByItsHostWhereItNamesNoOther() {
    assertThat(WebPage.parse("x", Optional.of("https://www.port.example/a")).site())
        .contains("port.example");
    assertThat(read("x").site()).isEmpty();
  }
}
