package org.dragoman.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Published;
import org.dragoman.article.Reading;
import org.dragoman.page.WebPage;

/** Reads a web page: its body is the text, its title stands apart. */
final class HtmlArticles {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]+charset\\s*=\\s*[\"']?([\\w.:-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private HtmlArticles() {}

  /** The article of a saved page, or why there is none. */
  static Reading page(Input input, ReadingOptions options) throws IOException {
    byte[] bytes = Contents.read(input.bytes(), Limits.PAGE);
    return page(input.name(), input.id(), bytes, options.charset(), Optional.empty());
  }

  /**
   * The page's article, or why there is none.
   *
   * @param charset the character set that came with the page, which outweighs its own declaration
   * @param url where it was found
   */
  static Reading page(
      String name, String id, byte[] bytes, Optional<Charset> charset, Optional<String> url) {
    if (CharacterSets.isBinary(bytes)) {
      return new Reading.Unreadable(name, "binary data, not a web page");
    }
    WebPage page =
        WebPage.parse(CharacterSets.decodeLeniently(bytes, charset.or(() -> declared(bytes))), url);
    if (page.body().isBlank()) {
      return new Reading.Unreadable(name, "no article text found on the page");
    }
    return new ArticleDraft(name, id, page.body())
        .title(page.title())
        .published(page.published().flatMap(Published::parse))
        .source(page.site())
        .url(page.canonicalUrl())
        .author(page.author())
        .label(page.section())
        .label(page.type())
        .label(page.canonicalUrl())
        .reading();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    Matcher declared =
        DECLARED.matcher(
            new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
    return declared.find()
        ? Optional.ofNullable(declared.group(1))
            .or(() -> Optional.ofNullable(declared.group(2)))
            .flatMap(CharacterSets::named)
        : Optional.empty();
  }
}
