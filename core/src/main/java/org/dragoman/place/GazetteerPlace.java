package org.dragoman.place;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param name as news writes it
 * @param country ISO 3166 alpha-2 code; empty for what lies in several
 * @param adm1 the first-order unit it lies in, by the country's own code
 * @param lat degrees north
 * @param lon degrees east
 * @param population 0 where it is not a town
 * @param geonames GeoNames id
 */
public record GazetteerPlace(
    String name,
    Optional<String> country,
    Optional<String> adm1,
    double lat,
    double lon,
    int population,
    Optional<Long> geonames) {}
