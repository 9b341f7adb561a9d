package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.codebook.Lexicon;
import org.dragoman.coding.Coder;
import org.dragoman.coding.ExampleCheck;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.junit.jupiter.api.Test;

/**
 * Runs every example of the lexicon through the whole coder: its event must be found with its type,
 * between the actors marked. The parser is wrong about some sentences, so the share is held, not
 * each.
 */
class LexiconExamplesIT {
  private static final double LEAST_TYPE = 0.9;
  private static final double LEAST_ALL = 0.83;

  @Test
  void examplesAreCodedAsTheyStand() {
    Coder coder = Coder.load(CoreNlpAnnotator.start(), text -> Optional.empty());
    List<ExampleCheck> results =
        Lexicon.load().examples().parallelStream()
            .map(example -> ExampleCheck.of(coder, example))
            .toList();
    double type = share(results.stream().filter(ExampleCheck::type).count(), results.size());
    double all = share(results.stream().filter(ExampleCheck::holds).count(), results.size());
    List<String> report = new ArrayList<>();
    results.stream()
        .filter(r -> !r.holds())
        .forEach(
            r ->
                report.add(
                    r.example().origin()
                        + (r.type() ? "" : " type")
                        + (r.source() ? "" : " source")
                        + (r.target() ? "" : " target")
                        + " "
                        + r.example().marked()));
    String figures =
        String.format(
            "lexicon examples %d: type %.1f%%, type and both sides %.1f%%",
            results.size(), 100 * type, 100 * all);
    System.getLogger("figures").log(System.Logger.Level.INFO, figures);
    if (Boolean.getBoolean("report")) {
      report.forEach(line -> System.getLogger("report").log(System.Logger.Level.INFO, line));
    }
    assertThat(type).as(figures).isGreaterThan(LEAST_TYPE);
    assertThat(all).as(figures).isGreaterThan(LEAST_ALL);
  }

  private static double share(long part, int whole) {
    return (double) part / whole;
  }
}
