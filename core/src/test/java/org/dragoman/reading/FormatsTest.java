package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.Published;
import org.dragoman.article.Reading;
import org.junit.jupiter.api.Test;

/** What each form of input becomes. */
class FormatsTest {
  private static final String PAGE =
      """
      <html><head><title>%s</title></head><body><article><h1>%s</h1>
      <p>The ferry strike that cut off the island of Orlen for nine days ended on Tuesday, after talks.</p>
      <p>The crews said that they would return to work at midnight, when the first ferry is to leave.</p>
      </article></body></html>
      """;

  private static Article only(List<Reading> readings) {
    assertThat(readings).hasSize(1);
    return Readings.article(readings.getFirst());
  }

  @Test
  void readsPetrarchsSentences() {
    List<Reading> readings =
        Readings.of(
            "old.xml",
            """
            <?xml version="1.0"?>
            <Sentences>
            <Sentence date="19560726" id="suez-1_2" source="WIRE" sentence="True">
            <Text>
            Egypt took over the canal company
            on Thursday &amp; the banks closed.
            </Text>
            <Parse>(ROOT (S x))</Parse>
            </Sentence>
            <Sentence date="19560728"><Text>Britain froze the accounts.</Text></Sentence>
            </Sentences>
            """);
    assertThat(readings.stream().map(Readings::summary))
        .containsExactly(
            "suez-1_2: Egypt took over the canal company on Thursday & the banks closed.",
            "old#2: Britain froze the accounts.");
    assertThat(Readings.article(readings.getFirst()).published().map(Published::toString))
        .contains("1956-07-26");
    assertThat(Readings.article(readings.getFirst()).source()).contains("WIRE");
  }

  @Test
  void readsRss() {
    Article article =
        only(
            Readings.of(
                "feed.rss",
                """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Island Courier</title>
                <link>https://courier.example/</link>
                <item><title>Ferry strike ends</title><link>https://courier.example/opinion/ferry</link>
                <guid isPermaLink="false">courier-17</guid><dc:creator>Ana Ruiz</dc:creator>
                <pubDate>Tue, 04 Mar 2031 19:05:00 +0100</pubDate>
                <description>The strike&nbsp;ended.</description>
                <content:encoded><![CDATA[<p>The strike ended on Tuesday.</p><p>Ferries sail again.</p>
                <p><a href="x">Read more</a></p>]]></content:encoded></item></channel></rss>
                """));
    assertThat(article.id()).isEqualTo("courier-17");
    assertThat(article.title()).contains("Ferry strike ends");
    assertThat(article.source()).contains("Island Courier");
    assertThat(article.author()).contains("Ana Ruiz");
    assertThat(article.url()).contains("https://courier.example/opinion/ferry");
    assertThat(article.published().map(Published::toString)).contains("2031-03-04T19:05");
    assertThat(article.text()).isEqualTo("The strike ended on Tuesday.\n\nFerries sail again.");
  }

