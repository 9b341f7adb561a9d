package org.dragoman.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.ActorType;
import org.dragoman.actor.Cast;
import org.dragoman.actor.DirectoryEntry;
import org.dragoman.actor.MentionForm;
import org.dragoman.actor.Occurrence;
import org.dragoman.actor.SetPhrases;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * Finds the words of an article that name places: the longest name at each token that is not part
 * of the name of a person or an organisation, nor of a set phrase. What the name recogniser leaves
 * open is taken where a preposition tells, or a place beside it in a list, or the same name
 * elsewhere in the article.
 */
final class PlaceSpotter {
  private static final int LONGEST = 8;

  /** From here on a name needs no preposition: about 200,000 inhabitants. */
  private static final double KNOWN = 5.3;

  /** From here on a name that was taken for a person's may be a town's. */
  private static final double LARGE = 5;

  private final Gazetteer gazetteer;
  private final SetPhrases phrases;
  private final ParsedArticle parsed;
  private final Cast cast;
  private final List<Spot> certain = new ArrayList<>();
  private final List<Spot> open = new ArrayList<>();

  PlaceSpotter(Gazetteer gazetteer, SetPhrases phrases, ParsedArticle parsed, Cast cast) {
    this.gazetteer = gazetteer;
    this.phrases = phrases;
    this.parsed = parsed;
    this.cast = cast;
  }

