package org.dragoman.encoder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.codebook.EventType;
import org.dragoman.event.EventStatus;
import org.dragoman.event.PairReading;

/**
 * What the numbers mean that a model gives for a pair: one for each type, then one for each mode,
 * each status and each context.
 *
 * @param types the event types and {@code NONE}, where nothing passes between the two
 * @param modes the modes as {@code TYPE mode}, {@code -} where none fits
 * @param statuses the statuses
 * @param contexts the contexts
 * @param temperature what the numbers of types are divided by, so that probabilities are as often
 *     right as they say (Guo et al. 2017)
 */
public record ModelLabels(
    List<String> types,
    List<String> modes,
    List<String> statuses,
    List<String> contexts,
    double temperature) {
  /** The label where nothing passes between the two. */
  public static final String NONE = "NONE";

  private static final float EVEN = 0;

  public ModelLabels {
    types = List.copyOf(types);
    modes = List.copyOf(modes);
    statuses = List.copyOf(statuses);
    contexts = List.copyOf(contexts);
  }

  /** How many numbers the model gives for a pair. */
  public int width() {
    return firstContext() + contexts.size();
  }

  /** The first of the numbers for modes. */
  public int firstMode() {
    return types.size();
  }

  /** The first of the numbers for statuses. */
  public int firstStatus() {
    return firstMode() + modes.size();
  }

  /** The first of the numbers for contexts. */
  public int firstContext() {
    return firstStatus() + statuses.size();
  }

  /** What the numbers say. */
  PairReading read(float[] numbers) {
    double[] shares = shares(numbers);
    Map<EventType, Double> found = new EnumMap<>(EventType.class);
    double none = 0;
    for (int i = 0; i < shares.length; i++) {
      Optional<EventType> type = EventType.named(types.get(i));
      if (type.isPresent()) {
        found.put(type.get(), shares[i]);
      } else {
        none += shares[i];
      }
    }
    return new PairReading(found, none, modes(numbers), status(numbers), contexts(numbers));
  }

  private double[] shares(float[] numbers) {
    double[] shares = new double[types.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(numbers[i] / temperature);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private Map<EventType, String> modes(float[] numbers) {
    Map<EventType, String> best = new EnumMap<>(EventType.class);
    Map<EventType, Float> highest = new EnumMap<>(EventType.class);
    for (int i = 0; i < modes.size(); i++) {
      String[] name = modes.get(i).split(" ");
      Optional<EventType> type = EventType.named(name[0]);
      float number = numbers[firstMode() + i];
      if (type.isPresent() && number > highest.getOrDefault(type.get(), Float.NEGATIVE_INFINITY)) {
        highest.put(type.get(), number);
        best.put(type.get(), name[1].equals("-") ? "" : name[1]);
      }
    }
    return best;
  }

  private EventStatus status(float[] numbers) {
    int best = 0;
    for (int i = 1; i < statuses.size(); i++) {
      if (numbers[firstStatus() + i] > numbers[firstStatus() + best]) {
        best = i;
      }
    }
    return EventStatus.valueOf(statuses.get(best).toUpperCase(Locale.ROOT));
  }

  private List<String> contexts(float[] numbers) {
    List<String> about = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      if (numbers[firstContext() + i] > EVEN) {
        about.add(contexts.get(i));
      }
    }
    return about;
  }

  /** The entries of a model file that hold these labels. */
  public Map<String, String> entries() {
    return Map.of(
        "types", String.join(",", types),
        "modes", String.join(",", modes),
        "statuses", String.join(",", statuses),
        "contexts", String.join(",", contexts),
        "temperature", String.format(Locale.ROOT, "%.4f", temperature));
  }

  /**
   * Reads the labels from a model file's entries.
   *
   * @throws IllegalArgumentException where one is missing
   */
  static ModelLabels of(Map<String, String> entries) {
    return new ModelLabels(
        list(entries, "types"),
        list(entries, "modes"),
        list(entries, "statuses"),
        list(entries, "contexts"),
        Double.parseDouble(list(entries, "temperature").getFirst()));
  }

  private static List<String> list(Map<String, String> entries, String name) {
    String listed = entries.getOrDefault(name, "");
    if (listed.isEmpty()) {
      throw new IllegalArgumentException("the model does not say its " + name);
    }
    return List.of(listed.split(","));
  }
}
