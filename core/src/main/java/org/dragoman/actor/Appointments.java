package org.dragoman.actor;

import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the offices that a clause gives somebody: "Schuessel became chancellor", "he was elected
 * president", "Kabila proclaimed himself president".
 */
final class Appointments {
  private static final Set<String> BECOME = Set.of("become", "remain", "stay", "serve");
  private static final Set<String> MAKE =
      Set.of(
          "elect",
          "re-elect",
          "reelect",
          "appoint",
          "reappoint",
          "name",
          "choose",
          "declare",
          "proclaim",
          "make",
          "crown",
          "swear",
          "install",
          "reinstate",
          "confirm",
          "pick",
          "select");
  private static final Set<String> NOT_YET =
      Set.of(
          "will", "would", "could", "should", "may", "might", "must", "can", "'ll", "not", "n't");

  private final TitlePhrases phrases;
  private final Cast cast;

  Appointments(TitlePhrases phrases, Cast cast) {
    this.phrases = phrases;
    this.cast = cast;
  }

  /** A person and the tokens of the phrase that names his office. */
  interface Sink {
    void office(Occurrence person, Sentence sentence, int first, int last);
  }

  void find(Sentence sentence, Sink sink) {
    for (Token token : sentence.tokens()) {
      int i = token.index();
      if (token.isVerb() && (BECOME.contains(token.lemma()) || MAKE.contains(token.lemma()))) {
        verb(sentence, i, sink);
      } else if (token.isVerb() && happened(sentence, i)) {
        as(sentence, i, sink);
      } else if (token.isNoun() && sentence.child(i, "cop").isPresent() && happened(sentence, i)) {
        sentence
            .child(i, "nsubj")
            .flatMap(subject -> person(sentence, subject))
            .ifPresent(person -> office(sentence, i, person, sink));
      }
    }
  }

  private void verb(Sentence sentence, int verb, Sink sink) {
    if (!happened(sentence, verb)) {
      return;
    }
    boolean become = BECOME.contains(sentence.token(verb).lemma());
    Optional<Occurrence> who =
        become
            ? subject(sentence, verb)
            : sentence
                .child(verb, "nsubj:pass")
                .flatMap(subject -> person(sentence, subject))
                .or(() -> object(sentence, verb));
    if (who.isEmpty()) {
      return;
    }
    for (int child :
        sentence.children(verb, "xcomp", "obj", "obl", "dep", "appos", "advcl", "iobj")) {
      boolean office =
          sentence.token(child).isNoun()
              && phrases.around(sentence, child).isPresent()
              && Set.of("", "as", "to", "in").contains(sentence.preposition(child));
      if (office) {
        office(sentence, child, who.get(), sink);
        return;
      }
    }
  }

  /** "took the oath as president", "kept him as defence minister". */
  private void as(Sentence sentence, int verb, Sink sink) {
    sentence.children(verb, "obl", "advcl", "nmod").stream()
        .filter(child -> sentence.preposition(child).equals("as") && sentence.token(child).isNoun())
        .findFirst()
        .ifPresent(
            noun ->
                sentence
                    .child(verb, "obj")
                    .flatMap(object -> person(sentence, object))
                    .or(() -> sentence.child(verb, "nsubj:pass").flatMap(s -> person(sentence, s)))
                    .or(() -> subject(sentence, verb))
                    .ifPresent(who -> office(sentence, noun, who, sink)));
  }

  private Optional<Occurrence> subject(Sentence sentence, int verb) {
    return sentence.child(verb, "nsubj").flatMap(subject -> person(sentence, subject));
  }

  /** Whom the verb makes something: its object, or its subject where that is "himself". */
  private Optional<Occurrence> object(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "obj", "iobj", "xcomp", "dep")) {
      if (sentence.token(child).lower().matches("himself|herself")) {
        return subject(sentence, verb);
      }
      Optional<Occurrence> person = person(sentence, child);
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  private Optional<Occurrence> person(Sentence sentence, int token) {
    return cast.headedBy(sentence, token).filter(o -> o.member().type() == ActorType.PERSON);
  }

  private static boolean happened(Sentence sentence, int verb) {
    return sentence.children(verb, "aux", "aux:pass", "advmod", "neg").stream()
        .noneMatch(child -> NOT_YET.contains(sentence.token(child).lower()));
  }

  private void office(Sentence sentence, int noun, Occurrence person, Sink sink) {
    if (phrases.around(sentence, noun).isEmpty()
        || cast.headedBy(sentence, noun).filter(o -> o.form() == MentionForm.NAME).isPresent()) {
      return;
    }
    int[] phrase = sentence.subtree(noun);
    int first = phrase[0];
    int last = phrase[phrase.length - 1];
    // Only the office's own words: no clause or list that hangs on them, and not whose it is.
    while (first < noun && (first <= person.last() && person.first() <= noun)) {
      first++;
    }
    for (int i = noun + 1; i <= last; i++) {
      if (sentence.token(i).word().matches("[,;:.]") || sentence.token(i).isVerb()) {
        last = i - 1;
      }
    }
    if (first <= noun) {
      sink.office(person, sentence, first, Math.max(noun, last));
    }
  }
}
