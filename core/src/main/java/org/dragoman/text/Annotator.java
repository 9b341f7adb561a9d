package org.dragoman.text;

import org.dragoman.article.Article;

/** Finds the sentences, the words and the grammar of an article; safe from many threads. */
public interface Annotator {
  /** Annotates title, captions and body; what else stands on the page is not looked at. */
  default ParsedArticle annotate(Article article) {
    return annotate(article, ParseGate.ALL);
  }

  /** The same, but sentences that the gate does not let through have words and no grammar. */
  ParsedArticle annotate(Article article, ParseGate gate);
}
