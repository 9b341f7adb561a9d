package org.dragoman.article;

/** What kind of piece an article is. */
public enum Kind {
  NEWS,
  ANALYSIS,
  OPINION,
  /** A party's own words, published as such. */
  STATEMENT,
  UNKNOWN
}
