package org.dragoman.event;

import java.util.Optional;
import org.dragoman.article.Span;

/**
 * When, where and about what.
 *
 * @param date when, where the clause tells
 * @param place where, by the name that the text gives
 * @param topic what about
 */
public record EventSetting(
    Optional<EventDate> date, Optional<String> place, Optional<Span> topic) {}
