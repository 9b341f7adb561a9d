package org.dragoman.train;

/** A matrix in eight bits, each of its rows or columns with a scale of its own. */
final class Eighths {
  /** Uses all of the eight bits. */
  static final int FULL = 127;

  /**
   * Uses seven of them: products with eight-bit inputs, two of which processors without VNNI add in
   * sixteen bits, then never overflow, and the answer is the same on all.
   */
  static final int SAFE = 63;

  private final byte[] values;
  private final float[] scales;

  private Eighths(byte[] values, float[] scales) {
    this.values = values;
    this.scales = scales;
  }

  /** With a scale for each row. */
  static Eighths byRow(float[] matrix, int columns, int most) {
    int[] groups = new int[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      groups[i] = i / columns;
    }
    return of(matrix, groups, matrix.length / columns, most);
  }

  /** With a scale for each column. */
  static Eighths byColumn(float[] matrix, int columns, int most) {
    int[] groups = new int[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      groups[i] = i % columns;
    }
    return of(matrix, groups, columns, most);
  }

  private static Eighths of(float[] matrix, int[] groups, int count, int most) {
    float[] scales = new float[count];
    for (int i = 0; i < matrix.length; i++) {
      scales[groups[i]] = Math.max(scales[groups[i]], Math.abs(matrix[i]) / most);
    }
    byte[] values = new byte[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      float scale = scales[groups[i]];
      values[i] = scale == 0 ? 0 : (byte) Math.round(matrix[i] / scale);
    }
    return new Eighths(values, scales);
  }

  /** The matrix divided by its scales, row after row. */
  byte[] values() {
    return values.clone();
  }

  /** The scales. */
  float[] scales() {
    return scales.clone();
  }
}
