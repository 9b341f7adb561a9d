package org.dragoman.corenlp;

/** The parser's inner loops, written so that the compiler makes vector code of them. */
final class Sums {
  /** How many rows are added at a time: the count of rows must be a multiple of it. */
  static final int ROWS = 5;

  /** How many vectors are added at a time: their count must be a multiple of it. */
  static final int VECTORS = 8;

  private Sums() {}

  /**
   * Adds to the sums rows of a matrix, each multiplied with its factor.
   *
   * @param factors the factors, the first of them at {@code from}
   * @param rows the matrix, the first of the rows at {@code first}
   * @param count how many rows there are
   */
  static void addRows(
      float[] sums, float[] factors, int from, float[][] rows, int first, int count) {
    for (int i = 0; i < count; i += ROWS) {
      addFiveRows(sums, factors, from + i, rows, first + i);
    }
  }

  // The rows are arrays of their own, and no more than five: of parts of one array the compiler
  // makes no vector code, nor of a longer sum.
  private static void addFiveRows(
      float[] sums, float[] factors, int from, float[][] rows, int first) {
    float[] r0 = rows[first];
    float[] r1 = rows[first + 1];
    float[] r2 = rows[first + 2];
    float[] r3 = rows[first + 3];
    float[] r4 = rows[first + 4];
    float f0 = factors[from];
    float f1 = factors[from + 1];
    float f2 = factors[from + 2];
    float f3 = factors[from + 3];
    float f4 = factors[from + 4];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (f0 * r0[i] + f1 * r1[i]) + (f2 * r2[i] + f3 * r3[i]) + f4 * r4[i];
    }
  }

  /** Adds all vectors to the sums. */
  static void addVectors(float[] sums, float[][] vectors) {
    for (int i = 0; i < vectors.length; i += VECTORS) {
      addEightVectors(sums, vectors, i);
    }
  }

  private static void addEightVectors(float[] sums, float[][] vectors, int from) {
    float[] v0 = vectors[from];
    float[] v1 = vectors[from + 1];
    float[] v2 = vectors[from + 2];
    float[] v3 = vectors[from + 3];
    float[] v4 = vectors[from + 4];
    float[] v5 = vectors[from + 5];
    float[] v6 = vectors[from + 6];
    float[] v7 = vectors[from + 7];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += ((v0[i] + v1[i]) + (v2[i] + v3[i])) + ((v4[i] + v5[i]) + (v6[i] + v7[i]));
    }
  }

  /** Puts in place of each number its cube. */
  static void cube(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] *= numbers[i] * numbers[i];
    }
  }
}
