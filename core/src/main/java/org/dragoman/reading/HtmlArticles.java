package org.dragoman.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Article;
import org.dragoman.article.KindOfPiece;
import org.dragoman.article.Published;
import org.dragoman.article.Reading;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;
import org.dragoman.page.WebPage;

/** Reads a web page saved to a file: its body is the text, its title stands apart. */
final class HtmlArticles {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlArticles() {}

  /** The page's article, or why there is none. */
  static Reading page(String input, String id, byte[] bytes) {
    WebPage page = WebPage.parse(decode(bytes), Optional.empty());
    if (page.body().isBlank()) {
      return new Reading.Unreadable(input, "no article text found on the page");
    }
    List<Section> sections =
        List.of(new Section(SectionRole.BODY, new Span(0, page.body().length())));
    return new Reading.Read(
        new Article(
            id,
            page.title(),
            page.published().flatMap(Published::parse),
            page.site(),
            page.canonicalUrl().filter(url -> !url.isEmpty()),
            KindOfPiece.of(page.body(), sections),
            page.body(),
            sections));
  }

  /** By the page's declaration; else as UTF-8 where it is that, else as what browsers assume. */
  private static String decode(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (declared.find() && !declared.group(1).equalsIgnoreCase("utf-8")) {
      try {
        return new String(bytes, Charset.forName(declared.group(1)));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        // A declaration that no one knows counts as none.
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
