package org.dragoman.coding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.event.Event;

/** Codes what passes between the two sides marked in a sentence; there is always an answer. */
public final class PairCoder {
  /**
   * What is answered where the lexicon finds nothing: how news most often has two actors together.
   */
  private static final Relation NOTHING_FOUND = new Relation(EventType.CONSULT, 0.05);

  private final Coder coder;

  /** Codes sentences as the coder codes articles. */
  public PairCoder(Coder coder) {
    this.coder = coder;
  }

  /**
   * What passes between two sides.
   *
   * @param type the event type
   * @param confidence 0 to 1
   */
  public record Relation(EventType type, double confidence) {}

  /** Codes the pair. */
  public Relation relate(MarkedSentence sentence) {
    if (sentence.text().isBlank()) {
      return NOTHING_FOUND;
    }
    Article article = Article.ofText("sentence", sentence.text());
    return switch (coder.code(article)) {
      case Outcome.Coded coded -> best(coded.record(), sentence);
      case Outcome.Skipped skipped -> NOTHING_FOUND;
      case Outcome.Failed failed -> NOTHING_FOUND;
    };
  }

  private static Relation best(CodedArticle record, MarkedSentence sentence) {
    Set<String> sources = actorsAt(record, sentence.sources());
    Set<String> targets = actorsAt(record, sentence.targets());
    return record.events().stream()
        .max(
            Comparator.<Event>comparingDouble(event -> fit(event, sentence, sources, targets))
                .thenComparing(Event::trigger, Comparator.reverseOrder()))
        .map(
            event ->
                new Relation(
                    event.type(),
                    event.confidence()
                        * Math.min(1, 0.3 + 0.35 * fit(event, sentence, sources, targets))))
        .orElse(NOTHING_FOUND);
  }

  private static Set<String> actorsAt(CodedArticle record, List<Span> spans) {
    Set<String> ids = new HashSet<>();
    for (Actor actor : record.actors()) {
      boolean there =
          actor.mentions().stream()
              .anyMatch(mention -> spans.stream().anyMatch(span -> span.overlaps(mention.span())));
      if (there) {
        ids.add(actor.id());
      }
    }
    return ids;
  }

  /** How well the event's sides are those marked: from 0 to 2. */
  private static double fit(
      Event event, MarkedSentence sentence, Set<String> sources, Set<String> targets) {
    boolean source = event.source().stream().anyMatch(sources::contains);
    boolean target =
        event.target().stream().anyMatch(targets::contains)
            || sentence.targets().stream().anyMatch(span -> event.evidence().overlaps(span));
    boolean inside =
        sentence.sources().stream().anyMatch(span -> span.contains(event.trigger()))
            || sentence.targets().stream().anyMatch(span -> span.contains(event.trigger()));
    return (source ? 1 : 0) + (target ? 1 : 0) - (inside ? 0.8 : 0);
  }
}
