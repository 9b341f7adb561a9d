package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.actor.ActorDirectory;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.SetPhrases;
import org.dragoman.article.Article;
import org.dragoman.text.ConllU;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.StoredParses;
import org.junit.jupiter.api.Test;

/** The sentences stand in {@code parses/places.txt}; {@code dragoman parse} made their parse. */
class PlaceFinderTest {
  private static final List<PlaceMention> PLACES = places();

  private static List<PlaceMention> places() {
    String parse = StoredParses.text("places.conllu");
    ParsedArticle parsed =
        new ParsedArticle(
            Article.ofText("places", StoredParses.text("places.txt")),
            ConllU.sentences(parse),
            ConllU.times(parse));
    return new PlaceFinder(Gazetteer.load(), SetPhrases.load())
        .find(parsed, new ActorFinder(ActorDirectory.load(), SetPhrases.load()).find(parsed));
  }

  private static GazetteerPlace place(String name) {
    return mention(name).flatMap(PlaceMention::place).orElseThrow();
  }

  private static Optional<PlaceMention> mention(String name) {
    return PLACES.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  @Test
  void takesThePlaceThatAQualifierTells() {
    assertThat(place("Paris").adm1()).contains("TX");
    assertThat(place("Moscow").adm1()).contains("ID");
    assertThat(place("Tripoli").country()).contains("LB");
    assertThat(place("Hyderabad").country()).contains("PK");
  }

  @Test
  void takesTheKnownPlaceWhateverCountryTheArticleSpeaksOf() {
    assertThat(place("Geneva").country()).contains("CH");
    assertThat(place("Bethlehem").country()).contains("PS");
  }

  @Test
  void takesARegionBesideRegionsAndBehindATownInIt() {
    assertThat(PLACES.stream().filter(p -> p.name().equals("New York")))
        .hasSize(2)
        .allMatch(p -> p.place().orElseThrow().kind() == PlaceKind.REGION);
    assertThat(place("Buffalo").adm1()).contains("NY");
  }

  @Test
  void keepsTheOtherCandidates() {
    assertThat(mention("Paris").orElseThrow().candidates().getFirst().country()).contains("FR");
  }

  @Test
  void takesTheLongestNameAlthoughAnActorsNameIsInIt() {
    assertThat(place("New South Wales").country()).contains("AU");
    assertThat(place("Rostov-on-Don").lat()).isBetween(47.0, 47.5);
  }

  @Test
  void findsNoPlaceInSetPhrasesAndNames() {
    assertThat(mention("Oslo")).isEmpty();
    assertThat(mention("London")).isEmpty();
    assertThat(mention("Washington")).isEmpty();
  }

  @Test
  void tellsALandmarkFromTheGovernmentInIt() {
    assertThat(mention("White House").orElseThrow().use()).isEqualTo(PlaceUse.METONYM);
    assertThat(mention("Kremlin").orElseThrow().use()).isEqualTo(PlaceUse.LITERAL);
  }
}
