package org.dragoman.place;

import java.util.Optional;
import org.dragoman.article.Span;

/**
 * Words that name a place.
 *
 * @param span the words
 * @param name the words, as written
 * @param place the place meant, where the gazetteer has it
 * @param use place, or actor
 */
public record PlaceMention(Span span, String name, Optional<GazetteerPlace> place, PlaceUse use) {}
