package org.dragoman.statement;

/** How a holder stands to what he is said to say or think. */
public enum Attitude {
  SAID,
  BELIEVE,
  WANT,
  HOPE,
  FEAR,
  DOUBT,
  PLAN,
  DENY
}
