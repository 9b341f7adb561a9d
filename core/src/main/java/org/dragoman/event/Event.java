package org.dragoman.event;

import java.util.List;
import java.util.Optional;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;

/**
 * Who did what to whom.
 *
 * @param id unique in the article, in the order of triggers: e1, e2, …
 * @param type PLOVER type
 * @param mode PLOVER mode, empty where none fits
 * @param cameo CAMEO code
 * @param goldstein Goldstein score of the code, -10 to 10
 * @param source ids of those who act; empty where the text names nobody
 * @param target ids of those acted on
 * @param date when, where the clause tells
 * @param place where, by the name that the text gives
 * @param topic what about
 * @param status whether it happened
 * @param attribution ids of those who say so, where it is not the reporter
 * @param within id of the speech act that speaks of this event
 * @param confidence 0 to 1
 * @param by the rule or model that found it
 * @param trigger the words that report it
 * @param evidence the clause that reports it
 */
public record Event(
    String id,
    EventType type,
    String mode,
    String cameo,
    double goldstein,
    List<String> source,
    List<String> target,
    Optional<EventDate> date,
    Optional<String> place,
    Optional<Span> topic,
    EventStatus status,
    List<String> attribution,
    Optional<String> within,
    double confidence,
    String by,
    Span trigger,
    Span evidence) {
  public Event {
    source = List.copyOf(source);
    target = List.copyOf(target);
    attribution = List.copyOf(attribution);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** The same event, said by these. */
  public Event saidBy(List<String> speakers) {
    return new Event(
        id,
        type,
        mode,
        cameo,
        goldstein,
        source,
        target,
        date,
        place,
        topic,
        status,
        speakers,
        within,
        confidence,
        by,
        trigger,
        evidence);
  }

  /** The same event under its final id, within another. */
  Event numbered(
      String number, Optional<String> outer, List<String> targets, EventStatus newStatus) {
    return new Event(
        number,
        type,
        mode,
        cameo,
        goldstein,
        source,
        targets,
        date,
        place,
        topic,
        newStatus,
        attribution,
        outer,
        confidence,
        by,
        trigger,
        evidence);
  }
}
