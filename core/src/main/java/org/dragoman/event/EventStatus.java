package org.dragoman.event;

/** Whether an event happened, as the text has it. */
public enum EventStatus {
  OCCURRED,
  ONGOING,
  PLANNED,
  WANTED,
  POSSIBLE,
  FEARED,
  CONDITIONAL,
  DENIED;

  /** Whether the text says that it is or was so. */
  public boolean isReal() {
    return this == OCCURRED || this == ONGOING;
  }
}
