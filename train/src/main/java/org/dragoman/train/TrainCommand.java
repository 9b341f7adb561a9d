package org.dragoman.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.bytedeco.pytorch.global.torch;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconExample;
import org.dragoman.data.DataProblem;
import org.dragoman.encoder.ModelLabels;
import org.dragoman.encoder.PairInput;
import org.dragoman.encoder.PairInput.Sides;
import org.dragoman.encoder.PairModel;
import org.dragoman.encoder.WordPieces;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the model of pairs from the training sentences and writes it where the program reads. */
@Command(
    name = "train/train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the model that tells what passes between two actors.",
      "It starts from "
          + EncoderWeights.BASE
          + ", learns from our sentences and the lexicon's"
          + " examples, is tried on sentences held back, and is written in eight bits."
    },
    sortOptions = false)
public final class TrainCommand implements Callable<Integer> {
  private static final int EVERY = 25;

  @Option(
      names = "--sentences",
      defaultValue = "train/sentences",
      description = "The folder of training sentences (${DEFAULT-VALUE}).")
  private Path sentences = Path.of("");

  @Option(
      names = "--out",
      defaultValue = "corenlp/src/main/resources/org/dragoman/encoder",
      description =
          "The folder to write pairs.onnx, pairs.properties and vocabulary.txt to (${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  @Option(names = "--seed", defaultValue = "1", description = "All chance follows from it (1).")
  private long seed;

  @Option(names = "--epochs", defaultValue = "3", description = "How often all is seen (3).")
  private int epochs;

  @Option(names = "--batch", defaultValue = "32", description = "Sentences at once (32).")
  private int batch;

  @Option(names = "--rate", defaultValue = "8e-5", description = "The learning rate (8e-5).")
  private double rate;

  @Option(
      names = "--head",
      defaultValue = "5",
      description = "How many times faster than the encoder its head learns (5).")
  private double headFactor;

  @Option(
      names = "--frozen",
      defaultValue = "0",
      description = "Lower layers that stay as they are, 0 to 12 (0).")
  private int frozen;

  @Option(
      names = "--hidden",
      defaultValue = "0.75",
      description = "How often the words of the two sides are hidden, 0 to 1 (0.75).")
  private double hidden;

  @Option(
      names = "--share",
      defaultValue = "1",
      description = "The share of what is learnt from that is used, 0 to 1 (1).")
  private double share;

  @Option(names = "--no-lexicon", description = "Leaves out the lexicon's examples.")
  private boolean withoutLexicon;

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "Threads; results are the same only with the same number (2).")
  private int threads;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    PrintStream log = System.err;
    List<DataProblem> problems = new ArrayList<>();
    List<TrainingSentence> read = TrainingSentences.read(sentences, problems);
    if (!problems.isEmpty()) {
      problems.forEach(log::println);
      return 1;
    }
    List<LexiconExample> lexicon = withoutLexicon ? List.of() : Lexicon.load().examples();
    TrainingSet set = TrainingSet.of(read, lexicon);
    Plan plan = new Plan(seed, epochs, batch, rate, headFactor, frozen, hidden);
    List<Example> learnt = some(set.learnt());
    log.printf(
        "%,d examples to learn from, %,d held back; %s%n",
        learnt.size(), set.heldBack().size(), plan.described());
    String code = Provenance.commit(Path.of("."));
    torch.set_num_threads(threads);
    torch.manual_seed(seed);
    List<String> vocabulary = Vocabulary.ofBase();
    WordPieces pieces = new WordPieces(vocabulary);
    EncoderWeights weights = EncoderWeights.base(set.labels().width());
    Trainer trainer = new Trainer(plan, pieces, weights, new Losses(set.labels()));
    long start = System.nanoTime();
    trainer.train(learnt, (step, steps, loss) -> report(log, start, step, steps, loss));
    write(set, plan, trainer, weights, vocabulary, Provenance.hash(read, lexicon), code, log);
    return 0;
  }

  private List<Example> some(List<Example> all) {
    List<Example> shuffled = new ArrayList<>(all);
    if (share < 1) {
      Collections.shuffle(shuffled, new Random(seed));
    }
    return shuffled.subList(0, (int) Math.round(share * all.size()));
  }

  private static void report(PrintStream log, long start, int step, int steps, double loss) {
    if (step % EVERY == 0 || step == steps) {
      double seconds = (System.nanoTime() - start) / 1e9;
      double left = seconds / step * (steps - step);
      log.printf(
          "step %,d of %,d, loss %.3f, %.1f steps a second, %.0f minutes left%n",
          step, steps, loss, step / seconds, Math.ceil(left / 60));
    }
  }

  private void write(
      TrainingSet set,
      Plan plan,
      Trainer trainer,
      EncoderWeights weights,
      List<String> vocabulary,
      String data,
      String code,
      PrintStream log)
      throws IOException {
    ModelLabels plain = set.labels();
    List<float[]> numbers =
        trainer.numbers(set.heldBack().stream().map(Example::sentence).toList(), Sides.HIDDEN);
    Scores scores = Scores.of(plain, numbers, set.heldBack());
    double temperature = Scores.temperature(plain.types().size(), numbers, set.heldBack());
    ModelLabels labels =
        new ModelLabels(
            plain.types(), plain.modes(), plain.statuses(), plain.contexts(), temperature);
    log.printf("held back, as trained: %s; temperature %.2f%n", scores.described(), temperature);
    Map<String, String> made = Provenance.entries(data, code, plan, scores);
    Map<String, String> entries = new TreeMap<>(labels.entries());
    entries.putAll(made);
    byte[] model = PairModelFile.of(weights, labels.width(), entries);
    WordPieces pieces = new WordPieces(vocabulary);
    PairModel written = PairModel.of(model, pieces);
    List<PairInput> inputs =
        set.heldBack().stream()
            .map(example -> PairInput.of(example.sentence(), Sides.HIDDEN, pieces))
            .toList();
    log.printf(
        "held back, as written: %s%n",
        Scores.of(labels, written.numbers(inputs), set.heldBack()).described());
    Files.createDirectories(out);
    Files.write(out.resolve("pairs.onnx"), model);
    Files.writeString(out.resolve("pairs.properties"), Provenance.lines(made));
    Files.writeString(out.resolve("vocabulary.txt"), String.join("\n", vocabulary) + "\n");
    log.printf("wrote %s, %.1f MB%n", out.resolve("pairs.onnx"), model.length / 1e6);
  }
}
