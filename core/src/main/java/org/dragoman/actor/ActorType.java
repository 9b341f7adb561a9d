package org.dragoman.actor;

/** What kind of actor. */
public enum ActorType {
  PERSON,
  STATE,
  /** A party, an armed group, a firm, a medium, an NGO. */
  ORGANIZATION,
  /** People without an organisation. */
  GROUP,
  /** An intergovernmental body, or an organ of a state. */
  BODY
}
