package org.dragoman.article;

import java.util.List;
import java.util.Optional;

/**
 * An article as it was read: text, verbatim, and what is known about it.
 *
 * @param id the input's own name for it
 * @param title its headline
 * @param published when it was published
 * @param source who published it
 * @param url where it stands
 * @param author who wrote it, as its page says
 * @param kind what kind of piece it is
 * @param text all its text; every span refers to it
 * @param sections its parts, in order
 */
public record Article(
    String id,
    Optional<String> title,
    Optional<Published> published,
    Optional<String> source,
    Optional<String> url,
    Optional<String> author,
    Kind kind,
    String text,
    List<Section> sections) {
  public Article {
    sections = List.copyOf(sections);
    for (Section section : sections) {
      if (section.span().end() > text.length()) {
        throw new IllegalArgumentException("section beyond the text: " + section);
      }
    }
  }

  /** A text of which nothing is known, all body. */
  public static Article ofText(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Kind.UNKNOWN,
        text,
        List.of(new Section(SectionRole.BODY, new Span(0, text.length()))));
  }

  /** The same article, known to be published then. */
  public Article publishedOn(Published when) {
    return new Article(id, title, Optional.of(when), source, url, author, kind, text, sections);
  }

  /** The sections of a role, in order. */
  public List<Section> sections(SectionRole role) {
    return sections.stream().filter(section -> section.role() == role).toList();
  }

  /** Whether the span lies in the body. */
  public boolean inBody(Span span) {
    return sections(SectionRole.BODY).stream().anyMatch(body -> body.span().contains(span));
  }
}
