package org.dragoman.place;

import java.util.List;
import java.util.Optional;
import org.dragoman.article.Span;

/**
 * Words that name a place.
 *
 * @param span the words
 * @param name the words, as written
 * @param place the place meant, where the gazetteer has it
 * @param use place, or actor
 * @param candidates the other places of that name, the likeliest first
 */
public record PlaceMention(
    Span span,
    String name,
    Optional<GazetteerPlace> place,
    PlaceUse use,
    List<GazetteerPlace> candidates) {
  public PlaceMention {
    candidates = List.copyOf(candidates);
  }
}
