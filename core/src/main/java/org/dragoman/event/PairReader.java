package org.dragoman.event;

import java.util.List;
import org.dragoman.codebook.MarkedSentence;

/** Reads what passes between the two sides marked in a sentence, without a list of verbs. */
public interface PairReader {
  /**
   * Reads sentences, each by itself: what stands beside it does not matter.
   *
   * @param pairs sentences with a source and a target marked
   * @return a reading for each, in the same order
   */
  List<PairReading> read(List<MarkedSentence> pairs);

  /** Names the model, as records and versions do. */
  String name();
}
