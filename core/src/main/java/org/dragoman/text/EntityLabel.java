package org.dragoman.text;

/** What kind of name a token is part of, as the name recogniser sees it: CoNLL's four classes. */
public enum EntityLabel {
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION,
  MISC
}
