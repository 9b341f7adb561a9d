package org.dragoman.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article as the page states it for machines, set against the blocks of the page.
 * Where the two agree, the page itself says which blocks are its article.
 */
final class KnownText {
  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Set<Integer> runs = new HashSet<>();
  private final int[] matched;
  private final int[] total;

  KnownText(String known, List<Block> blocks) {
    int[] count = {0};
    eachRun(known, runs::add, count);
    matched = new int[blocks.size() + 1];
    total = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      int[] all = {0};
      int[] hits = {0};
      eachRun(blocks.get(i).text(), run -> hits[0] += runs.contains(run) ? 1 : 0, all);
      matched[i + 1] = matched[i] + hits[0];
      total[i + 1] = total[i] + all[0];
    }
  }

  private interface Taker {
    void take(int run);
  }

  /** Runs of four words, as one hash each; a collision in a page is rare and harmless. */
  private static void eachRun(String text, Taker taker, int[] count) {
    Matcher word = WORD.matcher(text);
    int[] last = new int[RUN];
    int words = 0;
    while (word.find()) {
      last[words % RUN] = word.group().hashCode();
      words++;
      if (words >= RUN) {
        int run = 0;
        for (int i = 0; i < RUN; i++) {
          run = run * 1_000_003 + last[(words + i) % RUN];
        }
        taker.take(run);
        count[0]++;
      }
    }
  }

  /** How well a range of blocks and the known text are the same, from 0 to 1. */
  double agreement(Region region) {
    int size = total[region.to()] - total[region.from()] + runs.size();
    return size == 0 ? 0 : 2.0 * (matched[region.to()] - matched[region.from()]) / size;
  }

  /** Whether the known text has a block, as far as the block is long enough to tell. */
  boolean has(int block) {
    int size = total[block + 1] - total[block];
    return size > 0 && matched[block + 1] - matched[block] >= 0.8 * size;
  }
}
