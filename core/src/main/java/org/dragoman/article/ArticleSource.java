package org.dragoman.article;

import java.util.stream.Stream;

/** Where articles come from: a folder, a stream, an archive. */
public interface ArticleSource {
  /**
   * Reads one after the other, in the input's order, each only when it is asked for: a source may
   * be larger than memory. What cannot be read is an {@link Reading.Unreadable} in its place.
   * Closing the stream closes the files.
   */
  Stream<Reading> readings();
}
