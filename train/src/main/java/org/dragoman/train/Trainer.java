package org.dragoman.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AdamW;
import org.bytedeco.pytorch.AdamWOptions;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.encoder.PairInput;
import org.dragoman.encoder.PairInput.Sides;
import org.dragoman.encoder.WordPieces;

/**
 * Trains an encoder on examples: AdamW (Loshchilov and Hutter 2019) at a rate that rises for the
 * first steps and then falls to nothing, the same for the same seed.
 */
final class Trainer {
  private static final double WARM_UP = 0.06;
  private static final double LONGEST_STEP = 1;
  private static final double DECAY = 0.01;
  private static final int POOL = 30;

  private final Plan plan;
  private final WordPieces pieces;
  private final EncoderWeights weights;
  private final Encoder encoder;
  private final Losses losses;
  private final Random random;

  Trainer(Plan plan, WordPieces pieces, EncoderWeights weights, Losses losses) {
    this.plan = plan;
    this.pieces = pieces;
    this.weights = weights;
    this.encoder = new Encoder(weights);
    this.losses = losses;
    this.random = new Random(plan.seed());
  }

  /** Told after each step. */
  interface Progress {
    /**
     * A step is done.
     *
     * @param step its number, from 1
     * @param steps how many there will be
     * @param loss the loss since the epoch began, on average
     */
    void step(int step, int steps, double loss);
  }

  private record Seen(PairInput input, Example example) {}

  /** Changes the weights so that they answer the examples. */
  void train(List<Example> examples, Progress progress) {
    try (TensorVector encoderParts = new TensorVector();
        TensorVector headParts = new TensorVector();
        TensorVector all = new TensorVector()) {
      for (String name : weights.names()) {
        if (isLearnt(name)) {
          Tensor part = weights.get(name).set_requires_grad(true);
          (name.startsWith("head.") ? headParts : encoderParts).push_back(part);
          all.push_back(part);
        }
      }
      try (AdamW body = adam(encoderParts, plan.rate());
          AdamW head = adam(headParts, plan.rate() * plan.headFactor())) {
        int perEpoch = (examples.size() + plan.batch() - 1) / plan.batch();
        int steps = plan.epochs() * perEpoch;
        int step = 0;
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
          double sum = 0;
          int inEpoch = 0;
          for (List<Seen> batch : batches(examples)) {
            double factor =
                Math.min(
                    1,
                    Math.min(
                        (step + 1) / (WARM_UP * steps), (steps - step) / ((1 - WARM_UP) * steps)));
            setRate(body, plan.rate() * factor);
            setRate(head, plan.rate() * plan.headFactor() * factor);
            sum += step(batch, all, body, head);
            progress.step(++step, steps, sum / ++inEpoch);
          }
        }
      }
    }
  }

  @SuppressWarnings("try") // The scope frees what the step made.
  private double step(List<Seen> batch, TensorVector all, AdamW body, AdamW head) {
    try (PointerScope scope = new PointerScope()) {
      Tensor numbers = encoder.forward(batch.stream().map(Seen::input).toList(), true);
      Tensor loss = losses.of(numbers, batch.stream().map(Seen::example).toList());
      body.zero_grad();
      head.zero_grad();
      loss.backward();
      torch.clip_grad_norm_(all, LONGEST_STEP);
      body.step();
      head.step();
      return loss.item_float();
    }
  }

  private boolean isLearnt(String name) {
    if (name.startsWith("embeddings.")) {
      return false;
    }
    for (int layer = 0; layer < plan.frozen(); layer++) {
      if (name.startsWith("encoder.layer." + layer + ".")) {
        return false;
      }
    }
    return true;
  }

  private static AdamW adam(TensorVector parts, double rate) {
    AdamWOptions options = new AdamWOptions(rate);
    options.weight_decay().put(DECAY);
    return new AdamW(parts, options);
  }

  private static void setRate(AdamW optimizer, double rate) {
    new AdamWOptions(optimizer.param_groups().get(0).options()).set_lr(rate);
  }

  /** Batches of inputs of like length, in a random order, sides hidden by chance. */
  private List<List<Seen>> batches(List<Example> examples) {
    List<Seen> seen = new ArrayList<>();
    for (Example example : examples) {
      Sides sides = random.nextDouble() < plan.hidden() ? Sides.HIDDEN : Sides.NAMED;
      seen.add(new Seen(PairInput.of(example.sentence(), sides, pieces), example));
    }
    Collections.shuffle(seen, random);
    List<List<Seen>> batches = new ArrayList<>();
    int pool = plan.batch() * POOL;
    for (int from = 0; from < seen.size(); from += pool) {
      List<Seen> part = new ArrayList<>(seen.subList(from, Math.min(seen.size(), from + pool)));
      part.sort(Comparator.comparingInt(each -> each.input().length()));
      for (int i = 0; i < part.size(); i += plan.batch()) {
        batches.add(List.copyOf(part.subList(i, Math.min(part.size(), i + plan.batch()))));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** The numbers for each sentence, without learning. */
  @SuppressWarnings("try") // Scope and guard work by being open.
  List<float[]> numbers(List<MarkedSentence> sentences, Sides sides) {
    List<float[]> numbers = new ArrayList<>();
    try (NoGradGuard guard = new NoGradGuard()) {
      for (int from = 0; from < sentences.size(); from += plan.batch()) {
        List<PairInput> inputs =
            sentences.subList(from, Math.min(sentences.size(), from + plan.batch())).stream()
                .map(sentence -> PairInput.of(sentence, sides, pieces))
                .toList();
        try (PointerScope scope = new PointerScope()) {
          Tensor answer = encoder.forward(inputs, false).contiguous();
          int width = Math.toIntExact(answer.size(1));
          float[] flat = new float[inputs.size() * width];
          answer.data_ptr_float().get(flat);
          for (int row = 0; row < inputs.size(); row++) {
            numbers.add(Arrays.copyOfRange(flat, row * width, (row + 1) * width));
          }
        }
      }
    }
    return numbers;
  }
}
