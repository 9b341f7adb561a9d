package org.dragoman.statement;

/** Whether a statement is for or against those it is about. */
public enum Stance {
  SUPPORT,
  OPPOSE,
  NEUTRAL;

  /** The other side. */
  Stance reversed() {
    return switch (this) {
      case SUPPORT -> OPPOSE;
      case OPPOSE -> SUPPORT;
      case NEUTRAL -> NEUTRAL;
    };
  }
}
