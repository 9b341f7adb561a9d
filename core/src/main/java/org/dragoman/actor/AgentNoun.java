package org.dragoman.actor;

/**
 * A common noun under which people act who have no name, from a user's dictionary.
 *
 * @param noun in lower case, of one word or two
 * @param stands what it stands for; people, where the dictionary does not say
 */
public record AgentNoun(String noun, Sector sector, AgentNoun.Kind stands) {
  /** What a noun stands for; the words of {@code agents.tsv}. */
  public enum Kind {
    PEOPLE,
    WHOLE,
    FORCE,
    BODY,
    /** What the program's own list says, and people where it does not know the noun. */
    AS_LISTED
  }
}
