package org.dragoman.time;

import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Span;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tells whether the clause of a date speaks of what is to come, so that Monday is the next one. */
final class Tense {
  private static final Set<String> COMING =
      Set.of(
          "will", "'ll", "shall", "wo", "would", "'d", "may", "might", "could", "should", "must",
          "can");

  /** Verbs, nouns and adjectives whose infinitive has not happened yet. */
  private static final Set<String> AHEAD =
      Set.of(
          "plan",
          "promise",
          "pledge",
          "vow",
          "threaten",
          "agree",
          "want",
          "hope",
          "intend",
          "expect",
          "propose",
          "offer",
          "ask",
          "urge",
          "tell",
          "order",
          "call",
          "invite",
          "due",
          "set",
          "prepare",
          "decide",
          "schedule",
          "aim",
          "seek",
          "demand",
          "need",
          "have",
          "ready",
          "deadline",
          "intention",
          "decision",
          "pledged",
          "scheduled",
          "expected",
          "likely",
          "wait",
          "arrange",
          "slate",
          "poise",
          "bind");

  /** Prepositions of a time that lies ahead of the clause. */
  private static final Set<String> TOWARDS = Set.of("until", "till", "by", "for");

  private Tense() {}

  static boolean isFuture(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        Optional<Integer> verb = verbOver(sentence, token.index());
        return verb.isPresent()
            && (isAhead(sentence, verb.get())
                || isTowards(sentence, token.index()) && !isPerfect(sentence, verb.get()));
      }
    }
    return false;
  }

  /**
   * The verb that the words belong to. Words before an infinitive's <i>to</i> belong to the verb
   * over it, whatever the parse says: "told them on Monday to leave".
   */
  private static Optional<Integer> verbOver(Sentence sentence, int token) {
    int at = token;
    while (at != Sentence.ROOT) {
      Optional<Integer> to = infinitiveMark(sentence, at);
      if (sentence.token(at).isVerb() && (to.isEmpty() || token > to.get())) {
        return Optional.of(at);
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  private static Optional<Integer> infinitiveMark(Sentence sentence, int verb) {
    return sentence.children(verb, "mark", "aux").stream()
        .filter(mark -> sentence.token(mark).tag().equals("TO"))
        .findFirst();
  }

  private static boolean isAhead(Sentence sentence, int verb) {
    boolean coming =
        sentence.children(verb, "aux", "aux:pass").stream()
            .anyMatch(aux -> COMING.contains(sentence.token(aux).lower()));
    if (coming) {
      return !isPerfect(sentence, verb);
    }
    if (infinitiveMark(sentence, verb).isPresent()) {
      int head = sentence.head(verb);
      return head == Sentence.ROOT
          || AHEAD.contains(sentence.token(head).lemma())
          || sentence.token(head).isVerb() && head != verb && isAhead(sentence, head);
    }
    String tag = sentence.token(verb).tag();
    boolean going =
        tag.equals("VBG")
            && sentence.children(verb, "aux").stream()
                .anyMatch(
                    aux ->
                        Set.of("is", "are", "am", "'s", "'re")
                            .contains(sentence.token(aux).lower()));
    return going || Set.of("VBZ", "VBP").contains(tag) && !isPerfect(sentence, verb);
  }

  private static boolean isPerfect(Sentence sentence, int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
  }

  private static boolean isTowards(Sentence sentence, int token) {
    return token > 0
        && (TOWARDS.contains(sentence.token(token - 1).lower())
            || TOWARDS.contains(sentence.token(token).lower()));
  }
}
