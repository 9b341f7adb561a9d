package org.dragoman.train;

import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.dragoman.encoder.ModelLabels;

/**
 * How wrong a model's numbers are: cross entropy of the type, of the mode among its type's modes,
 * of the status, and of each context, weighted by how much each matters.
 */
final class Losses {
  private static final double MODE = 0.5;
  private static final double STATUS = 0.3;
  private static final double CONTEXT = 10;

  /**
   * Never quite sure: labels may be wrong, and confidence is to be earned (Szegedy et al. 2016).
   */
  private static final double SMOOTHING = 0.1;

  private static final float ELSEWHERE = -1e4f;
  private static final long PASSED_OVER = -100;
  private static final long MEAN = 1;

  private final ModelLabels labels;
  private final float[][] modesOfTypes;

  Losses(ModelLabels labels) {
    this.labels = labels;
    this.modesOfTypes =
        IntStream.range(0, labels.types().size())
            .mapToObj(type -> TrainingSet.modesOf(type, labels, ELSEWHERE))
            .toArray(float[][]::new);
  }

  /** The loss of a batch. */
  Tensor of(Tensor numbers, List<Example> examples) {
    int rows = examples.size();
    int modes = labels.modes().size();
    int contexts = labels.contexts().size();
    long[] type = new long[rows];
    long[] mode = new long[rows];
    long[] status = new long[rows];
    float[] modeMask = new float[rows * modes];
    float[] context = new float[rows * contexts];
    float[] contextKnown = new float[rows * contexts];
    for (int row = 0; row < rows; row++) {
      Example example = examples.get(row);
      type[row] = example.type();
      mode[row] = example.mode().isPresent() ? example.mode().getAsInt() : PASSED_OVER;
      status[row] = example.status().isPresent() ? example.status().getAsInt() : PASSED_OVER;
      System.arraycopy(modesOfTypes[example.type()], 0, modeMask, row * modes, modes);
      for (int each : example.contexts()) {
        context[row * contexts + each] = 1;
      }
      for (int i = 0; i < contexts; i++) {
        contextKnown[row * contexts + i] = example.contextsKnown() ? 1f : 0f;
      }
    }
    Tensor modeNumbers =
        numbers.narrow(1, labels.firstMode(), modes).add(Tensor.create(modeMask, rows, modes));
    return entropy(numbers.narrow(1, 0, labels.types().size()), type, SMOOTHING)
        .add(entropy(modeNumbers, mode, 0).mul(new Scalar(MODE)))
        .add(
            entropy(numbers.narrow(1, labels.firstStatus(), labels.statuses().size()), status, 0)
                .mul(new Scalar(STATUS)))
        .add(
            torch
                .binary_cross_entropy_with_logits(
                    numbers.narrow(1, labels.firstContext(), contexts),
                    Tensor.create(context, rows, contexts),
                    new TensorOptional(Tensor.create(contextKnown, rows, contexts)),
                    new TensorOptional(),
                    MEAN)
                .mul(new Scalar(CONTEXT)));
  }

  /** The mean over the rows that have a label; nothing where none has. */
  private static Tensor entropy(Tensor numbers, long[] labels, double smoothing) {
    boolean any = IntStream.range(0, labels.length).anyMatch(i -> labels[i] != PASSED_OVER);
    if (!any) {
      return torch.zeros(new long[] {});
    }
    return torch.cross_entropy_loss(
        numbers,
        Tensor.create(labels, labels.length),
        new TensorOptional(),
        MEAN,
        PASSED_OVER,
        smoothing);
  }
}
