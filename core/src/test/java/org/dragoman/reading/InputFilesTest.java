package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @TempDir Path folder;

  private static List<Reading> read(InputStream in, String... paths) {
    try (Stream<Reading> readings =
        new InputFiles(List.of(paths), in, ReadingOptions.none()).readings()) {
      return readings.toList();
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void readsAFolderInTheOrderOfNamesAndNamesWhatFails() throws IOException {
    write("a.jsonl", "{\"text\":\"One.\"}\n\nnot json\n{\"id\":\"x\",\"text\":\"Two.\"}\n");
    write("b.json", "[{\"text\":\"Three.\"},{\"title\":\"no text\"}]");
    write("c.txt", "Four things happened on Monday, the mayor said.");
    write("d.doc", "?");
    write("e.txt", " \n");
    assertThat(read(bytes(""), folder.toString()).stream().map(InputFilesTest::summary))
        .containsExactly(
            "a#1: One.",
            "a.jsonl:3: no JSON",
            "x: Two.",
            "b#1: Three.",
            "b.json#2: has no \"text\"",
            "c: Four things happened on Monday, the mayor said.",
            "d.doc: no reader for .doc (known",
            "e.txt: empty");
  }

  @Test
  void readsStandardInputAsLinesOrAsAPage() {
    assertThat(read(bytes("{\"text\":\"One.\"}"), "-"))
        .singleElement()
        .isInstanceOf(Reading.Read.class);
    assertThat(read(bytes("A page about the ferry strike, which ended on Monday."), "-"))
        .singleElement()
        .isInstanceOf(Reading.Read.class);
  }

  @Test
  void namesWhatIsNotThere() {
    assertThat(read(bytes(""), "/no/such/file.txt").stream().map(InputFilesTest::summary))
        .containsExactly("file.txt: no such file");
  }

  @Test
  void takesOtherCharacterSetsButNotBinaryForText() throws IOException {
    Files.write(folder.resolve("a.txt"), "The café was shut.".getBytes(WESTERN));
    Files.write(folder.resolve("b.txt"), new byte[] {'P', 'K', 0, 0});
    assertThat(read(bytes(""), folder.toString()).stream().map(InputFilesTest::summary))
        .containsExactly("a: The café was shut.", "b.txt: binary data, not text");
  }

  @Test
  void countsWhatThereIs() throws IOException {
    write("a.jsonl", "{}\n{}\n{}\n");
    write("b.txt", "x");
    assertThat(new InputFiles(List.of(folder.toString()), bytes(""), ReadingOptions.none()).count())
        .hasValue(4);
    assertThat(new InputFiles(List.of("-"), bytes(""), ReadingOptions.none()).count()).isEmpty();
  }

  private static String summary(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.article().id() + ": " + read.article().text();
      case Reading.Remark remark -> remark.input() + ": " + remark.words();
      case Reading.Unreadable unreadable ->
          unreadable.input().replaceAll(".*/", "") + ": " + unreadable.reason().split(":")[0];
    };
  }
}
