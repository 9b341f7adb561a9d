package org.dragoman.time;

import org.dragoman.article.Span;

/** Words that tell a date, with the days that they mean. */
public record DateMention(Span span, DateRange range) {}
