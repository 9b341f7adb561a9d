package org.dragoman.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Reading;

/**
 * Hands out readings one at a time, so that an input may be larger than memory. Streams of streams
 * would not do: their iterator holds a whole inner stream at once.
 */
interface ReadingCursor extends Closeable {
  /**
   * The next one; empty at the end.
   *
   * @throws IOException where nothing more can be read, with a message for the user
   */
  Optional<Reading> next() throws IOException;

  /** Lets go of what it holds; what it was given stays open. */
  @Override
  default void close() throws IOException {}

  /** Hands out what is already read. */
  static ReadingCursor of(Reading... readings) {
    Iterator<Reading> each = List.of(readings).iterator();
    return () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty();
  }
}
