package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.article.Reading;
import org.junit.jupiter.api.Test;

class CodingRunTest {
  private static Stream<Reading> readings(int n) {
    return IntStream.range(0, n).mapToObj(i -> new Reading.Unreadable(String.valueOf(i), ""));
  }

  private static String input(Reading reading) {
    return switch (reading) {
      case Reading.Remark remark -> remark.words();
      case Reading.Unreadable unreadable -> unreadable.input();
      case Reading.Read read -> read.article().id();
    };
  }

  @Test
  void keepsTheInputsOrder() {
    List<String> seen = new ArrayList<>();
    new CodingRun(4)
        .run(
            readings(500),
            reading -> {
              long spin = System.nanoTime() + (input(reading).hashCode() % 7) * 20_000L;
              while (System.nanoTime() < spin) {
                Thread.onSpinWait();
              }
              return input(reading);
            },
            seen::add);
    assertThat(seen).isEqualTo(IntStream.range(0, 500).mapToObj(String::valueOf).toList());
  }

  @Test
  void throwsWhatTheWorkThrows() {
    assertThatThrownBy(
            () ->
                new CodingRun(2)
                    .run(
                        readings(3),
                        reading -> {
                          throw new ArithmeticException(input(reading));
                        },
                        result -> {}))
        .hasCauseInstanceOf(ArithmeticException.class);
  }
}
