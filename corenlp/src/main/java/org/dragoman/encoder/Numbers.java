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

/** Reads what a model's numbers for a pair say; what its labels mean is looked up once. */
final class Numbers {
  private static final float EVEN = 0;

  private record TypeMode(EventType type, String mode) {}

  private final ModelLabels labels;
  private final List<Optional<EventType>> types;
  private final List<Optional<TypeMode>> modes;
  private final List<EventStatus> statuses;

  Numbers(ModelLabels labels) {
    this.labels = labels;
    this.types = labels.types().stream().map(EventType::named).toList();
    this.modes = labels.modes().stream().map(Numbers::mode).toList();
    this.statuses =
        labels.statuses().stream()
            .map(name -> EventStatus.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
  }

  private static Optional<TypeMode> mode(String label) {
    String[] parts = label.split(" ");
    String mode = parts[1].equals("-") ? "" : parts[1];
    return EventType.named(parts[0]).map(type -> new TypeMode(type, mode));
  }

  /** What the numbers say. */
  PairReading read(float[] numbers) {
    double[] shares = shares(numbers);
    Map<EventType, Double> found = new EnumMap<>(EventType.class);
    double none = 0;
    for (int i = 0; i < shares.length; i++) {
      if (types.get(i).isPresent()) {
        found.put(types.get(i).get(), shares[i]);
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
      shares[i] = Math.exp(numbers[i] / labels.temperature());
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
      float number = numbers[labels.firstMode() + i];
      if (modes.get(i).isPresent()) {
        TypeMode each = modes.get(i).get();
        if (number > highest.getOrDefault(each.type(), Float.NEGATIVE_INFINITY)) {
          highest.put(each.type(), number);
          best.put(each.type(), each.mode());
        }
      }
    }
    return best;
  }

  private EventStatus status(float[] numbers) {
    int best = 0;
    for (int i = 1; i < statuses.size(); i++) {
      if (numbers[labels.firstStatus() + i] > numbers[labels.firstStatus() + best]) {
        best = i;
      }
    }
    return statuses.get(best);
  }

  private List<String> contexts(float[] numbers) {
    List<String> about = new ArrayList<>();
    for (int i = 0; i < labels.contexts().size(); i++) {
      if (numbers[labels.firstContext() + i] > EVEN) {
        about.add(labels.contexts().get(i));
      }
    }
    return about;
  }
}
