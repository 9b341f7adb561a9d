package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAPairOfSurrogatesOnce() {
    CodePoints points = new CodePoints("a\uD83D\uDE00b");
    assertThat(List.of(points.at(0), points.at(1), points.at(3), points.at(4)))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void countsALoneSurrogateAsItself() {
    assertThat(new CodePoints("a\uD83Db\uD83D\uDE00").at(5)).isEqualTo(4);
  }

  @Test
  void leavesPlainTextAsItIs() {
    assertThat(new CodePoints("Orlen").at(5)).isEqualTo(5);
  }
}
