package org.dragoman.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.article.Span;

/**
 * What somebody says, believes, wants or fears.
 *
 * @param id unique in the article: s1, s2, …
 * @param holder ids of who
 * @param source the words that name the holder
 * @param cue the words that introduce it
 * @param content what he says or thinks; the envelope where it is interrupted
 * @param attitude how he stands to it
 * @param about ids of those it is about
 * @param stance for or against them
 * @param span all of it
 */
public record Statement(
    String id,
    List<String> holder,
    Optional<Span> source,
    Span cue,
    Span content,
    Attitude attitude,
    List<String> about,
    Stance stance,
    Span span) {
  public Statement {
    holder = List.copyOf(holder);
    about = List.copyOf(about);
  }
}
