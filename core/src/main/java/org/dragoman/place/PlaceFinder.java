package org.dragoman.place;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Cast;
import org.dragoman.actor.SetPhrases;
import org.dragoman.text.ParsedArticle;

/**
 * Finds the places that an article names and decides which place of that name is meant: {@link
 * PlaceSpotter} finds the words, {@link PlaceChooser} weighs the places.
 */
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final SetPhrases phrases;

  /** Takes the places, and the phrases in which a place's name means none. */
  public PlaceFinder(Gazetteer gazetteer, SetPhrases phrases) {
    this.gazetteer = gazetteer;
    this.phrases = phrases;
  }

  /** The places named in an article, in the text's order. */
  public List<PlaceMention> find(ParsedArticle parsed, Cast cast) {
    List<Spot> spots = new PlaceSpotter(gazetteer, phrases, parsed, cast).find();
    PlaceChooser chooser = new PlaceChooser(gazetteer, parsed, cast, spots);
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      List<GazetteerPlace> ranked = chooser.ranked(i);
      found.add(
          new PlaceMention(
              spot.span(),
              spot.words(),
              ranked.stream().findFirst(),
              spot.use(),
              ranked.stream().skip(1).toList()));
    }
    return found;
  }
}
