package org.dragoman.relation;

import org.dragoman.article.Span;

/** What the text gives as the reason for what. */
public record Reason(Span of, Span because) {}
