package org.dragoman.codebook;

import java.util.List;

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

  /**
   * Reads a noun with its first part: {@code hunger_strike}. One with a hyphen is read both ways,
   * since the tokenizer parts most of them: <i>cease-fire</i> is a word, and <i>fire</i> behind
   * <i>cease</i>.
   */
  static List<Term> noun(String written) {
    int joint = written.lastIndexOf('_');
    int hyphen = written.lastIndexOf('-');
    if (joint >= 0) {
      int before = written.lastIndexOf('_', joint - 1) + 1;
      return List.of(new Term(written.substring(joint + 1), written.substring(before, joint)));
    }
    Term whole = new Term(written, "");
    return hyphen > 0 && hyphen < written.length() - 1
        ? List.of(whole, new Term(written.substring(hyphen + 1), written.substring(0, hyphen)))
        : List.of(whole);
  }
}
