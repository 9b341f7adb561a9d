package org.dragoman.codebook;

/**
 * A word of a pattern, in its base form.
 *
 * @param head the word
 * @param modifier what belongs to it: a verb's particle (<i>pull_out</i>), a noun's first part
 *     (<i>hunger_strike</i>); empty where there is none
 */
public record Term(String head, String modifier) {
  /** Reads a verb with its particle: {@code pull_out}. */
  static Term verb(String written) {
    int joint = written.indexOf('_');
    return joint < 0
        ? new Term(written, "")
        : new Term(written.substring(0, joint), written.substring(joint + 1));
  }

  /** Reads a noun with its first part: {@code hunger_strike}. */
  static Term noun(String written) {
    int joint = written.lastIndexOf('_');
    return joint < 0
        ? new Term(written, "")
        : new Term(
            written.substring(joint + 1),
            written.substring(written.lastIndexOf('_', joint - 1) + 1, joint));
  }
}
