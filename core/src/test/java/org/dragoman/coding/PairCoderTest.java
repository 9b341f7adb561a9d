package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.event.EventStatus;
import org.dragoman.event.PairReader;
import org.dragoman.event.PairReading;
import org.dragoman.text.ParsedArticle;
import org.junit.jupiter.api.Test;

class PairCoderTest {
  private static final MarkedSentence SENTENCE =
      MarkedSentence.parse("<s>Fiji</s> and <t>Tonga</t>");

  /** Finds nothing, since it parses nothing. */
  private static final Coder SILENT =
      Coder.load(
          (article, gate) -> new ParsedArticle(article, List.of(), List.of()),
          text -> Optional.empty());

  private record Fixed(PairReading reading) implements PairReader {
    @Override
    public List<PairReading> read(List<MarkedSentence> pairs) {
      return pairs.stream().map(pair -> reading).toList();
    }

    @Override
    public String name() {
      return "fixed";
    }
  }

  @Test
  void answersWithTheModelWhereTheLexiconIsSilent() {
    PairReading reading =
        new PairReading(
            Map.of(EventType.AID, 0.3, EventType.AGREE, 0.1),
            0.6,
            Map.of(),
            EventStatus.OCCURRED,
            List.of());
    PairCoder.Relation relation =
        new PairCoder(SILENT, Optional.of(new Fixed(reading)))
            .relate(List.of(SENTENCE, SENTENCE))
            .get(1);
    assertThat(relation.type()).isEqualTo(EventType.AID);
    assertThat(relation.confidence()).isCloseTo(0.70, within(0.005));
  }

  @Test
  void answersWithTheIntentToDoWhatIsOnlyPlanned() {
    PairReading reading =
        new PairReading(
            Map.of(EventType.CONSULT, 0.5, EventType.SUPPORT, 0.3, EventType.COERCE, 0.2),
            0,
            Map.of(),
            EventStatus.PLANNED,
            List.of());
    assertThat(reading.asOfNow().types())
        .containsOnly(
            Map.entry(EventType.AGREE, 0.5),
            Map.entry(EventType.SUPPORT, 0.3),
            Map.entry(EventType.THREATEN, 0.2));
    assertThat(
            new PairCoder(SILENT, Optional.of(new Fixed(reading)))
                .relate(List.of(SENTENCE))
                .getFirst()
                .type())
        .isEqualTo(EventType.AGREE);
  }

  @Test
  void alwaysHasAnAnswer() {
    PairCoder coder = new PairCoder(SILENT, Optional.empty());
    assertThat(coder.relate(List.of(SENTENCE, MarkedSentence.parse(""))))
        .hasSize(2)
        .allSatisfy(relation -> assertThat(relation.confidence()).isLessThan(0.1));
    assertThat(coder.relate(List.of())).isEmpty();
  }
}
