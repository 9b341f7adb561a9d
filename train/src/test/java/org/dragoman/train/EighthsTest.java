package org.dragoman.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EighthsTest {
  private static final float[] MATRIX = {1, -200, 0, 0.4f, 90, 0};

  @Test
  void scalesEachColumnByItsLargestValue() {
    Eighths eighths = Eighths.byColumn(MATRIX, 3, Eighths.SAFE);
    assertThat(eighths.scales()).hasSize(3);
    assertThat(eighths.values()).containsExactly(63, -63, 0, 25, 28, 0);
    assertThat(eighths.values()[3] * eighths.scales()[0]).isCloseTo(0.4f, within(0.01f));
  }

  @Test
  void scalesEachRowByItsLargestValue() {
    Eighths eighths = Eighths.byRow(MATRIX, 3, Eighths.FULL);
    assertThat(eighths.values()).containsExactly(1, -127, 0, 1, 127, 0);
    assertThat(eighths.scales()).hasSize(2);
  }
}
