package org.dragoman.relation;

import java.util.List;
import org.dragoman.article.Span;

/**
 * A relation between two actors.
 *
 * @param type what holds
 * @param subject id of the actor that hosts, leads, is a member …
 * @param object id of the other
 * @param status whether it holds
 * @param attribution ids of those who say so, where it is not the reporter
 * @param span the words that say so
 */
public record Relation(
    RelationType type,
    String subject,
    String object,
    RelationStatus status,
    List<String> attribution,
    Span span) {
  public Relation {
    attribution = List.copyOf(attribution);
  }
}
