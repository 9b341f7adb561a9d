package org.dragoman.actor;

import org.dragoman.data.DataProblem;

/**
 * Something that a check of the directory found.
 *
 * @param rule which of the rules it breaks
 * @param problem where, and what
 */
public record Finding(Rule rule, DataProblem problem) {
  /** The rules, each an error or a warning. */
  public enum Rule {
    FORMAT(true, "not as the format wants it"),
    ID_TWICE(true, "an id that stands twice"),
    NO_BODY(true, "an office, parent or membership of a body that does not exist"),
    ENDS_FIRST(true, "an end before its start"),
    TWO_ACTORS(false, "a name of two actors"),
    BEYOND_BODY(false, "a term beyond the existence of its body"),
    TWO_HOLDERS(false, "two holders at a time of an office for one"),
    GAP(false, "nobody in a main office for more than 60 days"),
    SAME_PERSON(false, "two persons of one name and country");

    private final boolean error;
    private final String words;

    Rule(boolean error, String words) {
      this.error = error;
      this.words = words;
    }

    /** Whether the directory cannot be relied on where it is broken. */
    public boolean isError() {
      return error;
    }

    /** The rule in words, for summaries. */
    public String words() {
      return words;
    }
  }
}
