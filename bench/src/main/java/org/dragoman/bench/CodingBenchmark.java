package org.dragoman.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Reading;
import org.dragoman.coding.CodedArticle;
import org.dragoman.coding.Coder;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.reading.InputFiles;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.text.ParsedArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a sample article takes: annotating it, and coding it once it is annotated. Compare two
 * versions as a ratio in one run: machines are noisy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CodingBenchmark {
  /** The article, from the project's root. */
  @Param("samples/suez.txt")
  public String path = "";

  private final CoreNlpAnnotator annotator = CoreNlpAnnotator.start();
  private final Coder coder = Coder.load(annotator, text -> Optional.empty());
  private final ArrayList<Article> articles = new ArrayList<>();
  private final ArrayList<ParsedArticle> parsed = new ArrayList<>();

  /** Reads and annotates the article. */
  @Setup
  public void setUp() {
    try (Stream<Reading> readings =
        new InputFiles(List.of(Path.of(path).toString()), System.in, ReadingOptions.none())
            .readings()) {
      readings
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).article())
          .forEach(articles::add);
    }
    articles.forEach(article -> parsed.add(annotator.annotate(article)));
  }

  /** Tokens, tags, names, trees and times. */
  @Benchmark
  public ParsedArticle annotate() {
    return annotator.annotate(articles.getFirst());
  }

  /** All that follows. */
  @Benchmark
  public CodedArticle code() {
    return coder.code(parsed.getFirst());
  }
}
