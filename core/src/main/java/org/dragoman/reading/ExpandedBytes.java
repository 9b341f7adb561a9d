package org.dragoman.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Decompressed data that stops where it grows out of all proportion to what it came from. */
final class ExpandedBytes extends FilterInputStream {
  private final LongSupplier compressed;
  private long expanded;

  /**
   * Watches over data.
   *
   * @param compressed how many compressed bytes were taken so far
   */
  ExpandedBytes(InputStream in, LongSupplier compressed) {
    super(in);
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) throws IOException {
    expanded += more;
    if (expanded > Limits.PAGE
        && expanded > Limits.EXPANSION * Math.max(1, compressed.getAsLong())) {
      throw new UnreadableException(
          "expands to more than "
              + Limits.EXPANSION
              + " times its size: taken for a decompression bomb");
    }
  }
}
