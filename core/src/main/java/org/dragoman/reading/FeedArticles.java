package org.dragoman.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.Reading;
import org.dragoman.page.Fragment;

/** Reads the items of a feed saved to a file: RSS of any version, or Atom. */
final class FeedArticles implements ReadingCursor {
  private final Input input;
  private final XmlStream xml;
  private Optional<String> publisher = Optional.empty();
  private long number;

  /** What an item's elements are to an article. */
  private enum Part {
    ID,
    TITLE,
    DATE,
    CHANGED,
    URL,
    AUTHOR,
    TEXT
  }

  FeedArticles(Input input, XmlStream xml) {
    this.input = input;
    this.xml = xml;
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "item", "entry" -> {
          number++;
          return Optional.of(item());
        }
        case "title" -> {
          String words = Fragment.text(xml.text());
          publisher = publisher.isPresent() ? publisher : Optional.of(words);
        }
        default -> {} // the feed's own links, dates and pictures
      }
    }
    return Optional.empty();
  }

  private Reading item() throws IOException {
    Map<Part, String> parts = new HashMap<>();
    while (xml.nextChild()) {
      Optional<Part> part = part(xml.qualifiedName());
      Optional<String> link = xml.name().equals("link") ? link() : Optional.empty();
      String words = xml.text();
      if (part.isEmpty()) {
        continue;
      }
      String value = link.orElse(part.get() == Part.TEXT ? words : words.strip());
      // Of a summary and the whole text the longer counts; of others the first.
      parts.merge(
          part.get(),
          value,
          (before, now) ->
              before.isEmpty() || part.get() == Part.TEXT && now.length() > before.length()
                  ? now
                  : before);
    }
    String text = Fragment.text(value(parts, Part.TEXT).orElse(""));
    Optional<String> title = value(parts, Part.TITLE).map(Fragment::text);
    if (text.isBlank()) {
      return new Reading.Unreadable(
          input.part(number), title.isPresent() ? "a headline without a text" : "empty");
    }
    return new ArticleDraft(
            input.part(number), value(parts, Part.ID).orElse(input.partId(number)), text)
        .title(title)
        .publishedAs(value(parts, Part.DATE).or(() -> value(parts, Part.CHANGED)))
        .source(publisher)
        .url(value(parts, Part.URL))
        .author(value(parts, Part.AUTHOR).map(Fragment::text))
        .label(value(parts, Part.URL))
        .reading();
  }

  /** Atom keeps the address in an attribute, and has links to other things too. */
  private Optional<String> link() {
    boolean own = xml.attribute("rel").map(rel -> rel.equals("alternate")).orElse(true);
    return own ? xml.attribute("href") : Optional.of("");
  }

  private static Optional<String> value(Map<Part, String> parts, Part part) {
    return Optional.ofNullable(parts.get(part)).filter(value -> !value.isBlank());
  }

  private static Optional<Part> part(String element) {
    return Optional.ofNullable(
        switch (element) {
          case "guid", "id" -> Part.ID;
          case "title" -> Part.TITLE;
          case "pubDate", "dc:date", "published", "issued", "dcterms:issued" -> Part.DATE;
          case "updated", "modified" -> Part.CHANGED;
          case "link" -> Part.URL;
          case "author", "dc:creator" -> Part.AUTHOR;
          case "description", "summary", "content", "content:encoded" -> Part.TEXT;
          default -> null;
        });
  }
}
