package org.dragoman.statement;

import java.util.List;
import java.util.Set;

/**
 * Words that introduce a statement.
 *
 * @param words base forms, in order; a particle or preposition behind the word it belongs to
 * @param kind what kind of word heads them
 * @param attitude what they tell of the holder
 * @param complements how the content may follow
 * @param stance the stance that the cue alone tells, neutral where it tells none
 */
record Cue(
    List<String> words,
    CueKind kind,
    Attitude attitude,
    Set<CueComplement> complements,
    Stance stance) {
  Cue {
    words = List.copyOf(words);
    complements = Set.copyOf(complements);
  }

  /** What kind of word heads a cue. */
  enum CueKind {
    VERB,
    NOUN,
    ADJECTIVE,
    PHRASE
  }

  /** How the content follows. */
  enum CueComplement {
    CLAUSE,
    QUOTE,
    INF,
    ING,
    OBJECT,
    AS,
    TO_OBJECT
  }
}
