package org.dragoman.actor;

/** How a string of the directory names its actor. */
public enum NameKind {
  NAME,
  ALIAS,
  /** A state's adjective: Danish. */
  ADJECTIVE,
  /** A state's people: Danes. */
  PEOPLE,
  /** The capital: a city, and where it acts, the government. */
  CAPITAL,
  /** A seat of government or another place or building that stands for the actor. */
  METONYM
}
