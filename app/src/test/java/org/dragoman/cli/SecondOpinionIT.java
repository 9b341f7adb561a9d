package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.ActorFiles;
import org.dragoman.article.Article;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.coding.CodedArticle;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Outcome;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.event.Event;
import org.dragoman.event.EventStatus;
import org.dragoman.event.PairReader;
import org.dragoman.event.PairReading;
import org.junit.jupiter.api.Test;

/** What a model that always says the same does to what the lexicon finds. */
class SecondOpinionIT {
  private static final CoreNlpAnnotator ANNOTATOR = CoreNlpAnnotator.start();

  private record Opinion(EventType type, double sure) implements PairReader {
    @Override
    public List<PairReading> read(List<MarkedSentence> pairs) {
      return pairs.stream()
          .map(
              pair ->
                  new PairReading(
                      Map.of(type, sure, EventType.ACCUSE, 1 - sure),
                      0,
                      Map.of(EventType.AID, "military"),
                      EventStatus.OCCURRED,
                      List.of()))
          .toList();
    }

    @Override
    public String name() {
      return "opinion";
    }
  }

  private static List<Event> events(EventType type, double sure, String text) {
    Coder coder =
        Coder.load(
            ANNOTATOR,
            t -> Optional.empty(),
            ActorFiles.none(),
            Lexicon.load(),
            Optional.of(new Opinion(type, sure)));
    CodedArticle record = ((Outcome.Coded) coder.code(Article.ofText("a", text))).record();
    return record.events();
  }

  @Test
  void tellsWhatTheLexiconDoesNotKnow() {
    String text = "On Monday Kenya outflanked Uganda at the summit in Paris.";
    assertThat(events(EventType.AID, 0.9, text))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.AID);
              assertThat(event.code().mode()).isEqualTo("military");
              assertThat(event.code().cameo()).isEqualTo("072");
              assertThat(event.by()).isEqualTo("opinion");
              assertThat(event.confidence()).isEqualTo(0.9);
              assertThat(event.trigger().of(text)).isEqualTo("outflanked");
              assertThat(event.source()).isNotEmpty();
              assertThat(event.target()).isNotEmpty();
            });
  }

  @Test
  void listsBothOnBothSidesOfWhatTheyDoTogether() {
    String text = "On Monday Kenya outflanked with Uganda's interior ministry in Paris.";
    assertThat(events(EventType.COOPERATE, 0.95, text))
        .filteredOn(event -> event.by().equals("opinion"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.source()).hasSize(2).doesNotContain("uga");
              assertThat(event.target()).containsExactlyElementsOf(event.source());
            });
  }

  @Test
  void fillsInTheModeThatTheLexiconLeavesOpen() {
    assertThat(events(EventType.AID, 0.9, "On Monday Kenya sent aid to Uganda."))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.code().mode()).isEqualTo("military");
              assertThat(event.code().cameo()).isEqualTo("072");
              assertThat(event.by()).startsWith("lexicon/");
            });
    assertThat(events(EventType.CONSULT, 0.6, "On Monday Kenya sent aid to Uganda."))
        .filteredOn(event -> event.type() == EventType.AID)
        .allSatisfy(event -> assertThat(event.code().mode()).isEmpty());
  }

  @Test
  void makesNoDeedOfWhatIsDenied() {
    String text = "Kenya denied outflanking Uganda at the summit in Paris.";
    assertThat(events(EventType.ASSAULT, 0.99, text))
        .noneMatch(event -> event.type() == EventType.ASSAULT && event.status().isReal());
  }

  @Test
  void isSilentWhereItIsNotSure() {
    assertThat(
            events(EventType.AID, 0.5, "On Monday Kenya outflanked Uganda at the summit in Paris."))
        .noneMatch(event -> event.by().equals("opinion"));
  }

  @Test
  void overrulesTheLexiconOnlyWhereItIsQuiteSure() {
    String text = "On Monday Kenya criticised Uganda.";
    assertThat(events(EventType.AID, 0.5, text))
        .extracting(Event::type)
        .containsExactly(EventType.ACCUSE);
    assertThat(events(EventType.AID, 0.99, text))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.AID);
              assertThat(event.by()).isEqualTo("opinion");
            });
  }
}
