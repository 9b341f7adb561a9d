package org.dragoman.actor;

/** How a mention refers to its actor. */
public enum MentionForm {
  NAME,
  /** Another name, an acronym, a surname, an adjective, the name of the people. */
  ALIAS,
  /** A place or a building that stands for the actor. */
  METONYM,
  NOMINAL,
  PRONOUN
}
