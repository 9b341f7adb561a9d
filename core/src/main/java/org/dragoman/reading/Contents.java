package org.dragoman.reading;

import java.io.IOException;
import java.io.InputStream;

/** Reads the whole of a small input into memory. */
final class Contents {
  private Contents() {}

  /**
   * All bytes.
   *
   * @throws UnreadableException where there are more than the limit
   */
  static byte[] read(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new UnreadableException(
          "more than " + Limits.megabytes(limit) + ": no article is that long");
    }
    return bytes;
  }
}
