package org.dragoman.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.article.Article;
import org.dragoman.article.Reading;

/** Reads bytes under a file's name, and packs them. */
final class Readings {
  private Readings() {}

  static List<Reading> of(String file, byte[] bytes) {
    return of(file, new ByteArrayInputStream(bytes), ReadingOptions.none());
  }

  static List<Reading> of(String file, String text) {
    return of(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Reading> of(String file, InputStream bytes, ReadingOptions options) {
    List<Reading> readings = new ArrayList<>();
    new Parts(
            List.of(
                    new Parts.Part(
                        file,
                        Optional.empty(),
                        () -> bytes,
                        in -> new Formats(options).open(file, file, in, 0)))
                .iterator())
        .forEachRemaining(readings::add);
    return readings;
  }

  static Article article(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.article();
    }
    throw new AssertionError("not read: " + reading);
  }

  static String summary(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.article().id() + ": " + read.article().text();
      case Reading.Remark remark -> remark.input() + " (" + remark.words() + ")";
      case Reading.Unreadable unreadable -> unreadable.input() + ": " + unreadable.reason();
    };
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** An archive of entries, each a name and its text. */
  static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
