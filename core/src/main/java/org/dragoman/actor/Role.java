package org.dragoman.actor;

import java.util.Optional;
import org.dragoman.article.Span;

/**
 * An office as the text gives it.
 *
 * @param title the office, in lower case
 * @param of the id of the actor whose office it is, where the text or the directory tells
 * @param former whether the text says that it is over
 * @param span the words that say so, the name included
 */
public record Role(String title, Optional<String> of, boolean former, Span span) {}
