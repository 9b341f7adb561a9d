package org.dragoman.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Span;
import org.dragoman.event.Event;

/** Tells whose claim it is that something happened. */
public final class Attributions {
  private static final Set<Attitude> CLAIMS =
      Set.of(Attitude.SAID, Attitude.BELIEVE, Attitude.DENY);

  private Attributions() {}

  /** The events, each with the holder of the innermost statement whose content it lies in. */
  public static List<Event> attribute(List<Event> events, List<Statement> statements) {
    return events.stream()
        .map(
            event ->
                speakers(event.trigger(), statements)
                    .filter(speakers -> !speakers.equals(event.source()))
                    .map(event::saidBy)
                    .orElse(event))
        .toList();
  }

  /** Who says what stands at a span, where it is not the reporter. */
  public static Optional<List<String>> speakers(Span span, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> CLAIMS.contains(statement.attitude()))
        .filter(statement -> statement.content().contains(span) && !statement.cue().overlaps(span))
        .filter(statement -> !statement.holder().isEmpty())
        .min(Comparator.comparingInt(statement -> statement.content().length()))
        .map(Statement::holder);
  }
}
