package org.dragoman.page;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the article among the blocks of a page. */
final class ArticleBody {
  private static final double ALL_LINK = 0.6;
  private static final int LONG = 80;
  private static final int SHORTEST_STATED = 300;

  /** How far a region and the stated text must be the same, and by how much more than another. */
  private static final double AGREED = 0.8;

  private static final double CLEARLY = 0.05;

  /** What follows a closing label is cut only while it is less than this share of the prose. */
  private static final double TAIL = 0.25;

  private final List<Block> blocks;
  private final List<Region> regions;

  private ArticleBody(PageBlocks page) {
    this.blocks = page.blocks();
    this.regions = page.regions();
  }

  /**
   * Reads the article off a page.
   *
   * @param stated its text as the page states it for machines, where it does
   */
  static String of(PageBlocks page, Optional<String> stated) {
    return page.regions().isEmpty() ? "" : new ArticleBody(page).text(page, stated);
  }

  private String text(PageBlocks page, Optional<String> stated) {
    BitSet aside = SidePieces.in(page);
    Weights weights = new Weights(blocks, aside);
    Region container = Container.of(blocks, regions, weights);
    Optional<String> known = stated.filter(text -> text.length() >= SHORTEST_STATED);
    if (known.isPresent()) {
      KnownText text = new KnownText(known.get(), blocks);
      Region agreeing = agreeing(text);
      if (text.agreement(agreeing) > AGREED
          && text.agreement(agreeing) > text.agreement(container) + CLEARLY) {
        container = agreeing;
        for (int i = container.from(); i < container.to(); i++) {
          aside.set(i, aside.get(i) && !text.has(i));
        }
        weights = new Weights(blocks, aside);
      }
    }
    String body = join(container, end(container, weights, aside), aside);
    return known
        .filter(text -> body.length() < text.length() / 3)
        .orElseGet(() -> body.isEmpty() ? everything() : body);
  }

  private Region agreeing(KnownText text) {
    Region best = regions.getFirst();
    for (Region region : regions) {
      if (text.agreement(region) >= text.agreement(best)) {
        best = region;
      }
    }
    return best;
  }

  private String join(Region container, int end, BitSet aside) {
    return IntStream.range(container.from(), end)
        .filter(i -> !aside.get(i) && kept(blocks.get(i)))
        .mapToObj(i -> blocks.get(i).text())
        .collect(Collectors.joining("\n\n"));
  }

  private String everything() {
    return blocks.stream()
        .filter(block -> block.linkDensity() < ALL_LINK)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private int end(Region container, Weights weights, BitSet aside) {
    int all = weights.prose(container);
    for (int i = container.from(); i < container.to(); i++) {
      if (!aside.get(i)
          && Label.endsArticle(blocks.get(i))
          && weights.prose(i, container.to()) < TAIL * all) {
        return i;
      }
    }
    return container.to();
  }

  private static boolean kept(Block block) {
    if (block.home().normalName().equals("h1") || Label.is(block)) {
      return false;
    }
    return block.listed() || block.linkDensity() < ALL_LINK || block.plain() > LONG;
  }
}
