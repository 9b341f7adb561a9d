package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Span;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.junit.jupiter.api.Test;

class SetPhrasesTest {
  private static final SetPhrases PHRASES = SetPhrases.load();

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), span, word, word, "NNP", EntityLabel.NONE));
      at += word.length() + 1;
    }
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i == 0 ? Sentence.ROOT : 0;
      relations[i] = i == 0 ? "root" : "dep";
    }
    return new Sentence(0, tokens, heads, relations);
  }

  @Test
  void coverTheNamesInThem() {
    assertThat(PHRASES.cover(sentence("They signed the Oslo accord"), 3, 3)).isTrue();
    assertThat(PHRASES.cover(sentence("the Geneva Conventions"), 1, 1)).isTrue();
    assertThat(PHRASES.cover(sentence("Paris Saint - Germain won"), 0, 0)).isTrue();
    assertThat(PHRASES.cover(sentence("over Danish pastries"), 1, 2)).isTrue();
  }

  @Test
  void leaveOtherNamesAlone() {
    assertThat(PHRASES.cover(sentence("the Oslo airport"), 1, 1)).isFalse();
    assertThat(PHRASES.cover(sentence("the Oslo accord in Vienna"), 4, 4)).isFalse();
    assertThat(PHRASES.cover(sentence("in Oslo"), 1, 1)).isFalse();
  }

  @Test
  void reportAllBadLinesAtOnce() {
    DataFile file =
        new DataFile(
            "p.tsv",
            List.of(
                "phrase\texample",
                "oslo accord\tThe Oslo accord.",
                "oslo accord\tThe Oslo accord.",
                "Oslo Process\tThe Oslo Process.",
                "oslo\tIn Oslo.",
                "rome statute\tThe Hague."));
    assertThatThrownBy(() -> SetPhrases.of(file))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("stands in line 2")
        .hasMessageContaining("not in lower case")
        .hasMessageContaining("a single word")
        .hasMessageContaining("not in its example");
  }
}
