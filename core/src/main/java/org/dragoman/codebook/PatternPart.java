package org.dragoman.codebook;

import java.util.Set;

/** What stands around the head of a lexicon pattern. */
public sealed interface PatternPart {
  /** The target: the object where no preposition is named, else the object of one of them. */
  record Target(Set<String> prepositions) implements PatternPart {
    public Target {
      prepositions = Set.copyOf(prepositions);
    }
  }

  /** The source, where a noun's preposition names it: <i>talks between S</i>. */
  record Source(Set<String> prepositions) implements PatternPart {
    public Source {
      prepositions = Set.copyOf(prepositions);
    }
  }

  /**
   * A word that must be there: the object where no preposition is named, else the object of one of
   * them; after <i>be</i>, the predicate.
   */
  record Word(Set<String> prepositions, Terms terms) implements PatternPart {
    public Word {
      prepositions = Set.copyOf(prepositions);
    }
  }

  /** A clause that must follow. */
  record Complement(ComplementKind kind) implements PatternPart {}

  /** How a complement follows. */
  enum ComplementKind {
    INFINITIVE,
    CLAUSE,
    GERUND
  }
}
