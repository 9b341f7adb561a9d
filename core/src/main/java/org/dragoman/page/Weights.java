package org.dragoman.page;

import java.util.BitSet;
import java.util.List;

/** Running totals over blocks, so that any region is weighed by one subtraction. */
final class Weights {
  private final int[] prose;
  private final int[] value;
  private final int[] linked;
  private final int[] text;

  /**
   * Weighs blocks.
   *
   * @param left the blocks that count for nothing
   */
  Weights(List<Block> blocks, BitSet left) {
    int size = blocks.size();
    prose = new int[size + 1];
    value = new int[size + 1];
    linked = new int[size + 1];
    text = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Block block = blocks.get(i);
      boolean counts = !left.get(i);
      prose[i + 1] = prose[i] + (counts ? block.prose() : 0);
      value[i + 1] = value[i] + (counts ? block.value() : 0);
      linked[i + 1] = linked[i] + block.linked();
      text[i + 1] = text[i] + block.text().length();
    }
  }

  /** Characters of running prose. */
  int prose(Region region) {
    return prose(region.from(), region.to());
  }

  int prose(int from, int to) {
    return prose[to] - prose[from];
  }

  int allProse() {
    return prose[prose.length - 1];
  }

  /** Prose less what speaks against a region, such as menus and teasers. */
  int value(Region region) {
    return value[region.to()] - value[region.from()];
  }

  double linkDensity(Region region) {
    int length = text[region.to()] - text[region.from()];
    return length == 0 ? 0 : (double) (linked[region.to()] - linked[region.from()]) / length;
  }
}
