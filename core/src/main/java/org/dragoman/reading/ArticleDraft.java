package org.dragoman.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.KindOfPiece;
import org.dragoman.article.Published;
import org.dragoman.article.Reading;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;
import org.dragoman.article.StatedDate;

/** An article being put together from what an input holds; checked before it becomes one. */
final class ArticleDraft {
  private static final int FEW_WORDS = 60;

  private final String input;
  private final String id;
  private final String text;
  private final List<String> labels = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private List<Section> sections;
  private Optional<String> title = Optional.empty();
  private Optional<Published> published = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> author = Optional.empty();

  /** A draft whose text is all body. */
  ArticleDraft(String input, String id, String text) {
    this.input = input;
    this.id = id;
    this.text = text;
    this.sections = List.of(new Section(SectionRole.BODY, new Span(0, text.length())));
  }

  ArticleDraft title(Optional<String> words) {
    title = filled(words);
    return this;
  }

  ArticleDraft published(Optional<Published> when) {
    published = when;
    return this;
  }

  /** Takes a date as it is written; one that is not understood is said. */
  ArticleDraft publishedAs(Optional<String> written) {
    Optional<String> words = filled(written);
    published = words.flatMap(StatedDate::read).map(StatedDate::published);
    if (words.isPresent() && published.isEmpty()) {
      remarks.add("its date is not understood: \"" + shortened(words.get()) + '"');
    }
    return this;
  }

  ArticleDraft source(Optional<String> name) {
    source = filled(name);
    return this;
  }

  ArticleDraft url(Optional<String> address) {
    url = filled(address);
    return this;
  }

  ArticleDraft author(Optional<String> name) {
    author = filled(name);
    return this;
  }

  /** Parts of the text other than one body. */
  ArticleDraft sections(List<Section> parts) {
    sections = parts;
    return this;
  }

  /** What the publisher calls the piece or the part of the publication that it stands in. */
  ArticleDraft label(Optional<String> words) {
    filled(words).ifPresent(labels::add);
    return this;
  }

  /** The article, or why it is none. */
  Reading reading() {
    Optional<String> flaw = flaw();
    if (flaw.isPresent()) {
      return new Reading.Unreadable(input, flaw.get());
    }
    title.ifPresent(labels::add);
    return new Reading.Read(
        new Article(
            id,
            title,
            published,
            source,
            url,
            author,
            KindOfPiece.of(text, sections, labels),
            text,
            sections),
        remarks);
  }

  private Optional<String> flaw() {
    if (text.isBlank()) {
      return Optional.of("empty");
    }
    if (text.length() > Limits.TEXT) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%,d characters: no article is longer than %,d; split it",
              text.length(),
              Limits.TEXT));
    }
    if (isBinary()) {
      return Optional.of("binary data, not text");
    }
    int lone = loneSurrogate();
    return lone < 0
        ? Optional.empty()
        : Optional.of("damaged text: half of a character pair stands alone at " + lone);
  }

  private boolean isBinary() {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        controls++;
      }
    }
    return controls > text.length() / 50;
  }

  private int loneSurrogate() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> filled(Optional<String> words) {
    return words.map(String::strip).filter(w -> !w.isEmpty());
  }

  private static String shortened(String words) {
    return words.length() <= FEW_WORDS ? words : words.substring(0, FEW_WORDS) + "…";
  }
}
