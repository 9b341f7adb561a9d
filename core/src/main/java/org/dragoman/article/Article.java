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

  /** The sections of a role, in order. */
  public List<Section> sections(SectionRole role) {
    return sections.stream().filter(section -> section.role() == role).toList();
  }

  /** Whether the span lies in the body. */
  public boolean inBody(Span span) {
    return sections(SectionRole.BODY).stream().anyMatch(body -> body.span().contains(span));
  }
}
