package org.dragoman.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * Places by name: cities, towns of a thousand inhabitants and more, first-order regions, countries,
 * and other names of ours.
 */
public final class Gazetteer {
  private static final double CAPITAL = 1;
  private static final double SEAT = 0.3;
  private static final double UNIT = 5.2;
  private static final int LEAST = 300;

  /** A smaller town has no part that news would name. */
  private static final double PART = 4.5;

  private final Map<String, List<GazetteerPlace>> byName = new HashMap<>(1 << 16);
  private final Map<String, GazetteerPlace> countries = new HashMap<>();
  private final Map<String, String> alpha2 = new HashMap<>();

  private final Set<String> homographs = new HashSet<>();
  private final Towns towns;

  private Gazetteer(Towns towns) {
    this.towns = towns;
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
    List<DataProblem> problems = new ArrayList<>();
    Gazetteer gazetteer = new Gazetteer(Towns.load("towns.tsv.gz", problems));
    gazetteer.names(DataFile.resource(Gazetteer.class, "names.tsv"), problems);
    gazetteer.countries(DataFile.resource(Gazetteer.class, "countries.tsv"), problems);
    gazetteer.cities(DataFile.resource(Gazetteer.class, "cities.tsv"), problems);
    gazetteer.regions(DataFile.resource(Gazetteer.class, "regions.tsv"), problems);
    for (DataFile.Row row :
        DataFile.resource(Gazetteer.class, "homographs.tsv").table(1, problems)) {
      gazetteer.homographs.add(row.cell(0));
    }
    DataException.throwIfAny(problems);
    return gazetteer;
  }

  private void names(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(5, problems)) {
      Optional<PlaceKind> kind = PlaceKind.of(row.cell(4));
      if (kind.isEmpty()) {
        problems.add(new DataProblem(file.name(), row.number(), "no kind: " + row.cell(4)));
      } else {
        String given = row.cell(5);
        double prominence =
            given.isEmpty()
                ? kind.get().prominence()
                : Math.log10(Math.max(LEAST, new Line(file, row, problems).number(5)));
        new Line(file, row, problems)
            .place(kind.get(), 0, 1, -1, 2, -1, prominence)
            .ifPresent(place -> add(place, place.name()));
      }
    }
  }

  private void countries(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(4, problems)) {
      new Line(file, row, problems)
          .place(PlaceKind.COUNTRY, 1, 0, -1, 2, -1, PlaceKind.COUNTRY.prominence())
          .ifPresent(
              place -> {
                countries.put(row.cell(0), place);
                add(place, place.name());
              });
    }
  }

  private void cities(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(8, problems)) {
      Line line = new Line(file, row, problems);
      double seat =
          switch (row.cell(7)) {
            case "capital" -> CAPITAL;
            case "region" -> SEAT;
            default -> 0;
          };
      line.place(PlaceKind.CITY, 1, 2, 3, 4, 0, seat + Math.log10(Math.max(LEAST, line.number(6))))
          .ifPresent(place -> add(place, place.name()));
    }
  }

  private void regions(DataFile file, List<DataProblem> problems) {
    for (DataFile.Row row : file.table(5, problems)) {
      new Line(file, row, problems)
          .place(PlaceKind.REGION, 2, 0, 1, 3, -1, UNIT)
          .ifPresent(this::addRegion);
    }
  }

  /** "Diyala Governorate" is "Diyala" as well; "Northern Province" is nothing but itself. */
  private void addRegion(GazetteerPlace region) {
    String folded = PlaceNames.folded(region.name());
    String bare = PlaceNames.ofUnit(folded);
    if (bare.isEmpty() && PlaceNames.isGeneric(folded)) {
      add(region, folded + " region");
      add(region, folded + " province");
    } else {
      add(region, folded);
      if (!bare.isEmpty() && !PlaceNames.isGeneric(bare)) {
        add(region, bare);
      }
    }
  }

  private void add(GazetteerPlace place, String name) {
    byName.computeIfAbsent(PlaceNames.folded(name), k -> new ArrayList<>(1)).add(place);
  }

  /**
   * The places of that name, whatever its case, accents and hyphens: ours first, then countries,
   * cities by population, regions and towns.
   */
  public List<GazetteerPlace> named(String name) {
    String folded = PlaceNames.folded(name);
    List<GazetteerPlace> large = byName.getOrDefault(folded, List.of());
    List<GazetteerPlace> small = towns.named(folded);
    if (small.isEmpty()) {
      return large;
    }
    List<GazetteerPlace> all = new ArrayList<>(large);
    all.addAll(small);
    return all;
  }

  /**
   * The places that words of a text may mean: those of the name, else the unit of the name ("Nyanza
   * Province"), else what a part is named of ("North Dallas").
   *
   * @param several whether the words are more than one
   */
  List<GazetteerPlace> meant(String words, boolean several) {
    List<GazetteerPlace> exact = named(words);
    if (!exact.isEmpty() || !several) {
      return exact;
    }
    String folded = PlaceNames.folded(words);
    String unit = PlaceNames.ofUnit(folded);
    if (!unit.isEmpty() && !PlaceNames.isGeneric(unit)) {
      return named(unit).stream().filter(p -> p.kind() == PlaceKind.REGION).toList();
    }
    String whole = PlaceNames.ofPart(folded);
    return whole.isEmpty() || PlaceNames.isGeneric(whole)
        ? List.of()
        : named(whole).stream().filter(p -> p.prominence() >= PART).toList();
  }

  /** Whether a place's name is a common word as well: "March", "Orange", "Reading". */
  boolean isHomograph(String word) {
    return homographs.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The ISO 3166 alpha-3 code of an alpha-2 code; empty where there is none. */
  static String alpha3(String alpha2) {
    try {
      return alpha2.equals("XK") ? "XKX" : Locale.of("", alpha2).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }

  /** The country of an ISO 3166 alpha-3 code, as a place. */
  public Optional<GazetteerPlace> country(String alpha3) {
    return Optional.ofNullable(alpha2.get(alpha3)).map(countries::get);
  }

  /** A line of a table as a place; a column that it has not is -1. */
  private record Line(DataFile file, DataFile.Row row, List<DataProblem> problems) {
    Optional<GazetteerPlace> place(
        PlaceKind kind, int name, int country, int adm1, int lat, int geonames, double prominence) {
      try {
        return Optional.of(
            new GazetteerPlace(
                row.cell(name),
                kind,
                optional(country),
                optional(adm1),
                Double.parseDouble(row.cell(lat)),
                Double.parseDouble(row.cell(lat + 1)),
                prominence,
                optional(geonames).map(Long::valueOf)));
      } catch (NumberFormatException e) {
        problem(e);
        return Optional.empty();
      }
    }

    private Optional<String> optional(int column) {
      return column < 0 || row.cell(column).isEmpty()
          ? Optional.empty()
          : Optional.of(row.cell(column));
    }

    int number(int column) {
      try {
        return Integer.parseInt(row.cell(column));
      } catch (NumberFormatException e) {
        problem(e);
        return 0;
      }
    }

    private void problem(NumberFormatException e) {
      problems.add(new DataProblem(file.name(), row.number(), "no number: " + e.getMessage()));
    }
  }
}
