package org.dragoman.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits bytes into lines; a line that is too long is passed over, but not kept. */
public final class ByteLines {
  private final InputStream in;
  private final int limit;
  private long number;
  private boolean cut;

  /**
   * Splits at line feeds.
   *
   * @param in read byte by byte, so best buffered
   * @param limit the length of the longest line that is kept, in bytes
   */
  public ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end; empty when there is none. */
  public Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    cut = false;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < limit) {
        line.write(b);
      } else {
        cut = true;
      }
    }
    return Optional.of(line.toByteArray());
  }

  /** The number of the line last read, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line last read was too long, and so is not whole. */
  public boolean cut() {
    return cut;
  }
}
