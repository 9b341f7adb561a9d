package org.dragoman.page;

import org.jsoup.nodes.Element;

/**
 * An element with the blocks inside it, as a range: since blocks stand in document order, every
 * element holds a run of them.
 *
 * @param element the element
 * @param from the first block inside
 * @param to the block behind the last one inside
 */
record Region(Element element, int from, int to) {
  boolean empty() {
    return from == to;
  }

  boolean holds(Region other) {
    return from <= other.from && other.to <= to;
  }
}
