package org.dragoman.page;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block borders: a paragraph, a heading, a list item, a table row.
 *
 * @param text the words, spaces collapsed, line breaks kept
 * @param linked how many of its characters stand in links
 * @param emphasised how many of its characters stand in bold or italics
 * @param home the nearest block element around it
 */
record Block(String text, int linked, int emphasised, Element home) {
  private static final int LONG = 80;
  private static final int SENTENCE = 30;

  /** Characters outside links. */
  int plain() {
    return text.length() - linked;
  }

  /** The share of its characters that stand in links. */
  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean heading() {
    String tag = home.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean listed() {
    return home.normalName().equals("li");
  }

  /**
   * How much running prose it holds. Only what reads like a sentence counts, so that menus and
   * teaser lists weigh nothing however long they are.
   */
  int prose() {
    int plain = plain();
    if (heading() || linkDensity() > 0.5) {
      return 0;
    }
    return plain >= LONG || (plain >= SENTENCE && endsSentence()) ? plain : 0;
  }

  /** What it says for the region around it being the article, in characters. */
  int value() {
    int prose = prose();
    if (prose > 0) {
      return prose;
    }
    return linkDensity() > 0.5 ? -text.length() - 20 : heading() || listed() ? 0 : -10;
  }

  /** Whether it closes as a sentence does. */
  boolean endsSentence() {
    int end = text.length() - 1;
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && ".!?…:;।。؟".indexOf(text.charAt(end)) >= 0;
  }
}
