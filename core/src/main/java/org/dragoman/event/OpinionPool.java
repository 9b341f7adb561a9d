package org.dragoman.event;

import java.util.EnumMap;
import java.util.Map;
import org.dragoman.codebook.EventType;

/**
 * What the lexicon and the model together say of a pair: the model's log probability of each type
 * and what the lexicon's events speak for it, weighted, are added (a logarithmic opinion pool,
 * Genest and Zidek 1986).
 */
public final class OpinionPool {
  /** How much an event of the lexicon weighs that fits the pair and is quite sure. */
  private static final double LEXICON = 3;

  /**
   * Two witnesses who agree are not as sure as if they knew nothing of each other: what they say
   * together is softened by this temperature (Guo et al. 2017).
   */
  private static final double TEMPERATURE = 1.3;

  private static final double LEAST = 1e-9;

  private OpinionPool() {}

  /**
   * Each type's probability, something passing between the two.
   *
   * @param reading what the model says
   * @param support what the lexicon says: 0 to 1 for each type, nothing where it is silent
   */
  public static Map<EventType, Double> of(PairReading reading, Map<EventType, Double> support) {
    Map<EventType, Double> shares = new EnumMap<>(EventType.class);
    double sum = 0;
    for (EventType type : EventType.values()) {
      double evidence =
          Math.log(Math.max(LEAST, reading.of(type))) + LEXICON * support.getOrDefault(type, 0.0);
      double share = Math.exp(evidence / TEMPERATURE);
      shares.put(type, share);
      sum += share;
    }
    double all = sum;
    shares.replaceAll((type, share) -> share / all);
    return shares;
  }
}
