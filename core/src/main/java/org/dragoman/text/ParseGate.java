package org.dragoman.text;

import java.util.List;

/**
 * Says by its words whether a sentence is worth parsing: the parser need not see what cannot hold
 * anything that is looked for.
 */
@FunctionalInterface
public interface ParseGate {
  /** Lets every sentence through. */
  ParseGate ALL = tokens -> true;

  /** Whether the sentence of these tagged words may hold what is looked for. */
  boolean opens(List<Token> tokens);
}
