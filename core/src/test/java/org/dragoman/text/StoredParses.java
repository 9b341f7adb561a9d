package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Parses that {@code dragoman parse} printed, kept beside the tests so that they need no models.
 */
public final class StoredParses {
  private StoredParses() {}

  /** A file of {@code src/test/resources/parses}. */
  public static String text(String name) {
    try (InputStream in = StoredParses.class.getResourceAsStream("/parses/" + name)) {
      if (in == null) {
        throw new IOException("no stored parse " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its sentences. */
  public static List<Sentence> sentences(String name) {
    return ConllU.sentences(text(name));
  }
}
