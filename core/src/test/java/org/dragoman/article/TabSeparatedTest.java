package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabSeparatedTest {
  @Test
  void readsQuotedFields() {
    assertThat(TabSeparated.parse("a\tb\r\n\"x \"\"y\"\"\n\tz\"\t5\" long\n"))
        .containsExactly(List.of("a", "b"), List.of("x \"y\"\n\tz", "5\" long"));
  }

  @Test
  void writesWhatItReads() {
    List<String> row = List.of("plain", "tab\there", "say \"no\"", "");
    assertThat(TabSeparated.parse(TabSeparated.write(row))).containsExactly(row);
  }
}
