package org.dragoman.corenlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads little-endian numbers in bulk. */
final class ModelInput {
  private final InputStream in;
  private final byte[] chunk = new byte[1 << 16];

  ModelInput(InputStream in) {
    this.in = in;
  }

  /** The next bytes. */
  ByteBuffer bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("the model ends too early");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The next numbers. */
  float[] floats(int count) throws IOException {
    float[] floats = new float[count];
    for (int done = 0; done < count; ) {
      int next = Math.min(count - done, chunk.length / Float.BYTES);
      if (in.readNBytes(chunk, 0, next * Float.BYTES) < next * Float.BYTES) {
        throw new EOFException("the model ends too early");
      }
      ByteBuffer buffer = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
      buffer.asFloatBuffer().get(floats, done, next);
      done += next;
    }
    return floats;
  }

  /** The next rows of a matrix. */
  float[][] rows(int count, int length) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = floats(length);
    }
    return rows;
  }
}
