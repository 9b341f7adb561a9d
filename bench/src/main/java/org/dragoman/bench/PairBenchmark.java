package org.dragoman.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.coding.Coder;
import org.dragoman.coding.PairCoder;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.encoder.PairModel;
import org.dragoman.event.PairReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long 32 pairs take, the codebook's own examples of modes: the model alone, the lexicon alone,
 * both together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PairBenchmark {
  private final PairModel model = PairModel.load();
  private final Coder coder = Coder.load(CoreNlpAnnotator.start(), text -> Optional.empty());
  private final PairCoder both = new PairCoder(coder, Optional.of(model));
  private final PairCoder lexicon = new PairCoder(coder, Optional.empty());
  private final List<MarkedSentence> pairs =
      Codebook.load().modes().stream()
          .map(mode -> MarkedSentence.parse(mode.example()))
          .limit(32)
          .toList();

  /** The model alone. */
  @Benchmark
  public List<PairReading> model() {
    return model.read(pairs);
  }

  /** The lexicon alone, with parsing. */
  @Benchmark
  public List<PairCoder.Relation> lexicon() {
    return lexicon.relate(pairs);
  }

  /** Both, as {@code relate} does. */
  @Benchmark
  public List<PairCoder.Relation> both() {
    return both.relate(pairs);
  }
}
