package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.Sentence;
import org.dragoman.text.StoredParses;
import org.dragoman.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sentences stand in {@code parses/status.tsv}; {@code dragoman parse} made the file beside it.
 */
class StatusReaderTest {
  private static final StatusReader READER = new StatusReader(Governors.load());

  record Case(Sentence sentence, String trigger, EventStatus status) {}

  static List<Case> cases() {
    List<Sentence> sentences = StoredParses.sentences("status.conllu");
    List<Case> cases = new ArrayList<>();
    for (String line : StoredParses.text("status.tsv").lines().skip(1).toList()) {
      String[] cells = line.split("\t");
      cases.add(
          new Case(
              sentences.get(cases.size()),
              cells[1],
              EventStatus.valueOf(cells[2].toUpperCase(Locale.ROOT))));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhetherItHappened(Case c) {
    int trigger =
        c.sentence().tokens().stream()
            .filter(token -> token.word().equals(c.trigger()))
            .mapToInt(Token::index)
            .findFirst()
            .orElseThrow();
    assertThat(READER.status(c.sentence(), trigger)).isEqualTo(c.status());
  }
}
