package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Pattern;
import org.dragoman.text.Sentence;

/**
 * A lexicon pattern found in a sentence.
 *
 * @param pattern which
 * @param sentence where
 * @param head the token that heads it
 * @param words the tokens of its other fixed words
 * @param sources the tokens that head the source, where the pattern says where it stands
 * @param targets the tokens that head the target
 * @param complements the tokens that head the clauses it asks for
 * @param score how much of the sentence it explains
 */
public record PatternMatch(
    Pattern pattern,
    Sentence sentence,
    int head,
    Set<Integer> words,
    List<Integer> sources,
    List<Integer> targets,
    List<Integer> complements,
    double score) {
  public PatternMatch {
    words = Set.copyOf(words);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    complements = List.copyOf(complements);
  }
}
