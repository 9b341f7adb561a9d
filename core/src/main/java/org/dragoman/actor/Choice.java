package org.dragoman.actor;

/** Why one of several actors of a name was taken to be meant. */
public enum Choice {
  /** The others did not exist under the name, or held no office, near the article's day. */
  DATE,
  /** He bears the office that stands before the name. */
  TITLE,
  /** Of those in question he held the highest office on the day. */
  OFFICE,
  /** The text speaks of his country. */
  COUNTRY
}
