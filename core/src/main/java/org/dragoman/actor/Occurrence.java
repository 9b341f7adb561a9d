package org.dragoman.actor;

import org.dragoman.article.Span;
import org.dragoman.text.Sentence;

/**
 * A mention as tokens of a sentence.
 *
 * @param member who is meant
 * @param sentence where
 * @param first the first token, the last token and the token that heads them
 * @param form how it refers
 */
public record Occurrence(
    CastMember member, Sentence sentence, int first, int last, int head, MentionForm form) {

  /** The words' span. */
  public Span span() {
    return sentence.span(first, last);
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
