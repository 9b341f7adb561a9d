package org.dragoman.article;

import java.util.List;

/** What came of reading one piece of input. */
public sealed interface Reading {
  /**
   * An article.
   *
   * @param remarks what its reader should know: a date that was not understood, say
   */
  record Read(Article article, List<String> remarks) implements Reading {
    public Read {
      remarks = List.copyOf(remarks);
    }

    /** An article of which there is nothing more to say. */
    public Read(Article article) {
      this(article, List.of());
    }
  }

  /**
   * An input, or a part of one, that yields no article.
   *
   * @param input its name: a path, or a path and a place in it
   * @param reason why, in words that say what would help
   */
  record Unreadable(String input, String reason) implements Reading {}

  /**
   * Something to know about an input that is no failure: parts that hold no articles by their
   * nature, or that were read before.
   *
   * @param input its name
   * @param words what there is to say
   */
  record Remark(String input, String words) implements Reading {}
}
