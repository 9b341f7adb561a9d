package org.dragoman.coding;

/** What came of coding one article. */
public sealed interface Outcome {
  /** A record. */
  record Coded(CodedArticle record) implements Outcome {}

  /** No record, for a reason that lies in the article: it is not English, it has no body. */
  record Skipped(String article, String reason) implements Outcome {}

  /** No record, since the input could not be read. */
  record Failed(String input, String problem) implements Outcome {}
}
