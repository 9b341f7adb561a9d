package org.dragoman.place;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param name as news writes it
 * @param kind what it is
 * @param country ISO 3166 alpha-2 code; empty for what lies in several
 * @param adm1 the first-order unit it lies in, by the country's own code
 * @param lat degrees north
 * @param lon degrees east
 * @param prominence how likely its name means it where nothing tells: for a town, the logarithm to
 *     base 10 of its population, and more for a capital
 * @param geonames GeoNames id
 */
public record GazetteerPlace(
    String name,
    PlaceKind kind,
    Optional<String> country,
    Optional<String> adm1,
    double lat,
    double lon,
    double prominence,
    Optional<Long> geonames) {
  private static final double EARTH_RADIUS = 6371;

  /** The distance to another place in kilometres, along the great circle. */
  public double distance(GazetteerPlace other) {
    double a =
        Math.pow(Math.sin(Math.toRadians(other.lat - lat) / 2), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.pow(Math.sin(Math.toRadians(other.lon - lon) / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
  }

  /** Whether this place is a state or another unit that others lie in. */
  public boolean isArea() {
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION;
  }
}
