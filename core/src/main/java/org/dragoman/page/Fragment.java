package org.dragoman.page;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A piece of marked-up text that is an article already, as feeds carry it. */
public final class Fragment {
  private static final double ALL_LINK = 0.9;

  private Fragment() {}

  /** Its words, paragraphs separated by a blank line, without those that only link elsewhere. */
  public static String text(String html) {
    return BlockReader.read(Jsoup.parseBodyFragment(html).body()).blocks().stream()
        .filter(block -> block.linkDensity() < ALL_LINK)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
