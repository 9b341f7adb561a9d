package org.dragoman.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dragoman.article.Span;
import org.junit.jupiter.api.Test;

class HyphenatedWordsTest {
  private static List<String> words(String text) {
    return new SentenceSplitter(text)
        .split(new Span(0, text.length())).stream()
            .flatMap(List::stream)
            .map(CoreLabel::word)
            .toList();
  }

  @Test
  void putsTitlesTogetherAgain() {
    assertThat(words("The UN secretary-general met the commander-in-chief."))
        .containsExactly("The", "UN", "secretary-general", "met", "the", "commander-in-chief", ".");
  }

  @Test
  void keepsOffsets() {
    String text = "The Vice-President left.";
    CoreLabel title =
        new SentenceSplitter(text).split(new Span(0, text.length())).getFirst().get(1);
    assertThat(text.substring(title.beginPosition(), title.endPosition()))
        .isEqualTo("Vice-President");
  }

  @Test
  void leavesOtherHyphensAlone() {
    assertThat(words("A far-right party left.")).contains("far", "-", "right");
  }
}
