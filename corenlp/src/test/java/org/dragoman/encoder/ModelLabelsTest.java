package org.dragoman.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dragoman.codebook.EventType;
import org.dragoman.event.EventStatus;
import org.dragoman.event.PairReading;
import org.junit.jupiter.api.Test;

class ModelLabelsTest {
  private static final ModelLabels LABELS =
      new ModelLabels(
          List.of("AID", "CONSULT", "NONE"),
          List.of("AID -", "AID military", "CONSULT visit"),
          List.of("occurred", "denied"),
          List.of("health", "military"),
          2);

  private static final float[] NUMBERS = {2, 0, 0, 1, 3, 5, -1, 1, -0.5f, 0.5f};

  @Test
  void readsWhatTheNumbersMean() {
    PairReading reading = new Numbers(LABELS).read(NUMBERS);
    double sum = Math.exp(1) + 2;
    assertThat(LABELS.width()).isEqualTo(NUMBERS.length);
    assertThat(reading.of(EventType.AID)).isCloseTo(Math.exp(1) / sum, within(1e-9));
    assertThat(reading.of(EventType.PROTEST)).isZero();
    assertThat(reading.none()).isCloseTo(1 / sum, within(1e-9));
    assertThat(reading.best()).isEqualTo(EventType.AID);
    assertThat(reading.modes())
        .isEqualTo(Map.of(EventType.AID, "military", EventType.CONSULT, "visit"));
    assertThat(reading.status()).isEqualTo(EventStatus.DENIED);
    assertThat(reading.contexts()).containsExactly("military");
  }

  @Test
  void surviveAFile() {
    assertThat(ModelLabels.of(LABELS.entries())).isEqualTo(LABELS);
  }

  @Test
  void nameWhatAFileDoesNotSay() {
    assertThatThrownBy(() -> ModelLabels.of(Map.of("types", "AID")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("modes");
  }
}
