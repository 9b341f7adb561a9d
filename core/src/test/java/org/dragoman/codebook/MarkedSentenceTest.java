package org.dragoman.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Span;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
  @Test
  void takesTheMarksOut() {
    MarkedSentence sentence = MarkedSentence.parse("<s>Peru</s> thanked <t>Chile</t>.");
    assertThat(sentence.text()).isEqualTo("Peru thanked Chile.");
    assertThat(sentence.sources()).isEqualTo(List.of(new Span(0, 4)));
    assertThat(sentence.targets()).isEqualTo(List.of(new Span(13, 18)));
  }

  @Test
  void bearsMarksThatAreMissingDoubledOrOpen() {
    MarkedSentence sentence = MarkedSentence.parse("<s>Peru</s> and <s>Chile");
    assertThat(sentence.sources()).isEqualTo(List.of(new Span(0, 4), new Span(9, 14)));
    assertThat(sentence.targets()).isEmpty();
    assertThat(MarkedSentence.parse("no </s>marks").text()).isEqualTo("no marks");
  }
}
