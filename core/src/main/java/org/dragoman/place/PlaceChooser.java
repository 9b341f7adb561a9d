package org.dragoman.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Occurrence;
import org.dragoman.text.ParsedArticle;

/**
 * Decides which of the places of one name is meant. Each candidate has a score: its prominence, the
 * logarithm of its size, and to it what speaks for the candidate in the article. A point is thus a
 * size ten times as large. What the text says of the place outweighs size; that the article speaks
 * of a country, or of other places nearby, only decides between places of like size.
 */
final class PlaceChooser {
  /** "Paris, Texas". */
  private static final double QUALIFIED = 6;

  /** "the Pakistani city of Hyderabad", "Syria's Idlib", "Tripoli in northern Lebanon". */
  private static final double PLACED = 4;

  /** "Washington state", "the city of Kursk". */
  private static final double KIND = 2;

  /** "Buffalo, New York": the region behind a town in it. */
  private static final double BEHIND_TOWN = 3;

  /** "New Jersey, New York and Ohio": a region beside a region of the same country. */
  private static final double BESIDE_REGION = 1.8;

  /** The article named the place with a qualifier before. */
  private static final double QUALIFIED_BEFORE = 3;

  private static final double QUALIFIED_LATER = 1;

  /** The article speaks of the country at all, and of no other. */
  private static final double COUNTRY = 0.3;

  private static final double ONLY_COUNTRY = 1.5;

  /** What is near another place of the article. */
  private static final double NEAR = 0.8;

  private static final double CLOSE_BY = 0.5;
  private static final double IN_REGION = 0.8;

  /** All that nearness can count. */
  private static final double NEARBY = 1;

  private static final double NEAR_KM = 60;
  private static final double CLOSE_BY_KM = 200;

  /** Regions of unlike codes hold what is within this distance of their middle. */
  private static final double REGION_KM = 450;

  /** What a state that takes part everywhere counts, as against any other. */
  private static final double EVERYWHERE = 0.5;

  /** How far ahead the first candidate must be to speak for others. */
  private static final double MARGIN = 0.8;

  private final List<Spot> spots;
  private final Cast cast;
  private final Map<String, Double> spokenOf = new HashMap<>();
  private final Map<GazetteerPlace, Integer> qualified = new HashMap<>();
  private final List<GazetteerPlace> anchors = new ArrayList<>();
  private double total;

  PlaceChooser(Gazetteer gazetteer, ParsedArticle parsed, Cast cast, List<Spot> spots) {
    this.cast = cast;
    this.spots = spots;
    parsed.sentences().stream()
        .flatMap(sentence -> cast.in(sentence).stream())
        .flatMap(o -> o.member().country().flatMap(gazetteer::country).stream())
        .forEach(this::speakOf);
    for (Spot spot : spots) {
      if (spot.candidates().size() == 1 && spot.candidates().getFirst().isArea()) {
        speakOf(spot.candidates().getFirst());
      }
    }
    for (int i = 0; i < spots.size(); i++) {
      List<GazetteerPlace> ranked = ranked(i);
      int at = i;
      ranked.stream()
          .filter(p -> inText(at, p) >= PLACED)
          .findFirst()
          .ifPresent(p -> qualified.putIfAbsent(p, at));
    }
    for (int i = 0; i < spots.size(); i++) {
      List<GazetteerPlace> ranked = ranked(i);
      if (!ranked.isEmpty()
          && (ranked.size() == 1 || score(i, ranked.get(0)) - score(i, ranked.get(1)) > MARGIN)) {
        anchors.add(ranked.getFirst());
      }
    }
  }

  private void speakOf(GazetteerPlace place) {
    double weight = place.country().filter("US"::equals).isPresent() ? EVERYWHERE : 1;
    place.country().ifPresent(country -> spokenOf.merge(country, weight, Double::sum));
    total += weight;
  }

  /** The candidates of a spot, by its number, the likeliest first. */
  List<GazetteerPlace> ranked(int spot) {
    return spots.get(spot).candidates().stream()
        .sorted(Comparator.<GazetteerPlace>comparingDouble(candidate -> -score(spot, candidate)))
        .toList();
  }

  /** The sum of what speaks for a candidate. */
  private double score(int spot, GazetteerPlace candidate) {
    return candidate.prominence()
        + inText(spot, candidate)
        + remembered(spot, candidate)
        + country(candidate)
        + nearby(candidate);
  }

