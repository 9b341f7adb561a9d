package org.dragoman.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Counts the bytes that pass, and remembers the last of them. */
final class CountedBytes extends FilterInputStream {
  private static final int REMEMBERED = 1024;

  private byte[] last = {};
  private long count;

  CountedBytes(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  /** The last bytes that passed, up to a thousand or so. */
  byte[] last() {
    return last.clone();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    if (read > 0) {
      count += read;
      int kept = Math.min(last.length, Math.max(0, REMEMBERED - read));
      int taken = Math.min(read, REMEMBERED);
      byte[] now = Arrays.copyOfRange(last, last.length - kept, last.length + taken);
      System.arraycopy(buffer, from + read - taken, now, kept, taken);
      last = now;
    }
    return read;
  }
}
