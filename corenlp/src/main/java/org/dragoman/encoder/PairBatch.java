package org.dragoman.encoder;

import java.util.List;

/**
 * Inputs side by side, shorter ones filled up, as an encoder takes them; in training as in use.
 *
 * <p>Each is a block of numbers, row after row: the pieces' ids; 1 where there is a piece and 0
 * where it is filled up; and for each input three rows of weights, by which the first piece, the
 * source's and the target's are averaged.
 */
public final class PairBatch {
  /** How many averages are taken of an input. */
  public static final int POOLS = 3;

  private final int rows;
  private final int length;
  private final long[] ids;
  private final int[] mask;
  private final float[] pools;

  /** Puts inputs side by side. */
  public PairBatch(List<PairInput> inputs) {
    this.rows = inputs.size();
    this.length = inputs.stream().mapToInt(PairInput::length).max().orElse(0);
    this.ids = new long[rows * length];
    this.mask = new int[rows * length];
    this.pools = new float[rows * POOLS * length];
    for (int row = 0; row < rows; row++) {
      PairInput input = inputs.get(row);
      for (int i = 0; i < input.length(); i++) {
        ids[row * length + i] = input.ids().get(i);
        mask[row * length + i] = 1;
      }
      int pool = row * POOLS * length;
      pools[pool] = 1;
      average(pool + length, input.source().start(), input.source().end());
      average(pool + 2 * length, input.target().start(), input.target().end());
    }
  }

  private void average(int row, int start, int end) {
    for (int i = start; i < end; i++) {
      pools[row + i] = 1f / (end - start);
    }
  }

  /** How many inputs there are. */
  public int rows() {
    return rows;
  }

  /** How many pieces the longest has. */
  public int length() {
    return length;
  }

  /** The ids of the pieces, rows × length. */
  public long[] ids() {
    return ids.clone();
  }

  /** Where there are pieces, rows × length. */
  public int[] mask() {
    return mask.clone();
  }

  /** The weights of the averages, rows × {@link #POOLS} × length. */
  public float[] pools() {
    return pools.clone();
  }
}
