package org.dragoman.page;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Marks the blocks of a page that stand beside its article. */
final class SidePieces {
  /** An element with more of the prose than this is the article, whatever it is called. */
  private static final double WEIGHTY = 0.4;

  private static final double NEARLY_ALL = 0.8;

  /** How far a list may consist of links before it is a list of other pages. */
  private static final double LINK_LIST = 0.6;

  private SidePieces() {}

  /**
   * Finds them: first what says so beyond doubt, then what is named so and carries little of the
   * remaining prose, then lists of links.
   */
  static BitSet in(PageBlocks page) {
    BitSet aside = new BitSet(page.blocks().size());
    Weights weights = new Weights(page.blocks(), aside);
    int all = weights.allProse();
    int rest = all;
    for (Region region : page.regions()) {
      if (!region.empty()
          && !aside.get(region.from())
          && Furniture.apart(region.element())
          && weights.prose(region) < NEARLY_ALL * all) {
        aside.set(region.from(), region.to());
        rest -= weights.prose(region);
      }
    }
    for (Region region : page.regions()) {
      if (!region.empty()
          && !essential(region.element())
          && weights.prose(region) <= WEIGHTY * rest
          && (Furniture.named(region.element()) || linkList(region, weights))) {
        aside.set(region.from(), region.to());
      }
    }
    return aside;
  }

  private static boolean linkList(Region region, Weights weights) {
    String tag = region.element().normalName();
    return (tag.equals("ul") || tag.equals("ol") || tag.equals("dl"))
        && weights.linkDensity(region) > LINK_LIST;
  }

  private static boolean essential(Element element) {
    String tag = element.normalName();
    return tag.equals("body") || tag.equals("main") || Furniture.articleBody(element);
  }
}
