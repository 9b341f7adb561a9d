package org.dragoman.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dragoman.article.Reading;

/**
 * The readings of several inputs, one input after the other, each opened when it is its turn. What
 * goes wrong with one is a reading that says so, and the next one follows.
 */
final class Parts implements Iterator<Reading>, Closeable {
  /** Opens the bytes of an input. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** Chooses the reader of an input. */
  interface Reader {
    ReadingCursor read(InputStream bytes) throws IOException;
  }

  /**
   * An input.
   *
   * @param name what messages call it
   * @param problem why it cannot be read, where that is known beforehand
   */
  record Part(String name, Optional<String> problem, Opener opener, Reader reader) {}

  /** An input that is being read. */
  private record Open(String name, InputStream bytes, ReadingCursor readings) {}

  private final Iterator<Part> parts;
  private Optional<Open> open = Optional.empty();
  private Optional<Reading> ahead = Optional.empty();

  Parts(Iterator<Part> parts) {
    this.parts = parts;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && (open.isPresent() || parts.hasNext())) {
      ahead = open.isPresent() ? read(open.get()) : start(parts.next());
    }
    return ahead.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = ahead.orElseThrow();
    ahead = Optional.empty();
    return reading;
  }

  private Optional<Reading> start(Part part) {
    if (part.problem().isPresent()) {
      return Optional.of(new Reading.Unreadable(part.name(), part.problem().get()));
    }
    try {
      InputStream bytes = part.opener().open();
      try {
        open = Optional.of(new Open(part.name(), bytes, part.reader().read(bytes)));
        return Optional.empty();
      } catch (IOException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      return Optional.of(new Reading.Unreadable(part.name(), Reasons.of(e)));
    }
  }

  private Optional<Reading> read(Open input) {
    Optional<Reading> reading;
    try {
      reading = input.readings().next();
      if (reading.isEmpty()) {
        close();
      }
    } catch (IOException e) {
      reading = Optional.of(new Reading.Unreadable(input.name(), Reasons.of(e)));
      try {
        close();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
    }
    return reading;
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      Open input = open.get();
      open = Optional.empty();
      try {
        input.readings().close();
      } finally {
        input.bytes().close();
      }
    }
  }
}
