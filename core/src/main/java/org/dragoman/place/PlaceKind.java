package org.dragoman.place;

import java.util.Locale;
import java.util.Optional;

/** What kind of place a name stands for, and how likely that is where nothing tells. */
public enum PlaceKind {
  COUNTRY(8),
  /** A first-order unit, an island, a landscape. */
  REGION(6.2),
  /** A place that people live in. */
  CITY(5.7),
  /** A sea, a river, a lake, a strait. */
  WATER(6),
  /** A building, a square, a base, a mountain. */
  LANDMARK(5.7);

  private final double prominence;

  PlaceKind(double prominence) {
    this.prominence = prominence;
  }

  /** The prominence of a place of this kind that was put into the gazetteer by hand. */
  double prominence() {
    return prominence;
  }

  static Optional<PlaceKind> of(String written) {
    for (PlaceKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
