package org.dragoman.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * Places by name: cities of 15,000 inhabitants and more, first-order regions, countries, and other
 * names of ours.
 */
public final class Gazetteer {
  private final Map<String, List<GazetteerPlace>> byName = new HashMap<>();
  private final Map<String, GazetteerPlace> countries = new HashMap<>();
  private final Map<String, String> alpha2 = new HashMap<>();

  private Gazetteer() {
    for (String code : Locale.getISOCountries()) {
      alpha2.put(Locale.of("", code).getISO3Country(), code);
    }
    alpha2.put("XKX", "XK");
  }

  /**
   * Loads the gazetteer that comes with the program.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    List<DataProblem> problems = new ArrayList<>();
    gazetteer.names(DataFile.resource(Gazetteer.class, "names.tsv"), problems);
    gazetteer.countries(DataFile.resource(Gazetteer.class, "countries.tsv"), problems);
    gazetteer.cities(DataFile.resource(Gazetteer.class, "cities.tsv"), problems);
    gazetteer.regions(DataFile.resource(Gazetteer.class, "regions.tsv"), problems);
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return gazetteer;
  }

  private void names(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(5, problems)) {
      place(file, row, problems, row.cell(0), row.cell(1), "", row.cell(2), row.cell(3), "0", "")
          .ifPresent(this::add);
    }
  }

  private void cities(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(7, problems)) {
      place(
              file,
              row,
              problems,
              row.cell(1),
              row.cell(2),
              row.cell(3),
              row.cell(4),
              row.cell(5),
              row.cell(6),
              row.cell(0))
          .ifPresent(this::add);
    }
  }

  private void regions(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(5, problems)) {
      place(
              file,
              row,
              problems,
              row.cell(2),
              row.cell(0),
              row.cell(1),
              row.cell(3),
              row.cell(4),
              "0",
              "")
          .ifPresent(this::add);
    }
  }

  private void countries(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(4, problems)) {
      place(file, row, problems, row.cell(1), row.cell(0), "", row.cell(2), row.cell(3), "0", "")
          .ifPresent(place -> countries.put(row.cell(0), place));
    }
  }

  private static Optional<GazetteerPlace> place(
      DataFile file,
      DataFile.Row row,
      List<DataProblem> problems,
      String name,
      String country,
      String adm1,
      String lat,
      String lon,
      String population,
      String geonames) {
    try {
      return Optional.of(
          new GazetteerPlace(
              name,
              country.isEmpty() ? Optional.empty() : Optional.of(country),
              adm1.isEmpty() ? Optional.empty() : Optional.of(adm1),
              Double.parseDouble(lat),
              Double.parseDouble(lon),
              Integer.parseInt(population),
              geonames.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(geonames))));
    } catch (NumberFormatException e) {
      problems.add(new DataProblem(file.name(), row.number(), "no number: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private void add(GazetteerPlace place) {
    byName.computeIfAbsent(place.name(), k -> new ArrayList<>(1)).add(place);
  }

  /** The places of exactly that name; ours first, then cities by population, then regions. */
  public List<GazetteerPlace> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The country of an ISO 3166 alpha-3 code, as a place. */
  public Optional<GazetteerPlace> country(String alpha3) {
    return Optional.ofNullable(alpha2.get(alpha3)).map(countries::get);
  }
}
