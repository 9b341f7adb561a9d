package org.dragoman.codebook;

/** What else a lexicon pattern says of its event. */
public enum PatternFlag {
  /** Reciprocal: each side is source and target. */
  BOTH,
  /** The words often mean something else: code only between two actors. */
  WEAK,
  /** A speech act whose complement is the act that it speaks of. */
  SPEECH,
  /** Words that look like an event and are none: <i>met the deadline</i>. */
  NONE,
  PLANNED,
  POSSIBLE,
  ONGOING
}