  /** What the words around the name say. */
  private double inText(int i, GazetteerPlace candidate) {
    Spot spot = spots.get(i);
    double score = 0;
    Optional<Spot> behind = qualifier(i);
    if (behind.isPresent()
        && behind.get().candidates().stream()
            .anyMatch(area -> !area.equals(candidate) && isIn(candidate, area))) {
      boolean in = Spot.word(spot.sentence(), spot.last() + 1).equals("in");
      score += in ? PLACED : QUALIFIED;
    }
    for (Occurrence state : PlaceSpotter.states(cast, spot.sentence())) {
      if (Surroundings.isDemonymOf(spot.sentence(), state.last(), spot)
          && state.member().country().isPresent()
          && isOf(candidate, state)) {
        score += PLACED;
        break;
      }
    }
    if (Surroundings.kind(spot).filter(kind -> kind == candidate.kind()).isPresent()) {
      score += KIND;
    }
    if (candidate.kind() == PlaceKind.REGION) {
      score += region(i, candidate);
    }
    return score;
  }

  private static boolean isOf(GazetteerPlace candidate, Occurrence state) {
    return candidate
        .country()
        .map(code -> Gazetteer.alpha3(code))
        .filter(code -> state.member().country().filter(code::equals).isPresent())
        .isPresent();
  }

  private double region(int i, GazetteerPlace region) {
    double score = 0;
    for (int beside : new int[] {i - 1, i + 1}) {
      if (beside < 0 || beside >= spots.size()) {
        continue;
      }
      Spot left = spots.get(Math.min(i, beside));
      Spot right = spots.get(Math.max(i, beside));
      if (!Surroundings.isList(left, right)) {
        continue;
      }
      List<GazetteerPlace> others = spots.get(beside).candidates();
      boolean regions =
          others.stream()
              .max(Comparator.comparingDouble(GazetteerPlace::prominence))
              .filter(p -> p.kind() == PlaceKind.REGION && p.country().equals(region.country()))
              .isPresent();
      if (regions) {
        score += BESIDE_REGION;
      } else if (beside < i
          && right.first() == left.last() + 2
          && Spot.word(left.sentence(), left.last() + 1).equals(",")
          && others.stream().anyMatch(p -> p.kind() == PlaceKind.CITY && isIn(p, region))) {
        score += BEHIND_TOWN;
      }
    }
    return score;
  }

  /** The area behind a name that says where it lies, unless both stand in a list of areas. */
  private Optional<Spot> qualifier(int i) {
    Spot spot = spots.get(i);
    int at = Surroundings.qualifier(spot.sentence(), spot.last());
    if (at < 0 || i + 1 >= spots.size()) {
      return Optional.empty();
    }
    Spot behind = spots.get(i + 1);
    if (behind.sentence() != spot.sentence() || behind.first() != at) {
      return Optional.empty();
    }
    if (!behind.hasArea()) {
      return qualifier(i + 1);
    }
    boolean list =
        spot.hasArea()
            && i + 2 < spots.size()
            && spots.get(i + 2).hasArea()
            && Surroundings.isList(behind, spots.get(i + 2));
    return list ? Optional.empty() : Optional.of(behind);
  }

  private double remembered(int spot, GazetteerPlace candidate) {
    Integer where = qualified.get(candidate);
    if (where == null || where == spot) {
      return 0;
    }
    return where < spot ? QUALIFIED_BEFORE : QUALIFIED_LATER;
  }

  private double country(GazetteerPlace candidate) {
    double spoken = candidate.country().map(c -> spokenOf.getOrDefault(c, 0.0)).orElse(0.0);
    return spoken == 0 ? 0 : COUNTRY + ONLY_COUNTRY * spoken / total;
  }

  private double nearby(GazetteerPlace candidate) {
    double score = 0;
    boolean inRegion = false;
    for (GazetteerPlace anchor : anchors) {
      if (anchor.name().equals(candidate.name()) || anchor.kind() == PlaceKind.COUNTRY) {
        continue;
      }
      if (anchor.kind() == PlaceKind.REGION) {
        inRegion |= isIn(candidate, anchor);
      } else {
        double km = anchor.distance(candidate);
        score = Math.max(score, km < NEAR_KM ? NEAR : km < CLOSE_BY_KM ? CLOSE_BY : 0);
      }
    }
    return Math.min(NEARBY, score + (inRegion ? IN_REGION : 0));
  }

  /** Whether a place lies in a country or a region. */
  static boolean isIn(GazetteerPlace place, GazetteerPlace area) {
    if (!area.isArea() || area.country().isEmpty() || !area.country().equals(place.country())) {
      return false;
    }
    if (area.kind() == PlaceKind.COUNTRY) {
      return true;
    }
    boolean sameCode = area.adm1().isPresent() && area.adm1().equals(place.adm1());
    boolean comparable = area.country().filter("US"::equals).isPresent() && area.adm1().isPresent();
    return place.kind() != PlaceKind.COUNTRY
        && (sameCode || !comparable && area.distance(place) < REGION_KM);
  }
}
