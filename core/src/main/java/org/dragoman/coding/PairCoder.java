package org.dragoman.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.event.Event;
import org.dragoman.event.OpinionPool;
import org.dragoman.event.PairReader;
import org.dragoman.event.PairReading;

/**
 * Codes what passes between the two sides marked in a sentence; there is always an answer.
 *
 * <p>What the lexicon finds and what the model reads are two witnesses: {@link OpinionPool} makes
 * one answer of them. Neither sees who the two are where they are called by name: the model sees a
 * mask, the lexicon {@link StandIns}.
 */
public final class PairCoder {
  /**
   * What is answered where the lexicon finds nothing and there is no model: how news most often has
   * two actors together.
   */
  private static final Relation NOTHING_FOUND = new Relation(EventType.CONSULT, 0.05);

  /** What an act counts that a speech act only speaks of. */
  private static final double SPOKEN_OF = 0.5;

  private final Coder coder;
  private final Optional<PairReader> reader;

  /**
   * Codes sentences as the coder codes articles.
   *
   * @param coder finds what the lexicon knows
   * @param reader a model, where there is one
   */
  public PairCoder(Coder coder, Optional<PairReader> reader) {
    this.coder = coder;
    this.reader = reader;
  }

  /**
   * What passes between two sides.
   *
   * @param type the event type
   * @param confidence 0 to 1
   */
  public record Relation(EventType type, double confidence) {}

  /** Codes the pairs, in their order. */
  public List<Relation> relate(List<MarkedSentence> sentences) {
    Optional<List<PairReading>> readings = reader.map(model -> model.read(sentences));
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Map<EventType, Double> support = support(StandIns.in(sentences.get(i)));
      int place = i;
      relations.add(
          readings.map(all -> pooled(support, all.get(place))).orElseGet(() -> strongest(support)));
    }
    return relations;
  }

  private static Relation strongest(Map<EventType, Double> support) {
    return support.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> new Relation(best.getKey(), best.getValue()))
        .orElse(NOTHING_FOUND);
  }

  private static Relation pooled(Map<EventType, Double> support, PairReading reading) {
    return OpinionPool.of(reading.asOfNow(), support).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> new Relation(best.getKey(), best.getValue()))
        .orElse(NOTHING_FOUND);
  }

  /** How much the lexicon's events speak for each type: 0 to 1. */
  private Map<EventType, Double> support(MarkedSentence sentence) {
    Map<EventType, Double> support = new EnumMap<>(EventType.class);
    if (!sentence.text().isBlank()
        && coder.code(Article.ofText("sentence", sentence.text())) instanceof Outcome.Coded coded) {
      CodedArticle record = coded.record();
      Set<String> sources = actorsAt(record, sentence.sources());
      Set<String> targets = actorsAt(record, sentence.targets());
      for (Event event : record.events()) {
        double fit = Math.max(0, fit(event, sentence, sources, targets)) / 2;
        double inner = event.within().isPresent() ? SPOKEN_OF : 1;
        support.merge(event.type(), fit * inner * event.confidence(), Math::max);
      }
    }
    return support;
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
