package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.Sentence;
import org.dragoman.text.StoredParses;
import org.dragoman.text.Token;
import org.junit.jupiter.api.Test;

/** The sentences stand in {@code parses/control.conllu}, in this order. */
class ClausesTest {
  private static final List<Sentence> SENTENCES = StoredParses.sentences("control.conllu");

  private static List<String> whoReleases(Sentence sentence) {
    int release =
        sentence.tokens().stream()
            .filter(token -> token.lemma().equals("release"))
            .mapToInt(Token::index)
            .findFirst()
            .orElseThrow();
    return Clauses.subjects(sentence, release).stream()
        .map(token -> sentence.token(token).word())
        .toList();
  }

  @Test
  void knowWhoIsCalledOnToDoSomething() {
    assertThat(whoReleases(SENTENCES.get(0))).containsExactly("Uganda");
  }

  @Test
  void knowWhoIsAskedToDoSomething() {
    assertThat(whoReleases(SENTENCES.get(1))).containsExactly("Uganda");
  }

  @Test
  void knowWhoPromisesToDoSomething() {
    assertThat(whoReleases(SENTENCES.get(2))).containsExactly("Kenya");
  }
}
