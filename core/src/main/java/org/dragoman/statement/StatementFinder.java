package org.dragoman.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Participants;
import org.dragoman.article.Span;
import org.dragoman.codebook.QuadClass;
import org.dragoman.event.Event;
import org.dragoman.statement.Cue.CueKind;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/** Finds what is said, believed, wanted or feared in an article's body, and by whom. */
public final class StatementFinder {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

  private final Cues cues;

  /** Takes the words that introduce statements. */
  public StatementFinder(Cues cues) {
    this.cues = cues;
  }

  /** The statements, in the order of their cues. */
  public List<Statement> find(
      ParsedArticle parsed, Cast cast, Participants participants, List<Event> events) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : parsed.body()) {
      Set<Integer> taken = new HashSet<>();
      for (int i = 0; i < sentence.size(); i++) {
        if (!taken.contains(i)) {
          Optional<CueMatch> match = match(sentence, i);
          if (match.isPresent()) {
            statement(sentence, match.get(), cast, participants, events, statements.size() + 1)
                .ifPresent(
                    statement -> {
                      statements.add(statement);
                      for (int t = match.get().first(); t <= match.get().last(); t++) {
                        taken.add(t);
                      }
                    });
          }
        }
      }
    }
    return statements;
  }

  private Optional<CueMatch> match(Sentence sentence, int i) {
    String lemma = sentence.token(i).lemma();
    List<Cue> candidates = new ArrayList<>(cues.startingWith(lemma));
    if (!sentence.token(i).lower().equals(lemma)) {
      candidates.addAll(cues.startingWith(sentence.token(i).lower()));
    }
    for (Cue cue : candidates) {
      Optional<CueMatch> match = CueMatch.at(sentence, i, cue);
      if (match.isPresent() && content(sentence, match.get()).isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> content(Sentence sentence, CueMatch match) {
    if (match.cue().kind() != CueKind.PHRASE) {
      return Content.of(sentence, match);
    }
    int phrase = match.head();
    while (sentence.head(phrase) != Sentence.ROOT
        && !sentence.is(phrase, "obl", "nmod", "advmod", "advcl", "parataxis")) {
      phrase = sentence.head(phrase);
    }
    int main = sentence.head(phrase);
    return main == Sentence.ROOT
        ? Optional.empty()
        : Optional.of(new Content(Content.without(sentence, main, phrase), main, true));
  }

  private static Optional<Statement> statement(
      Sentence sentence,
      CueMatch match,
      Cast cast,
      Participants participants,
      List<Event> events,
      int number) {
    Content content = content(sentence, match).orElseThrow();
    Holder holder = Holder.of(sentence, match, participants);
    if (holder.source().isEmpty() || holder.actors().isEmpty() && !content.clause()) {
      return Optional.empty();
    }
    Span cue = cueSpan(sentence, match);
    Span span = cue.envelope(content.span()).envelope(holder.source().get());
    List<String> about = Subject.of(sentence, content, holder, participants, cast);
    return Optional.of(
        new Statement(
            "s" + number,
            holder.actors(),
            holder.source(),
            cue,
            content.span(),
            attitude(sentence, match),
            about,
            stance(sentence, match, content, events),
            span));
  }

  /** A verb takes its auxiliaries and its negation along. */
  private static Span cueSpan(Sentence sentence, CueMatch match) {
    int first = match.first();
    for (int child : sentence.children(match.head(), "aux", "aux:pass", "cop", "advmod")) {
      boolean verbal = !sentence.is(child, "advmod") || isNegation(sentence, child);
      boolean adjoins = first - child <= 3;
      if (child < first && verbal && adjoins) {
        first = child;
      }
    }
    return sentence.span(first, match.last());
  }

  private static boolean isNegation(Sentence sentence, int token) {
    return NEGATIONS.contains(sentence.token(token).lower());
  }

  private static boolean isNegated(Sentence sentence, int head) {
    return sentence.children(head, "advmod", "det").stream()
        .anyMatch(child -> isNegation(sentence, child));
  }

  private static Attitude attitude(Sentence sentence, CueMatch match) {
    Attitude attitude = match.cue().attitude();
    return attitude == Attitude.BELIEVE && isNegated(sentence, match.head())
        ? Attitude.DOUBT
        : attitude;
  }

  /** By the cue; else, where something is wanted, by the acts that the content speaks of. */
  private static Stance stance(
      Sentence sentence, CueMatch match, Content content, List<Event> events) {
    Attitude attitude = match.cue().attitude();
    boolean wished =
        attitude == Attitude.WANT || attitude == Attitude.HOPE || attitude == Attitude.PLAN;
    Stance stance = match.cue().stance();
    if (stance == Stance.NEUTRAL && (wished || attitude == Attitude.SAID)) {
      Optional<QuadClass> act =
          events.stream()
              .filter(event -> content.span().contains(event.trigger()))
              .map(event -> event.type().quad())
              .findFirst();
      if (act.isPresent()) {
        stance =
            switch (act.get()) {
              case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Stance.SUPPORT;
              case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Stance.OPPOSE;
            };
      } else if (wished) {
        stance = Stance.SUPPORT;
      }
    }
    if (stance == Stance.NEUTRAL && attitude == Attitude.FEAR) {
      stance = Stance.OPPOSE;
    }
    return isNegated(sentence, match.head()) && wished ? stance.reversed() : stance;
  }
}
