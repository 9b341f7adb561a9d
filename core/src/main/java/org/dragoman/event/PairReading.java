package org.dragoman.event;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.codebook.EventType;

/**
 * What a model takes to pass from a sentence's source to its target.
 *
 * @param types each event type's probability; with {@code none} they sum to 1
 * @param none the probability that nothing passes between the two
 * @param modes each type's likeliest mode, empty where none fits
 * @param status the likeliest status
 * @param contexts the contexts that it takes the sentence to be about
 */
public record PairReading(
    Map<EventType, Double> types,
    double none,
    Map<EventType, String> modes,
    EventStatus status,
    List<String> contexts) {
  public PairReading {
    types = Map.copyOf(types);
    modes = Map.copyOf(modes);
    contexts = List.copyOf(contexts);
  }

  /** The likeliest type, whether or not something passes at all. */
  public EventType best() {
    return new EnumMap<>(types)
        .entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .orElseThrow()
            .getKey();
  }

  /**
   * What passes between the two now: of an act that is only planned, the intent. CAMEO counts them
   * so: 03 is the intent to cooperate, 13 the intent to harm.
   */
  public PairReading asOfNow() {
    if (status != EventStatus.PLANNED) {
      return this;
    }
    Map<EventType, Double> now = new EnumMap<>(EventType.class);
    types.forEach((type, share) -> now.merge(Intentions.intent(type), share, Double::sum));
    return new PairReading(now, none, modes, status, contexts);
  }

  /** A type's probability. */
  public double of(EventType type) {
    return types.getOrDefault(type, 0.0);
  }
}
