package org.dragoman.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.event.PairReading;
import org.junit.jupiter.api.Test;

/** The model that is shipped, over the real runtime. */
class PairModelIT {
  private static final PairModel MODEL = PairModel.load();

  private static PairReading read(String marked) {
    return MODEL.read(List.of(MarkedSentence.parse(marked))).getFirst();
  }

  @Test
  void knowsTheCodebooksOwnExamples() {
    Codebook codebook = Codebook.load();
    List<Map.Entry<EventType, Codebook.Type>> types = List.copyOf(codebook.types().entrySet());
    List<PairReading> readings =
        MODEL.read(
            types.stream().map(type -> MarkedSentence.parse(type.getValue().example())).toList());
    long right =
        IntStream.range(0, types.size())
            .filter(i -> readings.get(i).best() == types.get(i).getKey())
            .count();
    assertThat(right).isGreaterThanOrEqualTo(14);
  }

  @Test
  void tellsWhoActsOnWhom() {
    assertThat(read("<s>Peru</s> accused <t>Chile</t> of spying.").none()).isLessThan(0.3);
    assertThat(read("<t>Peru</t> accused <s>Chile</s> of spying.").of(EventType.ACCUSE))
        .isLessThan(read("<s>Peru</s> accused <t>Chile</t> of spying.").of(EventType.ACCUSE));
  }

  @Test
  void doesNotGoByNames() {
    String frame = "On Monday <s>%s</s> handed a list of complaints to <t>%s</t> in Geneva.";
    assertThat(read(frame.formatted("Iceland", "the Red Army Faction")))
        .isEqualTo(read(frame.formatted("General Than Lwin of Burma", "us")));
  }

  @Test
  void answersTheSameInAnyCompany() {
    List<MarkedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      sentences.add(
          MarkedSentence.parse(
              "<s>Peru</s> " + "again and ".repeat(i % 9) + "accused <t>Chile</t> of spying " + i));
    }
    List<PairReading> together = MODEL.read(sentences);
    List<Integer> order = new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
    Collections.shuffle(order, new Random(1));
    List<PairReading> apart = MODEL.read(order.stream().map(sentences::get).toList());
    for (int i = 0; i < order.size(); i++) {
      assertThat(apart.get(i)).isEqualTo(together.get(order.get(i)));
    }
  }

  @Test
  void readsAnything() {
    assertThat(MODEL.read(List.of())).isEmpty();
    assertThat(read("").types()).hasSize(16);
    assertThat(read("<s></s><t></t>\u0000 \ud83d\ude00 ".repeat(400)).types()).hasSize(16);
  }

  @Test
  void saysHowItWasMade() {
    assertThat(MODEL.provenance()).containsKeys("base", "data", "code", "plan", "scores");
    assertThat(MODEL.name()).isEqualTo(PairModel.nameOfShipped()).matches("pairs-[0-9a-f]{12}");
  }

  @Test
  void refusesAFileThatIsNoModel() {
    assertThatThrownBy(() -> PairModel.of(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a model of pairs");
  }
}
