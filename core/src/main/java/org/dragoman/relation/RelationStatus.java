package org.dragoman.relation;

/** Whether a relation holds, as the text has it. */
public enum RelationStatus {
  HOLDS,
  FORMER,
  POSSIBLE,
  DENIED
}
