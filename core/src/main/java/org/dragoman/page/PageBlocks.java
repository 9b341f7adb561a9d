package org.dragoman.page;

import java.util.List;

/**
 * A page as blocks in document order, and its elements as ranges of them.
 *
 * @param blocks what the page says
 * @param regions the block elements in document order, each enclosing one before those inside it
 */
record PageBlocks(List<Block> blocks, List<Region> regions) {}
