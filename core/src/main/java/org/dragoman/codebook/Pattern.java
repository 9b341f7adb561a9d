package org.dragoman.codebook;

import java.util.List;
import java.util.Set;

/**
 * A way to say something: a verb or noun, and what stands around it.
 *
 * @param verbal whether the head is a verb; else a noun
 * @param head the verb or noun; for <i>be</i> with a predicate, the predicate is the first part
 * @param parts what must stand around it, in the order of the pattern
 * @param flags what else it says
 * @param origin file and line, by which a record names the rule that found an event
 */
public record Pattern(
    boolean verbal, Term head, List<PatternPart> parts, Set<PatternFlag> flags, String origin) {
  public Pattern {
    parts = List.copyOf(parts);
    flags = Set.copyOf(flags);
  }

  /** Whether the pattern has the flag. */
  public boolean has(PatternFlag flag) {
    return flags.contains(flag);
  }

  /** Whether the verb is <i>be</i> and the first part is its predicate. */
  public boolean copular() {
    return verbal
        && head.head().equals("be")
        && !parts.isEmpty()
        && parts.getFirst() instanceof PatternPart.Word;
  }
}
