package org.dragoman.coding;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.PlaceMention;
import org.dragoman.relation.Reason;
import org.dragoman.relation.Relation;
import org.dragoman.statement.Statement;
import org.dragoman.time.DateMention;

/** The record of an article; the fields are described in the record's JSON Schema. */
public record CodedArticle(
    Article article,
    List<Actor> actors,
    List<PlaceMention> places,
    List<DateMention> dates,
    List<Event> events,
    List<Statement> statements,
    List<Relation> relations,
    List<Reason> reasons) {
  public CodedArticle {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    reasons = List.copyOf(reasons);
  }
}
