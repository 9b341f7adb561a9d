package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dragoman.actor.ActorFiles;
import org.dragoman.article.Article;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Lexicon;
import org.dragoman.coding.CodedArticle;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Outcome;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.encoder.PairModel;
import org.dragoman.event.EventStatus;
import org.junit.jupiter.api.Test;

/**
 * Who did what to whom in sentences of every construction, and what did not happen. The parser is
 * wrong about some sentences, so the share is held, not each.
 */
class ClauseCasesIT {
  private static final Path CASES = Path.of("..", "core", "src", "test", "resources", "cases");
  private static final double LEAST = 0.54;

  private final Map<String, List<Boolean>> byConstruction = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void codesEveryConstruction() throws IOException {
    Coder coder =
        Coder.load(
            CoreNlpAnnotator.start(),
            text -> Optional.empty(),
            ActorFiles.none(),
            Lexicon.load(),
            Optional.of(PairModel.load()));
    int sentences = 0;
    List<Path> files;
    try (Stream<Path> all = Files.list(CASES)) {
      files = all.filter(f -> f.getFileName().toString().startsWith("clauses")).sorted().toList();
    }
    for (Path file : files) {
      for (ClauseCase each : ClauseCase.read(file)) {
        sentences++;
        if (coder.code(Article.ofText("case", each.text())) instanceof Outcome.Coded coded) {
          score(each, coded.record());
        }
      }
    }
    List<String> report = new ArrayList<>();
    byConstruction.forEach((construction, results) -> report.add(line(construction, results)));
    List<Boolean> all = byConstruction.values().stream().flatMap(List::stream).toList();
    report.add(line("all, in " + sentences + " sentences", all));
    Logger.getLogger(ClauseCasesIT.class.getName()).info("\n" + String.join("\n", report));
    report.addAll(wrong);
    Files.write(Path.of("target", "clause-cases.txt"), report);
    assertThat(share(all)).isGreaterThan(LEAST);
  }

  private static double share(List<Boolean> results) {
    return (double) results.stream().filter(r -> r).count() / results.size();
  }

  private static String line(String construction, List<Boolean> results) {
    return String.format(
        Locale.ROOT, "%-40s %5d  %5.1f%%", construction, results.size(), 100 * share(results));
  }

  private void score(ClauseCase each, CodedArticle record) {
    for (ClauseCase.Expected expected : each.expected()) {
      put(each, expected.line(), each.wrong(expected, record), expected.type());
    }
    for (EventType forbidden : each.forbidden()) {
      boolean there =
          record.events().stream()
              .filter(e -> e.type() == forbidden)
              .anyMatch(
                  e -> e.status() == EventStatus.OCCURRED || e.status() == EventStatus.ONGOING);
      put(each, each.line(), there ? Optional.of("said to be done") : Optional.empty(), forbidden);
    }
  }

  private void put(ClauseCase each, String place, Optional<String> problem, EventType type) {
    byConstruction
        .computeIfAbsent(each.construction(), k -> new ArrayList<>())
        .add(problem.isEmpty());
    problem.ifPresent(
        what ->
            wrong.add(
                place
                    + " | "
                    + each.construction()
                    + " | "
                    + type
                    + " "
                    + what
                    + " | "
                    + each.text()));
  }
}
