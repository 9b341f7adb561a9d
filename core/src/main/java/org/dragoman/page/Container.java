package org.dragoman.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Chooses the region that holds the article. */
final class Container {
  private static final int SHORTEST = 150;
  private static final int LONGEST_NAME = 400;

  /** A region named as the text is preferred to its surroundings if it holds this much of them. */
  private static final double NAMED = 0.6;

  private static final double CORE = 0.75;
  private static final Set<String> LAYOUT =
      Set.of("div", "section", "article", "main", "center", "td", "table", "tbody", "tr");

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:article|entry|post|story|news|page|blog)[-_]*(?:body|content|text|copy)"
              + "|body[-_]?(?:text|copy|content)|articlebody|storytext|rich-?text");

  private Container() {}

  /**
   * The region marked as the body of the article; else the one with the best balance of prose
   * against everything else, narrowed to one inside that is named as the text.
   */
  static Region of(List<Block> blocks, List<Region> regions, Weights weights) {
    Region best = regions.getFirst();
    if (weights.prose(best) == 0) {
      return best;
    }
    for (Region region : regions) {
      if (Furniture.articleBody(region.element()) && weights.prose(region) >= SHORTEST) {
        return region;
      }
      if (weights.value(region) >= weights.value(best)) {
        best = region;
      }
    }
    best = narrowed(best, regions, weights);
    Region core = core(best, regions, weights);
    if (!continues(best, core, blocks, weights)) {
      best = core;
    }
    for (Region region : regions) {
      if (best.holds(region)
          && weights.prose(region) >= NAMED * weights.prose(best)
          && named(region.element())) {
        return region;
      }
    }
    return best;
  }

  /** The innermost block of layout that still holds most of a region. */
  private static Region core(Region best, List<Region> regions, Weights weights) {
    Region core = best;
    for (Region region : regions) {
      if (core.holds(region)
          && LAYOUT.contains(region.element().normalName())
          && weights.prose(region) >= CORE * weights.prose(core)) {
        core = region;
      }
    }
    return core;
  }

  /** Whether paragraphs around a core look like those inside it. */
  private static boolean continues(Region best, Region core, List<Block> blocks, Weights weights) {
    Set<String> looks = new HashSet<>();
    for (int i = core.from(); i < core.to(); i++) {
      if (weights.prose(i, i + 1) > 0 && !blocks.get(i).home().className().isBlank()) {
        looks.add(look(blocks.get(i)));
      }
    }
    for (int i = best.from(); i < best.to(); i++) {
      if ((i < core.from() || i >= core.to())
          && weights.prose(i, i + 1) > 0
          && looks.contains(look(blocks.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String look(Block block) {
    return block.home().normalName() + "." + block.home().className();
  }

  /** The article element inside a region, if it holds most of it. */
  private static Region narrowed(Region best, List<Region> regions, Weights weights) {
    for (Region region : regions) {
      if (best.holds(region)
          && region.element().normalName().equals("article")
          && weights.prose(region) >= NAMED * weights.prose(best)) {
        return region;
      }
    }
    return best;
  }

  private static boolean named(Element element) {
    if (element.normalName().equals("p")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    String bounded = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
    return TEXT.matcher(bounded.toLowerCase(Locale.ROOT)).find();
  }
}
