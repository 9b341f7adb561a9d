package org.dragoman.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.ActorType;
import org.dragoman.actor.Cast;
import org.dragoman.actor.DirectoryEntry;
import org.dragoman.actor.MentionForm;
import org.dragoman.actor.Occurrence;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the places that an article names and decides which place of that name is meant: the one in
 * a country that the article speaks of, else the largest. Never looks inside the name of a person
 * or an organisation.
 */
public final class PlaceFinder {
  private static final int LONGEST = 4;
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "to", "around", "outside", "into", "through");

  private final Gazetteer gazetteer;
  private final ParsedArticle parsed;
  private final Cast cast;
  private final Map<String, Integer> spokenOf = new HashMap<>();

  private PlaceFinder(Gazetteer gazetteer, ParsedArticle parsed, Cast cast) {
    this.gazetteer = gazetteer;
    this.parsed = parsed;
    this.cast = cast;
  }

  /** The places named in an article, in the text's order. */
  public static List<PlaceMention> find(Gazetteer gazetteer, ParsedArticle parsed, Cast cast) {
    return new PlaceFinder(gazetteer, parsed, cast).find();
  }

  private List<PlaceMention> find() {
    for (Sentence sentence : parsed.sentences()) {
      for (Occurrence occurrence : cast.in(sentence)) {
        occurrence
            .member()
            .country()
            .flatMap(gazetteer::country)
            .flatMap(GazetteerPlace::country)
            .ifPresent(country -> spokenOf.merge(country, 1, Integer::sum));
      }
    }
    List<PlaceMention> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        Optional<PlaceMention> state = state(sentence, i);
        if (state.isPresent()) {
          found.add(state.get());
          i = next(sentence, state.get());
        } else {
          Optional<PlaceMention> place = place(sentence, i);
          place.ifPresent(found::add);
          i = place.isPresent() ? next(sentence, place.get()) : i + 1;
        }
      }
    }
    return found;
  }

  private static int next(Sentence sentence, PlaceMention place) {
    int i = 0;
    while (i < sentence.size() && sentence.token(i).span().start() < place.span().end()) {
      i++;
    }
    return i;
  }

  /** A state by its name is a place as well; by its adjective or its people it is not. */
  private Optional<PlaceMention> state(Sentence sentence, int i) {
    return cast.in(sentence).stream()
        .filter(o -> o.first() == i && isNameOfState(o))
        .findFirst()
        .map(
            o ->
                new PlaceMention(
                    o.span(),
                    parsed.text(o.span()),
                    o.member().country().flatMap(gazetteer::country),
                    isWhere(sentence, o.head()) ? PlaceUse.LITERAL : PlaceUse.METONYM));
  }

  private boolean isNameOfState(Occurrence o) {
    if (o.member().type() != ActorType.STATE
        || o.form() == MentionForm.NOMINAL
        || o.form() == MentionForm.PRONOUN
        || o.form() == MentionForm.METONYM) {
      return false;
    }
    String words = parsed.text(o.span());
    DirectoryEntry entry = o.member().entry().orElseThrow();
    return entry.name().equals(words) || entry.aliases().contains(words);
  }

  private static boolean isWhere(Sentence sentence, int token) {
    String preposition = sentence.preposition(token);
    return WHERE.contains(preposition)
        || sentence.is(token, "obl", "nmod") && preposition.isEmpty();
  }

  private Optional<PlaceMention> place(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!Character.isUpperCase(token.word().charAt(0)) || isInsideName(sentence, i)) {
      return Optional.empty();
    }
    for (int j = Math.min(sentence.size() - 1, i + LONGEST - 1); j >= i; j--) {
      if (j > i && isInsideName(sentence, j)) {
        continue;
      }
      String words = parsed.text(sentence.span(i, j)).replaceAll("\\s+", " ");
      List<GazetteerPlace> named = gazetteer.named(words);
      if (named.isEmpty()
          && words.length() > 3
          && words.equals(words.toUpperCase(java.util.Locale.ROOT))) {
        named = gazetteer.named(capitalised(words));
      }
      if (!named.isEmpty() && isPlace(sentence, i, j)) {
        boolean metonym =
            cast.in(sentence).stream()
                .anyMatch(o -> o.first() == i && o.form() == MentionForm.METONYM);
        return Optional.of(
            new PlaceMention(
                sentence.span(i, j),
                words,
                Optional.of(choose(sentence, j, named)),
                metonym ? PlaceUse.METONYM : PlaceUse.LITERAL));
      }
    }
    return unknown(sentence, i);
  }

  /** What the name recogniser takes for a place and no list has: named, but not located. */
  private Optional<PlaceMention> unknown(Sentence sentence, int i) {
    if (sentence.token(i).entity() != EntityLabel.LOCATION
        || i > 0 && sentence.token(i - 1).entity() == EntityLabel.LOCATION
        || cast.covering(sentence, i).isPresent()) {
      return Optional.empty();
    }
    int last = i;
    while (last + 1 < sentence.size()
        && sentence.token(last + 1).entity() == EntityLabel.LOCATION) {
      last++;
    }
    return Optional.of(
        new PlaceMention(
            sentence.span(i, last),
            parsed.text(sentence.span(i, last)),
            Optional.empty(),
            PlaceUse.LITERAL));
  }

  private static String capitalised(String words) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** Words that a list of places has may still be a person's name or a common noun. */
  private static boolean isPlace(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (sentence.token(i).entity() == EntityLabel.LOCATION) {
        return true;
      }
      if (sentence.token(i).entity() == EntityLabel.PERSON
          || sentence.token(i).entity() == EntityLabel.ORGANIZATION && first == last) {
        return false;
      }
    }
    return sentence.token(last).isName() && (last > first || isWhere(sentence, last));
  }

  private boolean isInsideName(Sentence sentence, int i) {
    return cast.in(sentence).stream()
        .anyMatch(
            o ->
                o.first() <= i
                    && i <= o.last()
                    && o.form() != MentionForm.METONYM
                    && o.form() != MentionForm.NOMINAL
                    && (o.member().type() != ActorType.STATE || isNameOfState(o)));
  }

  private GazetteerPlace choose(Sentence sentence, int last, List<GazetteerPlace> named) {
    Optional<String> behind = regionBehind(sentence, last);
    return named.stream()
        .max(
            Comparator.<GazetteerPlace>comparingInt(
                    p -> behind.isPresent() && isIn(p, behind.get()) ? 1 : 0)
                .thenComparingDouble(this::likelihood))
        .orElseThrow();
  }

  /** "Paris, Texas": what stands behind the comma. */
  private Optional<String> regionBehind(Sentence sentence, int last) {
    if (last + 2 < sentence.size() && sentence.token(last + 1).word().equals(",")) {
      return Optional.of(sentence.token(last + 2).word());
    }
    return Optional.empty();
  }

  private boolean isIn(GazetteerPlace place, String region) {
    return gazetteer.named(region).stream()
        .anyMatch(
            r -> r.population() == 0 && r.country().equals(place.country()) && !r.equals(place));
  }

  /** Ours are chosen by hand; of the others, size counts, and being in a country spoken of. */
  private double likelihood(GazetteerPlace place) {
    boolean ours = place.geonames().isEmpty() && place.adm1().isEmpty();
    double size = ours ? 13 : Math.log(1 + (place.population() > 0 ? place.population() : 50_000));
    int spoken = place.country().map(c -> spokenOf.getOrDefault(c, 0)).orElse(0);
    return size + 2.5 * Math.log(1 + spoken);
  }
}
