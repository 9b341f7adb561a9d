package org.dragoman.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Span;
import org.dragoman.statement.Cue.CueComplement;
import org.dragoman.statement.Cue.CueKind;
import org.dragoman.text.Sentence;

/**
 * What a cue introduces.
 *
 * @param span its words; the envelope where the cue interrupts it
 * @param head the token that heads it
 * @param clause whether it is a clause or a quote, and no mere phrase
 */
record Content(Span span, int head, boolean clause) {

  /** The content of a cue, by the complements that the cue takes, the fullest first. */
  static Optional<Content> of(Sentence sentence, CueMatch match) {
    for (CueComplement complement : CueComplement.values()) {
      if (match.cue().complements().contains(complement)) {
        Optional<Content> content = find(sentence, match, complement);
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> find(
      Sentence sentence, CueMatch match, CueComplement complement) {
    int head = match.head();
    return switch (complement) {
      case CLAUSE ->
          match.cue().kind() == CueKind.NOUN
              ? child(sentence, head, true, "acl", "ccomp", "acl:relcl")
                  .filter(c -> hasMark(sentence, c.head(), "that"))
              : child(sentence, head, true, "ccomp").or(() -> around(sentence, head));
      case QUOTE -> quoted(sentence, match);
      case INF -> infinitive(sentence, head);
      case ING -> gerund(sentence, match);
      case OBJECT, TO_OBJECT -> object(sentence, match);
      case AS -> viewedAs(sentence, head);
    };
  }

  private static Optional<Content> child(
      Sentence sentence, int head, boolean clause, String... relations) {
    return sentence
        .child(head, relations)
        .map(c -> new Content(sentence.subtreeSpan(c), c, clause));
  }

  /** "Aquino, he added, had decided …": the cue hangs on what it introduces. */
  private static Optional<Content> around(Sentence sentence, int cue) {
    int main = sentence.head(cue);
    if (main == Sentence.ROOT || !sentence.is(cue, "parataxis", "dep", "advcl")) {
      return Optional.empty();
    }
    if (sentence.is(cue, "advcl") && sentence.child(cue, "mark", "obj", "ccomp").isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Content(without(sentence, main, cue), main, true));
  }

  /** The words at and below a token, without those at and below another. */
  static Span without(Sentence sentence, int top, int left) {
    int first = -1;
    int last = -1;
    for (int i : sentence.subtree(top)) {
      if (!sentence.isWithin(i, left) && !sentence.isMark(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? sentence.subtreeSpan(top) : sentence.span(first, last);
  }

  private static Optional<Content> quoted(Sentence sentence, CueMatch match) {
    int open = -1;
    int close = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).word().matches("``|''|\"|“|”")) {
        open = open < 0 ? i : open;
        close = i;
      }
    }
    if (open < 0 || open == close || match.first() > open && match.last() < close) {
      return Optional.empty();
    }
    int head = open + 1;
    for (int i = open + 1; i < close; i++) {
      if (sentence.head(i) < open || sentence.head(i) > close) {
        head = i;
        break;
      }
    }
    return close - open > 1
        ? Optional.of(new Content(sentence.span(open + 1, close - 1), head, true))
        : Optional.empty();
  }

  private static Optional<Content> infinitive(Sentence sentence, int head) {
    for (int c : sentence.children(head, "xcomp", "ccomp", "advcl", "acl")) {
      if (hasMark(sentence, c, "to")) {
        Span span = sentence.subtreeSpan(c);
        // "wants the envoy to leave": who is to act belongs to what is wanted.
        Span whole =
            sentence
                .child(head, "obj")
                .filter(o -> o < c && o > head)
                .map(o -> sentence.subtreeSpan(o).envelope(span))
                .orElse(span);
        return Optional.of(new Content(whole, c, true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> gerund(Sentence sentence, CueMatch match) {
    for (int c : sentence.children(match.head(), "xcomp", "advcl", "ccomp", "obl", "acl")) {
      if (sentence.token(c).tag().equals("VBG") && c > match.first()) {
        return Optional.of(new Content(sentence.subtreeSpan(c), c, true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> object(Sentence sentence, CueMatch match) {
    int head = match.head();
    String last = match.cue().words().getLast();
    List<Integer> candidates = new ArrayList<>();
    for (int c : sentence.children(head, "obj", "obl", "nmod", "advcl")) {
      String preposition = sentence.preposition(c);
      boolean asked =
          match.cue().words().size() > 1 && !preposition.isEmpty()
              ? preposition.equals(last)
              : sentence.is(c, "obj")
                  || match.cue().kind() == CueKind.NOUN
                      && preposition.matches("of|for|about|over|to");
      if (asked) {
        candidates.add(c);
      }
    }
    return candidates.stream()
        .filter(c -> c > match.last())
        .findFirst()
        .map(c -> new Content(sentence.subtreeSpan(c), c, false));
  }

  private static Optional<Content> viewedAs(Sentence sentence, int head) {
    Optional<Integer> object = sentence.child(head, "obj", "obl");
    for (int c : sentence.children(head, "obl", "advcl", "xcomp", "nmod")) {
      if (object.isPresent()
          && c > object.get()
          && (sentence.preposition(c).equals("as") || hasMark(sentence, c, "as"))) {
        return Optional.of(
            new Content(
                sentence.subtreeSpan(object.get()).envelope(sentence.subtreeSpan(c)),
                object.get(),
                true));
      }
    }
    // The parser often hangs the as-phrase on the object itself.
    if (object.isPresent()) {
      int o = object.get();
      for (int c : sentence.children(o, "nmod", "obl", "acl")) {
        if (sentence.preposition(c).equals("as")) {
          return Optional.of(new Content(sentence.subtreeSpan(o), o, true));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasMark(Sentence sentence, int clause, String word) {
    return sentence.children(clause, "mark", "case").stream()
        .anyMatch(mark -> sentence.token(mark).lower().equals(word));
  }
}
