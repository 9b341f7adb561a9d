package org.dragoman.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Occurrence;
import org.dragoman.actor.Participants;
import org.dragoman.article.Span;
import org.dragoman.event.Clauses;
import org.dragoman.text.Sentence;

/**
 * Whom a statement is about: its content's subject, else whom its verb reaches, else who comes
 * first in it.
 */
final class Subject {
  private static final int MOST = 2;

  private Subject() {}

  static List<String> of(
      Sentence sentence, Content content, Holder holder, Participants participants, Cast cast) {
    Set<String> about = new LinkedHashSet<>();
    int head = content.head();
    if (content.clause() && !sentence.token(head).isNoun()) {
      for (int subject : sentence.children(head, "nsubj", "nsubj:pass")) {
        add(sentence, subject, participants, about);
      }
      about.removeAll(holder.actors());
      if (about.isEmpty()) {
        for (int object : reached(sentence, head, content.span())) {
          add(sentence, object, participants, about);
        }
      }
    } else {
      add(sentence, head, participants, about);
      sentence.children(head, "nsubj").forEach(s -> add(sentence, s, participants, about));
    }
    about.removeAll(holder.actors());
    if (about.isEmpty()) {
      firstNamed(sentence, content.span(), holder, cast, about);
    }
    if (about.isEmpty()) {
      about.addAll(holder.actors());
    }
    return List.copyOf(about).subList(0, Math.min(MOST, about.size()));
  }

  private static void add(
      Sentence sentence, int token, Participants participants, Set<String> about) {
    participants.in(sentence, token).forEach(p -> about.add(p.member().id()));
  }

  /** Objects and phrases of the content's verb and of the infinitives that it governs. */
  private static List<Integer> reached(Sentence sentence, int head, Span within) {
    List<Integer> found = new ArrayList<>();
    List<Integer> verbs = new ArrayList<>(List.of(head));
    for (int i = 0; i < verbs.size() && i < 4; i++) {
      found.addAll(Clauses.objects(sentence, verbs.get(i)));
      found.addAll(sentence.children(verbs.get(i), "obl"));
      verbs.addAll(sentence.children(verbs.get(i), "xcomp", "ccomp"));
      sentence.children(verbs.get(i), "ccomp").stream()
          .flatMap(c -> sentence.children(c, "nsubj").stream())
          .forEach(found::add);
    }
    found.removeIf(t -> !within.contains(sentence.token(t).span()));
    return found;
  }

  private static void firstNamed(
      Sentence sentence, Span span, Holder holder, Cast cast, Set<String> about) {
    for (Occurrence occurrence : cast.in(sentence)) {
      String id = occurrence.member().id();
      if (span.contains(occurrence.span()) && !holder.actors().contains(id)) {
        about.add(id);
      }
    }
  }
}