  @Test
  void readsAtom() {
    Article article =
        only(
            Readings.of(
                "feed.xml",
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
                <entry><id>tag:1</id><title type="html">Strike &amp;amp; peace</title>
                <link rel="enclosure" href="https://c.example/a.mp3"/><link href="https://c.example/1"/>
                <updated>2031-03-05T08:00:00Z</updated><published>2031-03-04T08:00:00Z</published>
                <author><name>Ana Ruiz</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; two.</p><p>Three.</p></div></content>
                </entry></feed>
                """));
    assertThat(article.title()).contains("Strike & peace");
    assertThat(article.url()).contains("https://c.example/1");
    assertThat(article.published().map(Published::toString)).contains("2031-03-04T08:00");
    assertThat(article.author()).contains("Ana Ruiz");
    assertThat(article.text()).isEqualTo("One < two.\n\nThree.");
  }

  @Test
  void readsFeedsInTheirCharacterSet() {
    String feed =
        "<?xml version='1.0' encoding='%s'?><rss><channel><item><description>Ørlen – again</description></item></channel></rss>";
    for (String charset : List.of("windows-1252", "UTF-8", "UTF-16BE")) {
      byte[] bytes =
          ((charset.startsWith("UTF-16") ? "\uFEFF" : "") + feed.formatted(charset))
              .getBytes(CharacterSets.named(charset).orElseThrow());
      assertThat(only(Readings.of("a.rss", bytes)).text()).isEqualTo("Ørlen – again");
    }
    byte[] undeclared =
        feed.replace(" encoding='%s'", "")
            .getBytes(CharacterSets.named("windows-1252").orElseThrow());
    assertThat(only(Readings.of("a.rss", undeclared)).text()).isEqualTo("Ørlen – again");
  }

  @Test
  void readsTablesByTheNamesOfTheirColumns() {
    List<Reading> readings =
        Readings.of(
            "export.csv",
            """
            \uFEFFArticle_ID;Headline;Body;Publish Date
            7;Strike;"The crews ""met"";
            the governor.";2031-03-04
            8;Peace;They agreed.;some day
            9
            """);
    assertThat(Readings.article(readings.getFirst()).text())
        .isEqualTo("The crews \"met\";\nthe governor.");
    assertThat(Readings.article(readings.getFirst()).id()).isEqualTo("7");
    assertThat(Readings.article(readings.getFirst()).published()).isPresent();
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> assertThat(read.remarks()).singleElement().asString().contains("some day"));
    assertThat(Readings.summary(readings.get(2))).startsWith("export.csv#3: a row of 1 fields");
  }

  @Test
  void readsTheColumnThatIsNamed() {
    TableColumns usual = TableColumns.usual();
    TableColumns columns =
        new TableColumns(
            List.of("story"),
            usual.id(),
            usual.title(),
            usual.date(),
            usual.source(),
            usual.url(),
            usual.author());
    ReadingOptions options =
        new ReadingOptions(Optional.empty(), Optional.empty(), Optional.empty(), columns);
    byte[] table = "text\tstory\nx\tThey agreed.\n".getBytes(StandardCharsets.UTF_8);
    assertThat(only(Readings.of("a.tsv", new ByteArrayInputStream(table), options)).text())
        .isEqualTo("They agreed.");
  }

  @Test
  void readsCrawlsAndLeavesOutWhatItMetBefore() {
    String crawl =
        response("https://c.example/1", PAGE.formatted("Strike", "Strike"))
            + response("https://c.example/1?again", PAGE.formatted("Strike", "Strike"))
            + response("https://c.example/2", PAGE.formatted("Peace", "Peace"))
            + response("https://c.example/logo.svg", "<svg/>").replace("text/html", "image/svg");
    for (byte[] bytes :
        List.of(
            crawl.getBytes(StandardCharsets.UTF_8),
            Readings.gzip(crawl.getBytes(StandardCharsets.UTF_8)))) {
      List<Reading> readings = Readings.of("c.warc" + (bytes[0] == 0x1f ? ".gz" : ""), bytes);
      assertThat(readings).hasSize(3);
      assertThat(Readings.article(readings.getFirst()).id()).isEqualTo("c#1");
      assertThat(Readings.article(readings.getFirst()).url()).contains("https://c.example/1");
      assertThat(Readings.article(readings.get(1)).title()).contains("Peace");
      assertThat(Readings.summary(readings.getLast()))
          .contains("2 pages read; left out: 1 met before, 1 responses that are no pages");
    }
  }

  private static String response(String url, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2031-03-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0b0b0b0b-0000-4000-8000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void looksThroughGzipAndZip() {
    byte[] lines = "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Readings.of("a.jsonl.gz", Readings.gzip(lines)).stream().map(Readings::summary))
        .containsExactly("a#1: One.", "a#2: Two.");
    byte[] zip =
        Readings.zip(
            "b/one.txt",
            "He left.",
            "__MACOSX/x",
            "?",
            "two.html",
            PAGE.formatted("Peace", "Peace"),
            "three.jsonl.gz",
            new String(Readings.gzip(lines), StandardCharsets.ISO_8859_1));
    assertThat(Readings.of("b.zip", zip).stream().map(Readings::article).map(Article::id))
        .containsExactly("one", "two", "three#1", "three#2");
  }

  @Test
  void knowsFilesOfUnknownNamesBySight() {
    assertThat(only(Readings.of("page.php", PAGE.formatted("Peace", "Peace"))).title())
        .contains("Peace");
    assertThat(only(Readings.of("a.dump", "{\"text\":\"One.\"}")).text()).isEqualTo("One.");
    assertThat(only(Readings.of("noending", "He left.")).id()).isEqualTo("noending");
  }

  @Test
  void takesTheUsersWordForFormatCharacterSetAndDate() {
    ReadingOptions options =
        new ReadingOptions(
            Optional.of(Format.TEXT),
            CharacterSets.named("windows-1251"),
            Optional.of(Published.on(LocalDate.of(2031, 3, 4))),
            TableColumns.usual());
    byte[] bytes = "Мир.".getBytes(CharacterSets.named("windows-1251").orElseThrow());
    assertThat(only(Readings.of("a.log", new ByteArrayInputStream(bytes), options)).text())
        .isEqualTo("Мир.");
    try (var readings =
        new InputFiles(List.of("-"), new ByteArrayInputStream(bytes), options).readings()) {
      assertThat(readings.map(Readings::article).findFirst().flatMap(Article::published))
          .contains(Published.on(LocalDate.of(2031, 3, 4)));
    }
  }

  @Test
  void readsWideCharacterSets() {
    byte[] wide = "\uFEFFHe left.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(only(Readings.of("a.txt", wide)).text()).isEqualTo("He left.");
  }
}
