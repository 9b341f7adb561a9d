package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that nobody can read: each is named with a reason, soon, and what is good is read. */
class BadInputTest {
  private static final int MANY = 100_000;
  private static final String GOOD = "{\"text\":\"The crews met the governor.\"}\n";
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static String bomb() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      xml.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    return xml + "]><Sentences><Sentence id='1'><Text>&a9;</Text></Sentence></Sentences>";
  }

  private static byte[] nested(int times) {
    byte[] inner = utf8(GOOD);
    String name = "x.jsonl";
    for (int i = 0; i < times; i++) {
      inner = Readings.zip(name, new String(inner, StandardCharsets.ISO_8859_1));
      name = "n.zip";
    }
    return inner;
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("a.txt", random(20_000), "binary data"),
        arguments("a.html", random(20_000), "binary data"),
        arguments("a.txt", utf8(""), "empty"),
        arguments("a.json", utf8(""), "empty"),
        arguments("a.csv", utf8(""), "empty"),
        arguments("a.html", utf8(""), "no article text"),
        arguments("a.xml", utf8(""), "no well-formed XML"),
        arguments("a.warc", utf8(""), "without web pages"),
        arguments("a.zip", utf8(""), "no zip archive"),
        arguments("a.zip", utf8("hello"), "no zip archive"),
        arguments("a.zip", Readings.zip(), "empty archive"),
        arguments("a.gz", utf8(""), "cut off"),
        arguments("a.gz", utf8("hello"), "damaged"),
        arguments("a.pdf", utf8("%PDF-1.4"), "no reader for .pdf"),
        arguments("a.json", utf8("[".repeat(MANY)), "nested too deep"),
        arguments("a.json", utf8("42"), "no JSON object"),
        arguments("a.json", utf8("null"), "no JSON object"),
        arguments("a.json", utf8("{\"text\": \"abc"), "no JSON"),
        arguments("a.json", utf8("{\"text\":\"one \\ud800 two\"}"), "half of a character pair"),
        arguments("a.json", utf8("{\"title\":\"x\"}"), "has no \"text\""),
        arguments("a.xml", utf8("<Sentences>" + "<a>".repeat(MANY)), "no well-formed XML"),
        arguments("a.xml", utf8(bomb()), "entity"),
        arguments(
            "a.xml",
            utf8(
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item>"
                    + "<description>&x;</description></item></channel></rss>"),
            "entity"),
        arguments("a.xml", utf8("<project/>"), "no reader for XML of <project>"),
        arguments("a.csv", utf8("id,headline\n1,x\n"), "--text-column"),
        arguments(
            "a.txt", latin("The minister\u00c3( said \u00a0\u00a1 on \u00e2(\u00a1"), "UTF-8"),
        arguments("a.txt", latin("said on Monday \u00ff\u00fe\u00fa that"), "UTF-8"),
        arguments("a.txt", latin("He left.\u00ed\u00a0\u0080 He came."), "UTF-8"),
        arguments("a.warc", latin("WARC/1.0\r\nWARC-Type: resp\u00ff\u0000\u0001"), "damaged"),
        arguments("a.warc", latin("(\u00b5/\u00fd and more"), "Zstandard"),
        arguments("a.zip", nested(5), "archives inside each other"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void namesWhatCannotBeRead(String file, byte[] bytes, String reason) {
    List<Reading> readings = assertTimeoutPreemptively(SOON, () -> Readings.of(file, bytes));
    assertThat(readings)
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Unreadable.class, bad -> assertThat(bad.reason()).contains(reason));
  }

  @Test
  void keepsTheLinesBeforeADamagedPlace() {
    byte[] whole = Readings.gzip(utf8(lines(5000)));
    List<Reading> readings = Readings.of("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 40));
    assertThat(readings.size()).isGreaterThan(1000);
    assertThat(Readings.summary(readings.getLast())).contains("cut off");
    assertThat(readings.subList(0, 1000)).allMatch(Reading.Read.class::isInstance);
  }

  /** Lines that no compression makes much smaller. */
  private static String lines(int count) {
    Random random = new Random(3);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"text\":\"Ship ").append(random.nextLong()).append(" left port.\"}\n");
    }
    return lines.toString();
  }

  @Test
  void namesTheBadLineAndReadsTheOthers() {
    byte[] bad = latin("{\"text\":\"The \u00ff minister.\"}\n" + GOOD);
    assertThat(Readings.of("a.jsonl", bad).stream().map(Readings::summary))
        .containsExactly("a.jsonl:1: not UTF-8 text", "a#2: The crews met the governor.");
  }

  @Test
  void readsOnlyWhatStaysInsideAnArchive() {
    byte[] zip =
        Readings.zip(
            "../../out.txt", "x", "/etc/out.txt", "x", "C:\\out.txt", "x", "ok.txt", "He left.");
    assertThat(Readings.of("a.zip", zip).stream().map(Readings::summary))
        .containsExactly(
            "a.zip!../../out.txt: its path leads out of the archive",
            "a.zip!/etc/out.txt: its path leads out of the archive",
            "a.zip!C:\\out.txt: its path leads out of the archive",
            "ok: He left.");
  }

  @Test
  void saysThatAnArchiveIsCutOff() {
    byte[] zip = Readings.zip("a.txt", "He left.", "b.txt", "She came.");
    assertThat(
            Readings.of("a.zip", Arrays.copyOf(zip, zip.length - 60)).stream()
                .map(Readings::summary))
        .last()
        .asString()
        .contains("cut off");
  }

  static Stream<Arguments> endless() {
    return Stream.of(
        arguments("a.txt", "", "more than 8 MB"),
        arguments("a.html", "<p>", "more than 16 MB"),
        arguments("a.json", "{\"text\":\"", "more than 8 MB"),
        arguments("a.jsonl", "{\"text\":\"", "more than 8 MB"),
        arguments("a.csv", "text\n", "more than 8 MB"),
        arguments("a.xml", "<Sentences><Sentence><Text>", "more than 8 MB"),
        arguments("a.rss", "<rss><item><title>x</title><description>", "more than 8 MB"));
  }

  /** Two hundred megabytes on one line, never all in memory. */
  @ParameterizedTest
  @MethodSource("endless")
  void givesUpOnALineWithoutEnd(String file, String start, String reason) {
    List<Reading> readings =
        assertTimeoutPreemptively(
            SOON,
            () ->
                Readings.of(
                    file,
                    new Repeated(utf8(start), utf8("words "), 200 << 20),
                    ReadingOptions.none()));
    assertThat(readings)
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Unreadable.class, bad -> assertThat(bad.reason()).contains(reason));
  }

  @Test
  void givesUpOnDecompressionBombs() {
    byte[] bomb = Readings.gzip(new byte[64 << 20]);
    for (String file : List.of("a.jsonl.gz", "a.csv.gz", "a.txt.gz")) {
      assertThat(Readings.of(file, bomb)).singleElement().isInstanceOf(Reading.Unreadable.class);
    }
    assertThat(
            Readings.summary(
                Readings.of("a.jsonl.gz", Readings.gzip(utf8("\n".repeat(64 << 20)))).getFirst()))
        .contains("decompression bomb");
    byte[] zip = Readings.zip("a.jsonl", "\n".repeat(64 << 20), "b.txt", "He left.");
    assertThat(Readings.summary(Readings.of("a.zip", zip).getFirst()))
        .contains("decompression bomb");
  }

  @Test
  void namesFilesThatLeadNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(folder.resolve("b"), folder);
    Files.writeString(folder.resolve("c.txt"), "He left.");
    try (Stream<Reading> readings =
        new InputFiles(
                List.of(folder.toString()), InputStream.nullInputStream(), ReadingOptions.none())
            .readings()) {
      assertThat(readings.map(Readings::summary).map(s -> s.replaceAll(".*/", "")))
          .containsExactly(
              "a.txt: a link that leads nowhere",
              "b: a link that leads back to itself",
              "c: He left.");
    }
  }

  /** Bytes that repeat. */
  private static final class Repeated extends InputStream {
    private final byte[] start;
    private final byte[] again;
    private final long size;
    private long at;

    Repeated(byte[] start, byte[] again, long size) {
      this.start = start;
      this.again = again;
      this.size = size;
    }

    @Override
    public int read() {
      if (at >= size) {
        return -1;
      }
      long place = at++;
      return place < start.length
          ? start[(int) place]
          : again[(int) ((place - start.length) % again.length)];
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      int i = 0;
      for (int b; i < length && (b = read()) >= 0; i++) {
        buffer[from + i] = (byte) b;
      }
      return i == 0 && length > 0 ? -1 : i;
    }
  }
}
