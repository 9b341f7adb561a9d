package org.dragoman.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Reading;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;

/** Reads a page that was copied from a browser into a text file. */
final class TextArticles {
  private TextArticles() {}

  /** The page's article, or why there is none. */
  static Reading page(Input input, ReadingOptions options) throws IOException {
    byte[] bytes = Contents.read(input.bytes(), Limits.BYTES);
    if (CharacterSets.isBinary(bytes)) {
      return new Reading.Unreadable(input.name(), "binary data, not text");
    }
    String text = CharacterSets.decode(bytes, options.charset());
    ArticleDraft draft = new ArticleDraft(input.name(), input.id(), text);
    if (text.isBlank() || text.length() > Limits.TEXT || text.indexOf('\0') >= 0) {
      return draft.reading();
    }
    TextPage page = new TextPage(text);
    List<Section> sections = page.sections();
    if (sections.stream().noneMatch(section -> section.role() == SectionRole.BODY)) {
      // A note of a few words: all there is is the article.
      sections = List.of(new Section(SectionRole.BODY, new Span(0, text.length())));
    }
    Optional<String> author =
        sections.stream()
            .filter(section -> section.role() == SectionRole.BYLINE)
            .map(section -> section.span().of(text).replaceFirst("(?i)^(?:\\w+ )?by\\s+", ""))
            .findFirst();
    return draft
        .title(page.title())
        .published(page.published())
        .author(author)
        .sections(sections)
        .reading();
  }
}
