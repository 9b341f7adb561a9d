package org.dragoman.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.LexiconExample;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.event.Event;

/**
 * Whether an example of the lexicon is coded as it stands: its event is found with its type,
 * between the actors marked.
 *
 * @param example the sentence
 * @param type whether an event of its type is found
 * @param source whether that event's source is the one marked
 * @param target whether its target is
 * @param found the events found, in short, for a message
 */
public record ExampleCheck(
    LexiconExample example, boolean type, boolean source, boolean target, String found) {

  /** Whether all is as it stands. */
  public boolean holds() {
    return type && source && target;
  }

  /** What is wrong, in words. */
  public String problem() {
    String what =
        type
            ? "another " + (source ? "target" : target ? "source" : "source and target")
            : "no " + example.entry().type() + " found";
    return "%s in: %s (found: %s)"
        .formatted(what, example.marked(), found.isEmpty() ? "nothing" : found);
  }

  /** Codes the example. */
  public static ExampleCheck of(Coder coder, LexiconExample example) {
    MarkedSentence sentence = MarkedSentence.parse(example.marked());
    return switch (coder.code(Article.ofText("example", sentence.text()))) {
      case Outcome.Coded coded -> of(coded.record(), sentence, example);
      case Outcome.Skipped skipped ->
          new ExampleCheck(example, false, false, false, skipped.reason());
      case Outcome.Failed failed ->
          new ExampleCheck(example, false, false, false, failed.problem());
    };
  }

  private static ExampleCheck of(
      CodedArticle record, MarkedSentence sentence, LexiconExample example) {
    String found =
        record.events().stream()
            .map(e -> e.type() + " " + e.source() + " → " + e.target() + " by " + e.by())
            .collect(Collectors.joining("; "));
    LexiconEntry entry = example.entry();
    if (entry.pattern().has(PatternFlag.NONE)) {
      boolean silent = record.events().stream().noneMatch(e -> e.type() == entry.type());
      return new ExampleCheck(example, silent, true, true, found);
    }
    Set<String> sources = actors(record, sentence.sources());
    Set<String> targets = actors(record, sentence.targets());
    ExampleCheck best = new ExampleCheck(example, false, false, false, found);
    for (Event event : record.events()) {
      if (event.type() == entry.type()) {
        boolean source =
            sentence.sources().isEmpty() || event.source().stream().anyMatch(sources::contains);
        boolean target =
            sentence.targets().isEmpty() || event.target().stream().anyMatch(targets::contains);
        if (!best.type() || source && target) {
          best = new ExampleCheck(example, true, source, target, found);
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
}
