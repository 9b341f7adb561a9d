package org.dragoman.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Participant;
import org.dragoman.actor.Participants;
import org.dragoman.article.Span;
import org.dragoman.event.Clauses;
import org.dragoman.statement.Cue.CueKind;
import org.dragoman.text.Sentence;

/**
 * Whose a statement is.
 *
 * @param actors ids; empty where the words name no actor
 * @param source the words that name the holder
 */
record Holder(List<String> actors, Optional<Span> source) {

  static Holder of(Sentence sentence, CueMatch match, Participants participants) {
    return of(sentence, tokens(sentence, match), participants);
  }

  private static List<Integer> tokens(Sentence sentence, CueMatch match) {
    int head = match.head();
    if (match.cue().kind() == CueKind.PHRASE) {
      return phrase(sentence, match);
    }
    if (match.cue().kind() == CueKind.NOUN) {
      return noun(sentence, head);
    }
    if (match.cue().kind() == CueKind.ADJECTIVE && !sentence.token(head).isVerb()) {
      List<Integer> subjects = sentence.children(head, "nsubj", "nsubj:pass");
      return subjects.isEmpty()
          ? Clauses.subjects(sentence, head)
          : relativized(sentence, head, subjects);
    }
    if (match.cue().kind() == CueKind.ADJECTIVE) {
      List<Integer> subjects = sentence.children(head, "nsubj:pass", "nsubj");
      return subjects.isEmpty()
          ? Clauses.objects(sentence, head)
          : relativized(sentence, head, subjects);
    }
    return Clauses.subjects(sentence, head);
  }

  private static List<Integer> relativized(Sentence sentence, int head, List<Integer> subjects) {
    boolean relative = sentence.token(subjects.getFirst()).tag().startsWith("W");
    return relative && sentence.is(head, "acl:relcl") ? List.of(sentence.head(head)) : subjects;
  }

  private static List<Integer> noun(Sentence sentence, int head) {
    List<Integer> own = sentence.children(head, "nmod:poss");
    if (!own.isEmpty()) {
      return own;
    }
    for (int c : sentence.children(head, "nmod")) {
      if (Set.of("by", "from", "among").contains(sentence.preposition(c))) {
        return List.of(c);
      }
    }
    int governor = sentence.head(head);
    boolean carried =
        governor != Sentence.ROOT && sentence.token(governor).isVerb() && sentence.is(head, "obj");
    return carried ? Clauses.subjects(sentence, governor) : List.of();
  }

  /** The phrase that the cue's last word, a preposition, introduces. */
  private static List<Integer> phrase(Sentence sentence, CueMatch match) {
    int at = match.last() + 1;
    if (at >= sentence.size()) {
      return List.of();
    }
    while (sentence.head(at) > match.last()
        && sentence.is(at, "det", "compound", "amod", "nmod:poss", "nummod", "case", "advmod")) {
      at = sentence.head(at);
    }
    return sentence.token(at).isVerb() ? List.of() : List.of(at);
  }

  private static Holder of(Sentence sentence, List<Integer> tokens, Participants participants) {
    if (tokens.isEmpty()) {
      return new Holder(List.of(), Optional.empty());
    }
    Set<String> direct = new LinkedHashSet<>();
    Set<String> indirect = new LinkedHashSet<>();
    for (int token : tokens) {
      for (Participant participant : participants.in(sentence, token)) {
        (participant.direct() ? direct : indirect).add(participant.member().id());
      }
    }
    return new Holder(
        new ArrayList<>(direct.isEmpty() ? indirect : direct),
        Optional.of(source(sentence, tokens.getFirst())));
  }

  /** The holder's phrase up to a clause or an apposition that hangs on it. */
  private static Span source(Sentence sentence, int head) {
    int first = head;
    int last = head;
    for (int i : sentence.subtree(head)) {
      boolean cut = false;
      for (int at = i; at != head; at = sentence.head(at)) {
        cut |=
            sentence.is(at, "acl:relcl", "parataxis", "punct", "dep")
                || sentence.is(at, "case") && at < first - 1;
      }
      if (!cut) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    while (first < head && sentence.is(first, "case", "cc", "mark")) {
      first++;
    }
    return sentence.span(first, last);
  }
}
