package org.dragoman.article;

/** What a part of a page is to the article. */
public enum SectionRole {
  TITLE,
  DATELINE,
  BYLINE,
  CAPTION,
  BODY,
  /** A link or advertisement for something else: another article, a newsletter. */
  PROMO,
  /** Whose views these are, and other small print. */
  DISCLAIMER,
  /** The site's own words: its name, its motto, its buttons. */
  FURNITURE
}
