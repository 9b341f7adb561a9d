package org.dragoman.article;

/**
 * A part of the text with one role; sections do not overlap and stand in the text's order.
 *
 * @param role what it is to the article
 * @param span where it stands, without surrounding blanks
 */
public record Section(SectionRole role, Span span) {}
