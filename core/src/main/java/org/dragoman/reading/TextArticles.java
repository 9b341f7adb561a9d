package org.dragoman.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.KindOfPiece;
import org.dragoman.article.Reading;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;

/** Reads a page that was copied from a browser into a text file. */
final class TextArticles {
  private TextArticles() {}

  /** The page's article, or why there is none. */
  static Reading page(String input, String id, byte[] bytes) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      return new Reading.Unreadable(input, "not UTF-8 text");
    }
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      return new Reading.Unreadable(input, "empty");
    }
    if (text.indexOf('\0') >= 0) {
      return new Reading.Unreadable(input, "binary data, not text");
    }
    TextPage page = new TextPage(text);
    List<Section> sections = page.sections();
    if (sections.stream().noneMatch(section -> section.role() == SectionRole.BODY)) {
      // A note of a few words: all there is is the article.
      sections = List.of(new Section(SectionRole.BODY, new Span(0, text.length())));
    }
    return new Reading.Read(
        new Article(
            id,
            page.title(),
            page.published(),
            Optional.empty(),
            Optional.empty(),
            KindOfPiece.of(text, sections),
            text,
            sections));
  }
}
