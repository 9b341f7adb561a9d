package org.dragoman.codebook;

import java.util.List;
import java.util.Set;

/**
 * A way to say something: a verb or noun, and what stands around it.
 *
 * @param verbal whether the head is a verb; else a noun
 * @param suffered whether the verb's subject is the target: <i>T face trial</i>
 * @param head the verb or noun; for <i>be</i> with a predicate, the predicate is the first part
 * @param parts what must stand around it, in the order of the pattern
 * @param flags what else it says
 * @param origin file and line, by which a record names the rule that found an event
 * @param line the line, as it is written
 */
public record Pattern(
    boolean verbal,
    boolean suffered,
    Term head,
    List<PatternPart> parts,
    Set<PatternFlag> flags,
    String origin,
    String line) {
  public Pattern {
    parts = List.copyOf(parts);
    flags = Set.copyOf(flags);
  }

  /** What makes two patterns the same: all but what they say of the event. */
  Object words() {
    return List.of(verbal, suffered, head, parts);
  }

  /**
   * Whether a sentence of these words may hold the pattern: a quick test before its grammar is
   * looked at.
   *
   * @param words the sentence's words and their base forms, in lower case
   */
  public boolean mayBeIn(Set<String> words) {
    if (!head.modifier().isEmpty() && !words.contains(head.modifier())) {
      return false;
    }
    for (PatternPart part : parts) {
      if (part instanceof PatternPart.Word fixed && !fixed.terms().anyHeadIn(words)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is one of the pattern's. */
  public boolean holds(String word) {
    return head.head().equals(word)
        || parts.stream()
            .anyMatch(
                part ->
                    part instanceof PatternPart.Word fixed && fixed.terms().heads().contains(word));
  }

  /** The pattern as it stands in the file. */
  public String written() {
    return line;
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
