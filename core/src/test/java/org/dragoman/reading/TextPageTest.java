package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Kind;
import org.dragoman.article.KindOfPiece;
import org.dragoman.article.Published;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;
import org.junit.jupiter.api.Test;

class TextPageTest {
  private static final String PAGE =
      """
      The Island Courier - news since 1907

      Ferry strike ends after talks in Orlen

      March 4, 2031 at 7:05 pm

      A ferry leaves the harbour of Orlen on Tuesday [Courier archive]

      The ferry strike that cut off the island of Orlen for nine days ended on Tuesday, after talks between the crews and the governor.

      READ: Nine days without milk

      What was agreed

      The crews said that they would return to work at midnight.

      The views expressed in this article are the author's own.
      """;

  private final TextPage page = new TextPage(PAGE);

  @Test
  void tellsThePartsOfAPageApart() {
    assertThat(page.sections().stream().map(Section::role))
        .containsExactly(
            SectionRole.FURNITURE,
            SectionRole.TITLE,
            SectionRole.DATELINE,
            SectionRole.CAPTION,
            SectionRole.BODY,
            SectionRole.PROMO,
            SectionRole.BODY,
            SectionRole.BODY,
            SectionRole.DISCLAIMER);
  }

  @Test
  void findsTitleAndDate() {
    assertThat(page.title()).contains("Ferry strike ends after talks in Orlen");
    assertThat(page.published()).map(Published::toString).contains("2031-03-04T19:05");
  }

  @Test
  void keepsEveryWord() {
    String sections =
        String.join("", page.sections().stream().map(s -> s.span().of(PAGE)).toList());
    assertThat(sections.replaceAll("\\s", "")).isEqualTo(PAGE.replaceAll("\\s", ""));
  }

  @Test
  void takesTheAuthorsViewsForOpinion() {
    assertThat(KindOfPiece.of(PAGE, page.sections(), List.of())).isEqualTo(Kind.OPINION);
  }

  @Test
  void takesReportedSpeechForNews() {
    String text = "The crews said they would return. The governor told reporters that he was glad.";
    List<Section> body = List.of(new Section(SectionRole.BODY, new Span(0, text.length())));
    assertThat(KindOfPiece.of(text, body, List.of())).isEqualTo(Kind.NEWS);
  }
}
