package org.dragoman.event;

import org.dragoman.article.Span;
import org.dragoman.time.DateRange;

/** The days of an event, with the words that tell them. */
public record EventDate(DateRange range, Span span) {}
