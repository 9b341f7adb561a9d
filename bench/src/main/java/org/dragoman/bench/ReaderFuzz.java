package org.dragoman.bench;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.article.Reading;
import org.dragoman.reading.Format;
import org.dragoman.reading.InputFiles;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.reading.TableColumns;

/**
 * A target for the Jazzer fuzzer: whatever the bytes are, reading them ends, and throws nothing.
 * The format is named by the system property {@code dragoman.fuzz}.
 */
public final class ReaderFuzz {
  private static final ReadingOptions OPTIONS =
      new ReadingOptions(
          Optional.of(
              Format.valueOf(System.getProperty("dragoman.fuzz", "JSON").toUpperCase(Locale.ROOT))),
          Optional.empty(),
          Optional.empty(),
          TableColumns.usual());

  private ReaderFuzz() {}

  /** Reads the bytes as standard input in the format. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try (Stream<Reading> readings =
        new InputFiles(List.of("-"), new ByteArrayInputStream(bytes), OPTIONS).readings()) {
      readings.forEach(reading -> {});
    }
  }
}
