package org.dragoman.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.article.Published;
import org.dragoman.text.ConllU;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorIT {
  private static final CoreNlpAnnotator ANNOTATOR = CoreNlpAnnotator.start();

  private static Article article(String text) {
    return Article.ofText("test", text).publishedOn(Published.on(LocalDate.of(2031, 3, 4)));
  }

  @Test
  void findsSentencesTreesNamesAndTimes() {
    ParsedArticle parsed =
        ANNOTATOR.annotate(article("Norway’s foreign minister met Ana Ruiz on Monday. They left."));
    assertThat(parsed.sentences()).hasSize(2);
    Sentence first = parsed.sentences().getFirst();
    int met =
        IntStream.range(0, first.size())
            .filter(i -> first.token(i).word().equals("met"))
            .findFirst()
            .orElseThrow();
    assertThat(first.head(met)).isEqualTo(Sentence.ROOT);
    assertThat(first.token(met).lemma()).isEqualTo("meet");
    assertThat(first.child(met, "nsubj")).map(i -> first.token(i).word()).contains("minister");
    assertThat(first.tokens())
        .anyMatch(t -> t.word().equals("Ruiz") && t.entity() == EntityLabel.PERSON);
    assertThat(parsed.times())
        .singleElement()
        .satisfies(t -> assertThat(parsed.text(t.span())).isEqualTo("Monday"));
  }

  @Test
  void everyTokenIsWhereItSays() {
    String text = "“We won’t go,” said Ana Ruiz – U.S.-based, 47 – at 5 p.m.\n\nA €3m deal…";
    ParsedArticle parsed = ANNOTATOR.annotate(article(text));
    int end = 0;
    for (Sentence sentence : parsed.sentences()) {
      for (var token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().of(text)).isNotBlank();
        end = token.span().end();
      }
    }
  }

  @Test
  void keepsTheDatelineApart() {
    ParsedArticle parsed =
        ANNOTATOR.annotate(article("ORLEN (March 4, 2031) - The crews met the governor."));
    assertThat(parsed.sentences()).hasSize(2);
    assertThat(parsed.sentences().get(1).toString()).startsWith("The crews met");
  }

  @Test
  void givesEveryThreadTheSame() {
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(
                i -> "The crews of " + i + " ferries met Governor Ruiz in March 20" + (10 + i))
            .toList();
    List<String> alone =
        texts.stream().map(t -> ConllU.write(ANNOTATOR.annotate(article(t)))).toList();
    List<String> together =
        texts.parallelStream().map(t -> ConllU.write(ANNOTATOR.annotate(article(t)))).toList();
    assertThat(together).isEqualTo(alone);
  }
}
