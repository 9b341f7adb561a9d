package org.dragoman.article;

/** What came of reading one piece of input. */
public sealed interface Reading {
  /** An article. */
  record Read(Article article) implements Reading {}

  /**
   * An input, or a part of one, that yields no article.
   *
   * @param input its name: a path, or a path and a place in it
   * @param reason why, in words that say what would help
   */
  record Unreadable(String input, String reason) implements Reading {}
}
