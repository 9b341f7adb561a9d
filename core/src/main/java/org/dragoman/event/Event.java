package org.dragoman.event;

import java.util.List;
import java.util.Optional;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;

/**
 * Who did what to whom.
 *
 * @param id unique in the article, in the order of triggers: e1, e2, …
 * @param code what it is
 * @param source ids of those who act; empty where the text names nobody
 * @param target ids of those acted on
 * @param others who else has a part in it
 * @param setting when, where and about what
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
    EventCode code,
    List<String> source,
    List<String> target,
    List<OtherParty> others,
    EventSetting setting,
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
    others = List.copyOf(others);
    attribution = List.copyOf(attribution);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** Its PLOVER type. */
  public EventType type() {
    return code.type();
  }

  /** The same event, said by these. */
  public Event saidBy(List<String> speakers) {
    return new Event(
        id,
        code,
        source,
        target,
        others,
        setting,
        status,
        speakers,
        within,
        confidence,
        by,
        trigger,
        evidence);
  }

  /** Another event between the same actors, told by these words. */
  Event as(EventCode other, EventStatus otherStatus, Span words) {
    return new Event(
        id,
        other,
        source,
        target,
        others,
        setting,
        otherStatus,
        attribution,
        within,
        confidence,
        by,
        words,
        evidence.envelope(words));
  }

  /** The same event, coded otherwise by a model that is this sure. */
  Event corrected(EventCode other, EventStatus otherStatus, String model, double sure) {
    return changed(other, source, target, otherStatus, sure, model);
  }

  /** The same event, coded more exactly. */
  Event coded(EventCode other) {
    return changed(other, source, target, status, confidence, by);
  }

  /** The same event, of which one is this sure. */
  Event sure(double other) {
    return changed(code, source, target, status, other, by);
  }

  /** The same event between these. */
  Event between(List<String> sources, List<String> targets) {
    return changed(code, sources, targets, status, confidence, by);
  }

  private Event changed(
      EventCode newCode,
      List<String> sources,
      List<String> targets,
      EventStatus newStatus,
      double sure,
      String finder) {
    return new Event(
        id,
        newCode,
        sources,
        targets,
        others,
        setting,
        newStatus,
        attribution,
        within,
        sure,
        finder,
        trigger,
        evidence);
  }

  /** The same event under its final id, within another. */
  Event numbered(
      String number, Optional<String> outer, List<String> targets, EventStatus newStatus) {
    return new Event(
        number,
        code,
        source,
        targets,
        others,
        setting,
        newStatus,
        attribution,
        outer,
        confidence,
        by,
        trigger,
        evidence);
  }
}
