package org.dragoman.encoder;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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
