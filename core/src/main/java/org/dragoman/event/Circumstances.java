package org.dragoman.event;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Span;
import org.dragoman.place.PlaceMention;
import org.dragoman.place.PlaceUse;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.time.DateMention;

/**
 * Gives an event the date and the place of its clause, by syntax: none that belongs to another
 * verb.
 */
final class Circumstances {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "outside",
          "inside",
          "to",
          "into",
          "across",
          "on",
          "off",
          "from",
          "throughout");

  private final Sentence sentence;
  private final List<DateMention> dates;
  private final List<PlaceMention> places;

  Circumstances(Sentence sentence, List<DateMention> dates, List<PlaceMention> places) {
    this.sentence = sentence;
    this.dates = dates.stream().filter(d -> sentence.span().contains(d.span())).toList();
    this.places =
        places.stream()
            .filter(p -> p.use() == PlaceUse.LITERAL && sentence.span().contains(p.span()))
            .toList();
  }

  /** The date that governs the clause of the trigger. */
  Optional<EventDate> date(int trigger) {
    List<Integer> chain = chain(trigger);
    return dates.stream()
        .filter(d -> chain.contains(anchor(head(d.span()), trigger)))
        .min(
            Comparator.<DateMention>comparingInt(
                    d -> chain.indexOf(anchor(head(d.span()), trigger)))
                .thenComparingInt(
                    d -> Math.abs(d.span().start() - sentence.token(trigger).span().start())))
        .map(d -> new EventDate(d.range(), d.span()));
  }

  /** The name of the place where the clause says it happened. */
  Optional<String> place(int trigger, Set<Integer> taken) {
    List<Integer> chain = chain(trigger);
    return places.stream()
        .filter(p -> isWhere(head(p.span())))
        .filter(p -> chain.contains(anchor(head(p.span()), trigger)))
        .min(
            Comparator.<PlaceMention>comparingInt(
                    p -> chain.indexOf(anchor(head(p.span()), trigger)))
                .thenComparingInt(p -> p.place().filter(g -> !g.isArea()).isPresent() ? 0 : 1)
                .thenComparingInt(
                    p -> Math.abs(p.span().start() - sentence.token(trigger).span().start())))
        .map(PlaceMention::name);
  }

  /** The trigger, then the verbs over it whose clause it shares. */
  private List<Integer> chain(int trigger) {
    Set<Integer> chain = new LinkedHashSet<>();
    int at = trigger;
    chain.add(at);
    while (sentence.head(at) != Sentence.ROOT) {
      boolean ownClause = sentence.is(at, "ccomp", "advcl", "parataxis", "acl:relcl", "csubj");
      if (ownClause) {
        break;
      }
      at = sentence.head(at);
      chain.add(at);
    }
    return List.copyOf(chain);
  }

  /** The verb, or the trigger, that a phrase hangs on. */
  private int anchor(int token, int trigger) {
    int at = token;
    while (sentence.head(at) != Sentence.ROOT) {
      at = sentence.head(at);
      if (at == trigger || sentence.token(at).isVerb() || isEventful(at)) {
        return at;
      }
    }
    return at;
  }

  private boolean isEventful(int token) {
    return sentence.child(token, "cop").isPresent();
  }

  private boolean isWhere(int token) {
    if (sentence.is(token, "obj", "nsubj:pass", "compound", "appos")) {
      return true;
    }
    return WHERE.contains(sentence.preposition(token));
  }

  /** The token of the words that the rest of the sentence sees. */
  private int head(Span span) {
    int last = 0;
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        last = token.index();
        int head = sentence.head(last);
        boolean outside = head == Sentence.ROOT || !span.contains(sentence.token(head).span());
        if (outside && !sentence.is(last, "case", "punct", "det")) {
          return last;
        }
      }
    }
    return last;
  }
}
