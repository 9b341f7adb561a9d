package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconExample;
import org.dragoman.coding.CodedArticle;
import org.dragoman.coding.Coder;
import org.dragoman.coding.MarkedSentence;
import org.dragoman.coding.Outcome;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.event.Event;
import org.junit.jupiter.api.Test;

/**
 * Runs every example of the lexicon through the whole coder: its event must be found with its type,
 * between the actors marked. The parser is wrong about some sentences, so the share is held, not
 * each.
 */
class LexiconExamplesIT {
  private static final double LEAST_TYPE = 0.75;
  private static final double LEAST_ALL = 0.55;

  private record Result(LexiconExample example, boolean type, boolean source, boolean target) {
    boolean all() {
      return type && source && target;
    }
  }

  @Test
  void examplesAreCodedAsTheyStand() {
    Coder coder = Coder.load(CoreNlpAnnotator.start(), text -> Optional.empty());
    List<Result> results =
        Lexicon.load().examples().parallelStream().map(example -> run(coder, example)).toList();
    double type = share(results.stream().filter(Result::type).count(), results.size());
    double all = share(results.stream().filter(Result::all).count(), results.size());
    List<String> report = new ArrayList<>();
    results.stream()
        .filter(r -> !r.all())
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

  private static Result run(Coder coder, LexiconExample example) {
    MarkedSentence sentence = MarkedSentence.parse(example.marked());
    CodedArticle record = ((Outcome.Coded) coder.code(article(sentence.text()))).record();
    Set<String> sources = actors(record, sentence.sources());
    Set<String> targets = actors(record, sentence.targets());
    Result best = new Result(example, false, false, false);
    for (Event event : record.events()) {
      if (event.type() == example.entry().type()) {
        boolean source = sources.isEmpty() || event.source().stream().anyMatch(sources::contains);
        boolean target =
            sentence.targets().isEmpty() || event.target().stream().anyMatch(targets::contains);
        if (!best.type() || source && target) {
          best = new Result(example, true, source, target);
        }
      }
    }
    return best;
  }

  private static Set<String> actors(CodedArticle record, List<Span> spans) {
    return record.actors().stream()
        .filter(
            actor ->
                actor.mentions().stream()
                    .anyMatch(m -> spans.stream().anyMatch(span -> span.overlaps(m.span()))))
        .map(Actor::id)
        .collect(Collectors.toSet());
  }

  private static Article article(String text) {
    return Article.ofText("example", text);
  }
}
