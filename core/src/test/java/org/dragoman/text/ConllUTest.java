package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.junit.jupiter.api.Test;

class ConllUTest {
  private static final String TEXT = "Norway attacked the port.";

  @Test
  void writesWhatItReads() {
    String written = StoredParses.text("status.conllu").split("\n\n", 2)[0] + "\n\n";
    List<Sentence> sentences = ConllU.sentences(written);
    Article article = Article.ofText("0", TEXT);
    String again = ConllU.write(new ParsedArticle(article, sentences, List.of()));
    assertThat("# newdoc id = 0\n" + again).isEqualTo(written);
  }

  @Test
  void knowsTheTree() {
    Sentence sentence = StoredParses.sentences("status.conllu").getFirst();
    assertThat(sentence.head(1)).isEqualTo(Sentence.ROOT);
    assertThat(sentence.children(1, "nsubj")).containsExactly(0);
    assertThat(sentence.subtreeSpan(3).of(TEXT)).isEqualTo("the port");
    assertThat(sentence.token(0).entity()).isEqualTo(EntityLabel.LOCATION);
  }

  @Test
  void refusesHeadsThatRunInACircle() {
    Token token = new Token(0, new Span(0, 1), "a", "a", "NN", EntityLabel.NONE);
    Token other = new Token(1, new Span(1, 2), "b", "b", "NN", EntityLabel.NONE);
    assertThatThrownBy(
            () -> new Sentence(0, List.of(token, other), new int[] {1, 0}, new String[] {"x", "y"}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
