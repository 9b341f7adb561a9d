package org.dragoman.actor;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CAMEO actor code, three letters a part: a country first, where there is one, then roles.
 *
 * @param code the code as it is written
 * @param country ISO 3166 alpha-3 code, where CAMEO's own differs
 * @param sector the first role that is a sector
 */
record CodeParts(String code, Optional<String> country, Optional<Sector> sector) {
  /** CAMEO's country codes that are not ISO's of today. */
  private static final Map<String, String> COUNTRIES =
      Map.of("ROM", "ROU", "TMP", "TLS", "ZAR", "COD", "KSV", "XKX", "XKX", "XKX");

  /** CAMEO's roles that PLOVER has under another name. */
  private static final Map<String, Sector> ROLES =
      Map.of(
          "INS",
          Sector.REB,
          "SEP",
          Sector.REB,
          "RAD",
          Sector.REB,
          "IMG",
          Sector.REB,
          "PPL",
          Sector.CVL,
          "INT",
          Sector.IGO);

  private static final Set<String> ISO = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

  /** The parts of a code; empty where it is none. */
  static Optional<CodeParts> of(String code) {
    if (!code.matches("(?:[A-Z]{3}){1,6}")) {
      return Optional.empty();
    }
    String first = code.substring(0, 3);
    Optional<String> country =
        ISO.contains(first) ? Optional.of(first) : Optional.ofNullable(COUNTRIES.get(first));
    Optional<Sector> sector = Optional.empty();
    for (int i = country.isPresent() ? 3 : 0; i < code.length() && sector.isEmpty(); i += 3) {
      String role = code.substring(i, i + 3);
      sector = Sector.of(role).or(() -> Optional.ofNullable(ROLES.get(role)));
    }
    return Optional.of(new CodeParts(code, country, sector));
  }

  /** Whether it is a country's and nothing more. */
  boolean isCountry() {
    return country.isPresent() && code.length() == 3;
  }
}
