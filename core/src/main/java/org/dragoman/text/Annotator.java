package org.dragoman.text;

import org.dragoman.article.Article;

/** Finds the sentences, the words and the grammar of an article; safe from many threads. */
public interface Annotator {
  /** Annotates title, captions and body; what else stands on the page is not looked at. */
  ParsedArticle annotate(Article article);
}