  /** The names of places, in the text's order, none overlapping another. */
  List<Spot> find() {
    for (Sentence sentence : parsed.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        Optional<Spot> spot = at(sentence, i);
        i = spot.map(s -> s.last() + 1).orElse(i + 1);
      }
    }
    settle();
    certain.sort(Comparator.comparingInt(spot -> spot.span().start()));
    return List.copyOf(certain);
  }

  private Optional<Spot> at(Sentence sentence, int i) {
    Optional<Occurrence> state =
        cast.in(sentence).stream().filter(o -> o.first() == i && isNameOfState(o)).findFirst();
    int least = state.map(o -> o.last() + 1).orElse(i);
    Optional<Spot> longer = named(sentence, i, least);
    if (longer.isPresent() || state.isEmpty()) {
      return longer.isPresent() ? longer : unknown(sentence, i);
    }
    if (phrases.cover(sentence, i, state.get().last())) {
      return Optional.empty();
    }
    Spot spot = state(sentence, state.get());
    certain.add(spot);
    return Optional.of(spot);
  }

  /** A state by its name is a place as well; by its adjective or its people it is not. */
  private Spot state(Sentence sentence, Occurrence o) {
    String words = parsed.text(o.span());
    List<GazetteerPlace> candidates = new ArrayList<>();
    o.member().country().flatMap(gazetteer::country).ifPresent(candidates::add);
    boolean known = !candidates.isEmpty();
    gazetteer.named(words).stream()
        .filter(p -> known ? p.kind() == PlaceKind.REGION : p.isArea())
        .forEach(candidates::add);
    PlaceUse use = Surroundings.isWhere(sentence, o.head()) ? PlaceUse.LITERAL : PlaceUse.METONYM;
    return new Spot(sentence, o.first(), o.last(), words, use, candidates);
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

  private Optional<Spot> named(Sentence sentence, int i, int least) {
    if (!Character.isUpperCase(sentence.token(i).word().charAt(0)) || isJoined(sentence, i)) {
      return Optional.empty();
    }
    for (int j = Math.min(sentence.size() - 1, i + LONGEST - 1); j >= least; j--) {
      if (!Character.isLetterOrDigit(sentence.token(j).word().charAt(0))
          || isInsideName(sentence, i, j)) {
        continue;
      }
      String words = parsed.text(sentence.span(i, j)).replaceAll("\\s+", " ");
      List<GazetteerPlace> candidates = gazetteer.meant(words, i < j);
      if (candidates.isEmpty()) {
        continue;
      }
      if (phrases.cover(sentence, i, j)) {
        return Optional.empty();
      }
      Optional<MentionForm> form =
          cast.in(sentence).stream()
              .filter(o -> o.first() <= i && i <= o.last())
              .map(Occurrence::form)
              .filter(f -> f == MentionForm.METONYM)
              .findFirst();
      Spot spot =
          new Spot(
              sentence,
              i,
              j,
              words,
              form.isPresent() && !isSite(sentence, i, j, candidates)
                  ? PlaceUse.METONYM
                  : PlaceUse.LITERAL,
              candidates);
      if (form.isPresent() || isPlace(spot)) {
        certain.add(spot);
        return Optional.of(spot);
      }
      if (mayBePlace(spot)) {
        open.add(spot);
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }

  /** Behind a hyphen: "euro-Atlantic", but not "Moscow-Berlin". */
  private boolean isJoined(Sentence sentence, int i) {
    if (i < 2 || sentence.token(i - 1).span().end() != sentence.token(i).span().start()) {
      return false;
    }
    String mark = sentence.token(i - 1).word();
    return mark.equals("/")
        || mark.equals("-")
            && sentence.token(i - 2).span().end() == sentence.token(i - 1).span().start()
            && gazetteer.named(sentence.token(i - 2).word()).isEmpty();
  }

  private boolean isInsideName(Sentence sentence, int first, int last) {
    return cast.in(sentence).stream()
        .anyMatch(
            o ->
                o.first() <= last
                    && first <= o.last()
                    && o.form() != MentionForm.METONYM
                    && o.form() != MentionForm.NOMINAL
                    && o.form() != MentionForm.PRONOUN
                    && !yields(o, first, last));
  }

  /**
   * Whether an actor's mention may be part of a place's name after all: "Wales" in "New South
   * Wales", "Marc" in "Saint-Marc"; and where the words are the same, "in England", or what no
   * directory has behind "in".
   */
  private boolean yields(Occurrence o, int first, int last) {
    if (o.first() < first || o.last() > last) {
      return false;
    }
    Sentence sentence = o.sentence();
    boolean same = o.first() == first && o.last() == last;
    boolean area = gazetteer.named(parsed.text(o.span())).stream().anyMatch(this::isOurs);
    if (!same) {
      return o.member().type() == ActorType.STATE
          || area
          || first < o.first() && sentence.token(o.first() - 1).span().end() == o.span().start();
    }
    return isLandmark(first, last, gazetteer.named(parsed.text(o.span())))
        || area && o.member().type() != ActorType.PERSON && o.member().type() != ActorType.STATE
        || o.member().entry().isEmpty()
            && (Surroundings.tellPlace(sentence, first, last)
                || Surroundings.isBehindIn(sentence, first)
                || isQualified(sentence, first, last));
  }

  /** "near the Kremlin" is the building, whatever it stands for elsewhere. */
  private static boolean isSite(
      Sentence sentence, int first, int last, List<GazetteerPlace> candidates) {
    return candidates.getFirst().kind() == PlaceKind.LANDMARK
        && Surroundings.isWhere(sentence, Spot.head(sentence, first, last));
  }

  /** A landmark's name of several words is hardly ever anything else. */
  private static boolean isLandmark(int first, int last, List<GazetteerPlace> named) {
    return last > first && !named.isEmpty() && named.getFirst().kind() == PlaceKind.LANDMARK;
  }

  private boolean isOurs(GazetteerPlace place) {
    return place.isArea() && place.prominence() >= PlaceKind.REGION.prominence();
  }

  private static boolean is(Sentence sentence, int i, EntityLabel label) {
    return i >= 0 && i < sentence.size() && sentence.token(i).entity() == label;
  }

  private static boolean any(Spot spot, EntityLabel label) {
    for (int i = spot.first(); i <= spot.last(); i++) {
      if (is(spot.sentence(), i, label)) {
        return true;
      }
    }
    return false;
  }

  private static double prominence(Spot spot) {
    return spot.candidates().stream().mapToDouble(GazetteerPlace::prominence).max().orElse(0);
  }

  /** Whether a name of several words goes on behind the token: "Santa" of "Santa Ana". */
  private static boolean isSplit(Sentence sentence, int left) {
    return is(sentence, left, EntityLabel.LOCATION)
            && is(sentence, left + 1, EntityLabel.LOCATION)
            && sentence.token(left + 1).isName()
            && sentence.token(left).isName()
            && !Surroundings.isSide(sentence.token(left).lower())
        || Spot.word(sentence, left + 1).equals("county") && sentence.token(left + 1).isName();
  }

  private boolean isPlace(Spot spot) {
    Sentence sentence = spot.sentence();
    boolean where = Surroundings.isWhere(sentence, spot.head());
    boolean told = Surroundings.tellPlace(sentence, spot.first(), spot.last());
    boolean behindIn = where && Surroundings.isBehindIn(sentence, spot.first());
    if (isSplit(sentence, spot.first() - 1) || isSplit(sentence, spot.last())) {
      return false;
    }
    if (spot.first() == spot.last() && gazetteer.isHomograph(spot.words())) {
      return any(spot, EntityLabel.LOCATION) && (where || told || isQualified(spot));
    }
    if (spot.candidates().getFirst().kind() == PlaceKind.LANDMARK) {
      return where
          || told
          || isLandmark(spot.first(), spot.last(), spot.candidates())
              && !sentence.is(spot.head(), "compound")
          || any(spot, EntityLabel.LOCATION);
    }
    if (any(spot, EntityLabel.LOCATION)) {
      return true;
    }
    if (told || isQualified(spot)) {
      return !any(spot, EntityLabel.ORGANIZATION);
    }
    boolean single = spot.first() == spot.last();
    if (any(spot, EntityLabel.PERSON)) {
      return behindIn
          && (!single || prominence(spot) >= LARGE)
          && !is(sentence, spot.first() - 1, EntityLabel.PERSON)
          && !is(sentence, spot.last() + 1, EntityLabel.PERSON);
    }
    if (any(spot, EntityLabel.ORGANIZATION)) {
      return behindIn && !isPartOfLongerName(spot) || isAreaAlone(spot);
    }
    return mayBePlace(spot)
        && (where || prominence(spot) >= KNOWN && (!single || spot.first() > 0));
  }

  /** "The NSW government": an area that the name recogniser takes for an organisation by itself. */
  private boolean isAreaAlone(Spot spot) {
    return spot.candidates().stream().anyMatch(this::isOurs)
        && !is(spot.sentence(), spot.first() - 1, EntityLabel.ORGANIZATION)
        && !is(spot.sentence(), spot.last() + 1, EntityLabel.ORGANIZATION);
  }

  /** Words that a list of places has may still be a person's name, or part of another name. */
  private boolean mayBePlace(Spot spot) {
    return spot.sentence().token(spot.last()).isName()
        && !any(spot, EntityLabel.PERSON)
        && !any(spot, EntityLabel.ORGANIZATION)
        && !isPartOfLongerName(spot)
        && !(spot.first() == spot.last() && gazetteer.isHomograph(spot.words()))
        && spot.candidates().getFirst().kind() != PlaceKind.LANDMARK;
  }

  private static boolean isPartOfLongerName(Spot spot) {
    Sentence sentence = spot.sentence();
    return isNameBeside(sentence, spot.first() - 1, spot.first())
        || isNameBeside(sentence, spot.last() + 1, spot.last());
  }

  private static boolean isNameBeside(Sentence sentence, int beside, int token) {
    return beside >= 0
        && beside < sentence.size()
        && (sentence.token(beside).isName()
            || sentence.token(beside).entity() == EntityLabel.ORGANIZATION)
        && (sentence.head(beside) == token
            || sentence.head(token) == beside
            || sentence.head(beside) == sentence.head(token))
        && sentence.is(Math.min(beside, token), "compound", "flat", "amod", "nmod:poss");
  }

  /** "Santa Ana, California" is a town, whoever bears the name elsewhere. */
  private boolean isQualified(Sentence sentence, int first, int last) {
    String words = parsed.text(sentence.span(first, last)).replaceAll("\\s+", " ");
    List<GazetteerPlace> candidates = gazetteer.meant(words, first < last);
    return !candidates.isEmpty()
        && isQualified(new Spot(sentence, first, last, words, PlaceUse.LITERAL, candidates));
  }

  private boolean isQualified(Spot spot) {
    int at = Surroundings.qualifier(spot.sentence(), spot.last());
    if (at < 0 || Spot.word(spot.sentence(), spot.last() + 1).equals("in")) {
      return false;
    }
    for (int j = Math.min(spot.sentence().size() - 1, at + 3); j >= at; j--) {
      List<GazetteerPlace> areas =
          gazetteer.named(parsed.text(spot.sentence().span(at, j))).stream()
              .filter(GazetteerPlace::isArea)
              .toList();
      if (areas.stream()
          .anyMatch(
              a ->
                  spot.candidates().stream()
                      .anyMatch(c -> !c.equals(a) && PlaceChooser.isIn(c, a)))) {
        return true;
      }
    }
    return false;
  }

  /** What the name recogniser takes for a place and no list has: named, but not located. */
  private Optional<Spot> unknown(Sentence sentence, int i) {
    if (!is(sentence, i, EntityLabel.LOCATION)
        || is(sentence, i - 1, EntityLabel.LOCATION)
        || cast.covering(sentence, i).isPresent()
        || phrases.cover(sentence, i, i)) {
      return Optional.empty();
    }
    int last = i;
    while (is(sentence, last + 1, EntityLabel.LOCATION)
        || last + 2 < sentence.size()
            && sentence.token(last + 1).word().equals("-")
            && sentence.token(last).span().end() == sentence.token(last + 1).span().start()
            && sentence.token(last + 2).isName()) {
      last++;
    }
    String words = parsed.text(sentence.span(i, last));
    if (i == last && gazetteer.isHomograph(words)) {
      return Optional.empty();
    }
    Spot spot = new Spot(sentence, i, last, words, PlaceUse.LITERAL, List.of());
    certain.add(spot);
    return Optional.of(spot);
  }

  /** Takes what is open where a list or another mention tells, until nothing more is told. */
  private void settle() {
    Set<String> names = new HashSet<>();
    certain.forEach(spot -> names.add(PlaceNames.folded(spot.words())));
    boolean more = true;
    while (more) {
      List<Spot> taken = open.stream().filter(spot -> isTold(spot, names)).toList();
      open.removeAll(taken);
      certain.addAll(taken);
      taken.forEach(spot -> names.add(PlaceNames.folded(spot.words())));
      more = !taken.isEmpty();
    }
  }

  private boolean isTold(Spot spot, Set<String> names) {
    return names.contains(PlaceNames.folded(spot.words()))
        || certain.stream()
            .anyMatch(
                other -> Surroundings.isList(spot, other) || Surroundings.isList(other, spot));
  }

  /** The states that a sentence names by their adjectives or their people. */
  static List<Occurrence> states(Cast cast, Sentence sentence) {
    return cast.in(sentence).stream().filter(o -> o.member().type() == ActorType.STATE).toList();
  }
}
