package org.dragoman.train;

import java.util.List;
import java.util.OptionalInt;
import org.dragoman.codebook.MarkedSentence;

/**
 * A sentence with what the model is to answer, as places among its labels.
 *
 * @param sentence the sentence, its sides marked
 * @param type the type's place
 * @param mode the mode's place; empty where it is not known
 * @param status the status's place; empty where it is not known
 * @param contexts the places of its contexts
 * @param contextsKnown whether anybody said what it is about
 */
record Example(
    MarkedSentence sentence,
    int type,
    OptionalInt mode,
    OptionalInt status,
    List<Integer> contexts,
    boolean contextsKnown) {
  Example {
    contexts = List.copyOf(contexts);
  }
}
