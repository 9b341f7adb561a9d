package org.dragoman.event;

/**
 * Somebody who has a part in an event without being its source or target.
 *
 * @param actor the actor's id
 * @param part what part
 */
public record OtherParty(String actor, Part part) {
  /** The parts that others have. */
  public enum Part {
    /** Who brings the two sides together. */
    MEDIATOR,
    /** On whose ground, or at whose table, it is held. */
    HOST,
    /** Who looks on, so that it counts. */
    WITNESS,
    /** On whose behalf it is done. */
    BENEFICIARY
  }
}
