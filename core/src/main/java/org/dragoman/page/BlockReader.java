package org.dragoman.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads a tree into blocks and regions in one walk without recursion, so that depth costs nothing.
 */
final class BlockReader implements NodeFilter {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "select",
          "option",
          "textarea",
          "input",
          "button",
          "label",
          "dialog",
          "noframes",
          "datalist",
          "progress",
          "meter");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
          "picture", "source");

  private static final int LONGEST_CELL = 200;
  private static final int LARGE = 3000;
  private static final int NODE = 10;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final boolean all;
  private Element home;
  private int linked;
  private int emphasised;
  private int links;
  private int emphases;
  private boolean brokeLine;

  private BlockReader(Element root, boolean all) {
    this.home = root;
    this.all = all;
  }

  /**
   * Everything that a reader of the page could read, furniture included; what is hidden is read
   * only where nothing else is there, since scripts uncover whole pages.
   */
  static PageBlocks read(Element root) {
    PageBlocks shown = read(root, false);
    return shown.blocks().stream().anyMatch(block -> block.prose() > 0) ? shown : read(root, true);
  }

  private static PageBlocks read(Element root, boolean all) {
    BlockReader reader = new BlockReader(root, all);
    NodeTraversor.filter(reader, root);
    reader.endBlock();
    return new PageBlocks(List.copyOf(reader.blocks), List.copyOf(reader.regions));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (UNREAD.contains(tag) || (!all && Visibility.hidden(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      breakLine();
    } else if (inLine(element)) {
      if (Furniture.inserted(element) && small(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      inline(tag, 1);
    } else {
      endBlock();
      home = element;
      open.add(regions.size());
      regions.add(new Region(element, blocks.size(), blocks.size()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || element.normalName().equals("br")) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (inLine(element)) {
      inline(tag, -1);
      return FilterResult.CONTINUE;
    }
    endBlock();
    int place = open.removeLast();
    Region region = regions.get(place);
    regions.set(place, new Region(element, region.from(), blocks.size()));
    if (!open.isEmpty()) {
      home = regions.get(open.getLast()).element();
    }
    return FilterResult.CONTINUE;
  }

  /** Cells are part of their row, unless the table lays out the page and they hold blocks. */
  private static boolean inLine(Element element) {
    String tag = element.normalName();
    if (tag.equals("td") || tag.equals("th")) {
      return element.ownText().length() < LONGEST_CELL
          && element.childrenSize() < LONGEST_CELL
          && element.children().stream().allMatch(c -> INLINE.contains(c.normalName()));
    }
    return INLINE.contains(tag);
  }

  /** Whether an element is too small to carry an article, found without reading far into it. */
  private static boolean small(Element element) {
    int[] size = {0};
    NodeFilter measure =
        (node, depth) -> {
          size[0] += NODE + (node instanceof TextNode words ? words.getWholeText().length() : 0);
          return size[0] > LARGE ? FilterResult.STOP : FilterResult.CONTINUE;
        };
    NodeTraversor.filter(measure, element);
    return size[0] <= LARGE;
  }

  private void inline(String tag, int step) {
    switch (tag) {
      case "a" -> links += step;
      case "b", "strong", "i", "em" -> emphases += step;
      case "td", "th" -> append(" ");
      default -> {}
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
          linked += links > 0 ? 1 : 0;
          emphasised += emphases > 0 ? 1 : 0;
        }
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        text.append(c);
        brokeLine = false;
        linked += links > 0 ? 1 : 0;
        emphasised += emphases > 0 ? 1 : 0;
      }
    }
  }

  /** One break ends a line, two end the paragraph. */
  private void breakLine() {
    if (brokeLine) {
      endBlock();
    } else if (!text.isEmpty()) {
      trim();
      text.append('\n');
      brokeLine = true;
    }
  }

  private void trim() {
    while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
  }

  private void endBlock() {
    trim();
    if (!text.isEmpty()) {
      blocks.add(new Block(text.toString(), linked, emphasised, home));
    }
    text.setLength(0);
    linked = 0;
    emphasised = 0;
    brokeLine = false;
  }
}
