package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Occurrence;
import org.dragoman.codebook.Pattern;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.codebook.Term;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the verbs that the lexicon says nothing of and whose clause has two actors: what passes
 * between these a model may know.
 */
final class SilentVerbs {

  private static final Set<String> PASSED_OVER = Set.of("be", "have", "say", "do");

  private final StatusReader statuses;

  SilentVerbs(StatusReader statuses) {
    this.statuses = statuses;
  }

  /**
   * A verb with two actors.
   *
   * @param match the verb as if a pattern had found it
   * @param frame where its participants stand
   * @param source the mention of who acts
   * @param target the mention of whom it reaches
   */
  record Silent(PatternMatch match, Frame frame, Occurrence source, Occurrence target) {}

  /**
   * The verbs of a sentence.
   *
   * @param taken the tokens that report events already
   * @param by what a record calls who found them
   */
  List<Silent> find(Sentence sentence, Set<Integer> taken, Cast cast, String by) {
    List<Silent> silent = new ArrayList<>();
    if (cast.in(sentence).size() < 2) {
      return silent;
    }
    for (Token token : sentence.tokens()) {
      int verb = token.index();
      if (token.isVerb()
          && !taken.contains(verb)
          && !PASSED_OVER.contains(token.lemma())
          && !sentence.is(verb, "aux", "aux:pass", "cop", "amod", "compound", "case")) {
        silent(sentence, verb, cast, by).ifPresent(silent::add);
      }
    }
    return silent;
  }

  private Optional<Silent> silent(Sentence sentence, int verb, Cast cast, String by) {
    String lemma = sentence.token(verb).lemma();
    Pattern pattern =
        new Pattern(
            true,
            false,
            new Term(lemma, ""),
            List.of(),
            Set.of(PatternFlag.WEAK),
            by,
            "S " + lemma);
    PatternMatch open =
        new PatternMatch(pattern, sentence, verb, Set.of(), List.of(), List.of(), List.of(), 0);
    Frame frame = Frame.of(open, statuses.lightVerbs(), statuses.governors(), cast);
    Optional<Occurrence> source = first(frame.sources(), sentence, cast, Optional.empty());
    Optional<Occurrence> target = first(frame.near(), sentence, cast, source);
    return source.isPresent() && target.isPresent()
        ? Optional.of(new Silent(open, frame, source.get(), target.get()))
        : Optional.empty();
  }

  private static Optional<Occurrence> first(
      List<Integer> phrases, Sentence sentence, Cast cast, Optional<Occurrence> other) {
    return phrases.stream()
        .flatMap(phrase -> cast.covering(sentence, phrase).stream())
        .filter(mention -> other.isEmpty() || other.get().member() != mention.member())
        .findFirst();
  }
}
