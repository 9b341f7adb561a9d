package org.dragoman.actor;

import org.dragoman.article.Span;

/** Words that refer to an actor. */
public record Mention(Span span, MentionForm form) {}
