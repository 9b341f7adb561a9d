package org.dragoman.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.encoder.ModelLabels;

/**
 * How well numbers answer examples.
 *
 * @param types the mean F1 over the types, 0 to 1
 * @param accuracy the share of right types
 * @param modes the share of right modes, the type given
 * @param statuses the share of right statuses
 * @param contexts the F1 over all contexts
 */
record Scores(double types, double accuracy, double modes, double statuses, double contexts) {
  private static final float ELSEWHERE = -1e4f;

  /** Compares a model's numbers with the examples that they answer. */
  static Scores of(ModelLabels labels, List<float[]> numbers, List<Example> examples) {
    int count = labels.types().size();
    int[] right = new int[count];
    int[] said = new int[count];
    int[] wanted = new int[count];
    Share modes = new Share();
    Share statuses = new Share();
    int shared = 0;
    int sum = 0;
    for (int i = 0; i < examples.size(); i++) {
      float[] row = numbers.get(i);
      Example example = examples.get(i);
      int type = best(row, 0, count, new float[count]);
      said[type]++;
      wanted[example.type()]++;
      right[type] += type == example.type() ? 1 : 0;
      if (example.mode().isPresent()) {
        float[] others = TrainingSet.modesOf(example.type(), labels, ELSEWHERE);
        modes.add(
            best(row, labels.firstMode(), others.length, others) == example.mode().getAsInt());
      }
      if (example.status().isPresent()) {
        int size = labels.statuses().size();
        statuses.add(
            best(row, labels.firstStatus(), size, new float[size]) == example.status().getAsInt());
      }
      Set<Integer> about = new HashSet<>();
      for (int each = 0; each < labels.contexts().size(); each++) {
        if (row[labels.firstContext() + each] > 0) {
          about.add(each);
        }
      }
      sum += about.size() + example.contexts().size();
      about.retainAll(example.contexts());
      shared += about.size();
    }
    double f1 = 0;
    int known = 0;
    int all = 0;
    for (int type = 0; type < count; type++) {
      if (wanted[type] > 0) {
        known++;
        all += right[type];
        f1 += 2.0 * right[type] / (said[type] + wanted[type]);
      }
    }
    return new Scores(
        f1 / Math.max(1, known),
        all / (double) Math.max(1, examples.size()),
        modes.share(),
        statuses.share(),
        2.0 * shared / Math.max(1, sum));
  }

  private static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    double share() {
      return right / (double) Math.max(1, all);
    }
  }

  private static int best(float[] row, int first, int count, float[] added) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (row[first + i] + added[i] > row[first + best] + added[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * The temperature at which the types' probabilities fit the examples best: that with the least
   * log loss, to a hundredth (Guo et al. 2017).
   */
  static double temperature(int types, List<float[]> numbers, List<Example> examples) {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int hundredths = 20; hundredths <= 400; hundredths++) {
      double temperature = hundredths / 100.0;
      double loss = 0;
      for (int i = 0; i < examples.size(); i++) {
        double sum = 0;
        for (int type = 0; type < types; type++) {
          sum += Math.exp(numbers.get(i)[type] / temperature);
        }
        loss += Math.log(sum) - numbers.get(i)[examples.get(i).type()] / temperature;
      }
      if (loss < least) {
        least = loss;
        best = temperature;
      }
    }
    return best;
  }

  /** In percent, in one line. */
  String described() {
    return String.format(
        Locale.ROOT,
        "types F1 %.1f, accuracy %.1f, modes %.1f, statuses %.1f, contexts F1 %.1f",
        100 * types,
        100 * accuracy,
        100 * modes,
        100 * statuses,
        100 * contexts);
  }
}
