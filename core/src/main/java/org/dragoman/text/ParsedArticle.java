package org.dragoman.text;

import java.util.List;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;

/**
 * An article with its sentences parsed and its time expressions found.
 *
 * @param article what was parsed
 * @param sentences the sentences of title, captions and body, in the text's order, numbered from 0
 * @param times the time expressions, in the text's order
 */
public record ParsedArticle(Article article, List<Sentence> sentences, List<TimeExpression> times) {
  public ParsedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
  }

  /** The article's text, to which every span refers. */
  public String text() {
    return article.text();
  }

  /** The words of a span. */
  public String text(Span span) {
    return span.of(article.text());
  }

  /** The sentences of the body: what is reported, as against what announces it. */
  public List<Sentence> body() {
    return sentences.stream().filter(sentence -> article.inBody(sentence.span())).toList();
  }

  /** The role of the section that a sentence stands in. */
  public Optional<SectionRole> role(Sentence sentence) {
    return article.sections().stream()
        .filter(section -> section.span().overlaps(sentence.span()))
        .map(Section::role)
        .findFirst();
  }
}
