package org.dragoman.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Sentence;

/** The words around a place's name that tell what kind of place it is, or where it lies. */
final class Surroundings {
  /** What stands behind or before the name of a unit: "Washington state", "the province of". */
  private static final Set<String> UNITS =
      Set.of(
          "state",
          "province",
          "region",
          "governorate",
          "oblast",
          "republic",
          "territory",
          "prefecture",
          "emirate",
          "canton");

  private static final Set<String> SETTLEMENTS =
      Set.of(
          "city",
          "town",
          "village",
          "port",
          "capital",
          "suburb",
          "hamlet",
          "stronghold",
          "settlement",
          "resort",
          "hub",
          "township",
          "enclave",
          "neighborhood",
          "neighbourhood",
          "municipality",
          "outpost",
          "airport",
          "base");
  private static final Set<String> OTHERS =
      Set.of(
          "island",
          "district",
          "county",
          "peninsula",
          "area",
          "valley",
          "commune",
          "cities",
          "towns",
          "villages",
          "provinces",
          "states",
          "regions",
          "districts",
          "islands");
  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "greater",
          "downtown",
          "mid");
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "around",
          "outside",
          "into",
          "through",
          "across",
          "throughout",
          "within",
          "inside",
          "towards",
          "toward",
          "outside of",
          "north of",
          "south of",
          "east of",
          "west of",
          "off",
          "over",
          "between",
          "along",
          "via");
  private static final Set<String> STRICT =
      Set.of("in", "near", "outside", "around", "into", "across", "throughout", "inside");
  private static final int REACH = 5;

  private Surroundings() {}

  /** Whether the token stands behind a preposition of place, itself or as the conjunct of one. */
  static boolean isWhere(Sentence sentence, int token) {
    int at = token;
    String preposition = sentence.preposition(at);
    while (preposition.isEmpty() && sentence.is(at, "conj") && sentence.head(at) != Sentence.ROOT) {
      at = sentence.head(at);
      preposition = sentence.preposition(at);
    }
    return WHERE.contains(preposition)
        || sentence.is(token, "obl", "nmod") && preposition.isEmpty()
        || isNamedAs(sentence, token);
  }

  /** Whether the word directly before the first token can only introduce a place. */
  static boolean isBehindIn(Sentence sentence, int first) {
    return STRICT.contains(Spot.word(sentence, first - 1))
        || Spot.word(sentence, first - 1).equals("the")
            && STRICT.contains(Spot.word(sentence, first - 2));
  }

  /** "the island of Java". */
  private static boolean isNamedAs(Sentence sentence, int first) {
    return Spot.word(sentence, first - 1).equals("of") && isKind(Spot.word(sentence, first - 2));
  }

  private static boolean isKind(String word) {
    return UNITS.contains(word) || SETTLEMENTS.contains(word) || OTHERS.contains(word);
  }

  /** Whether a word only says which part of a place is meant. */
  static boolean isSide(String word) {
    return SIDES.contains(word);
  }

  /** Whether the words around say that this names a place: "the town of X", "X province". */
  static boolean tellPlace(Sentence sentence, int first, int last) {
    String behind = Spot.word(sentence, last + 1);
    return isNamedAs(sentence, first) || UNITS.contains(behind) || OTHERS.contains(behind);
  }

  /** The kind of place that the words around a name tell. */
  static Optional<PlaceKind> kind(Spot spot) {
    Sentence sentence = spot.sentence();
    String behind = Spot.word(sentence, spot.last() + 1);
    String before = Spot.word(sentence, spot.first() - 1);
    String noun = before.equals("of") ? Spot.word(sentence, spot.first() - 2) : "";
    if (UNITS.contains(behind)
        || UNITS.contains(noun)
        || behind.equals("governor")
        || before.equals("governor")
        || noun.equals("governor")
        || before.equals("upstate")) {
      return Optional.of(PlaceKind.REGION);
    }
    if (SETTLEMENTS.contains(noun)
        || behind.equals("city")
        || behind.equals("mayor")
        || noun.equals("mayor")
        || before.equals("downtown")) {
      return Optional.of(PlaceKind.CITY);
    }
    return Optional.empty();
  }

  /**
   * The first token of the name behind a place's name that says where it lies: "Paris, Texas",
   * "Tripoli in northern Lebanon", "Tripoli (Lebanon)"; -1 where there is none.
   */
  static int qualifier(Sentence sentence, int last) {
    String mark = Spot.word(sentence, last + 1);
    int at = last + 2;
    if (mark.equals("in") || mark.equals(",") && Spot.word(sentence, at).equals("in")) {
      at += mark.equals(",") ? 1 : 0;
      for (int skipped = 0; skipped < 2 && at < sentence.size(); skipped++, at++) {
        String word = sentence.token(at).word();
        if (Character.isUpperCase(word.charAt(0))) {
          return at;
        }
      }
      return at < sentence.size() ? at : -1;
    }
    return (mark.equals(",") || mark.equals("(") || mark.equals("-lrb-")) && at < sentence.size()
        ? at
        : -1;
  }

  /** Whether a demonym at the token says it behind the name: "Tripoli, the Lebanese port". */
  private static boolean isDemonymBehind(Sentence sentence, int demonym, Spot spot) {
    if (!Spot.word(sentence, spot.last() + 1).equals(",")
        || demonym <= spot.last() + 1
        || demonym > spot.last() + 1 + 3) {
      return false;
    }
    for (int t = demonym + 1; t < sentence.size() && t <= demonym + 3; t++) {
      if (isKind(Spot.word(sentence, t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a demonym at the token says where the place lies: "the Pakistani city of". */
  static boolean isDemonymOf(Sentence sentence, int demonym, Spot spot) {
    if (demonym > spot.last()) {
      return isDemonymBehind(sentence, demonym, spot);
    }
    if (demonym >= spot.first() || spot.first() - demonym > REACH) {
      return false;
    }
    String behind = Spot.word(sentence, demonym + 1);
    if ((behind.equals("'s") || behind.equals("’s")) && demonym + 2 == spot.first()) {
      return true;
    }
    for (int t = demonym + 1; t < spot.first(); t++) {
      if (isKind(Spot.word(sentence, t))) {
        return true;
      }
      if (sentence.isMark(t) || sentence.token(t).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Whether only a comma, a conjunction or both stand between two names. */
  static boolean isList(Spot left, Spot right) {
    if (left.sentence() != right.sentence()
        || right.first() <= left.last() + 1
        || right.first() > left.last() + 3) {
      return false;
    }
    for (int t = left.last() + 1; t < right.first(); t++) {
      if (!List.of(",", "and", "or").contains(Spot.word(left.sentence(), t))) {
        return false;
      }
    }
    return true;
  }
}
