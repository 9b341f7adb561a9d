package org.dragoman.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Finds whom he, she, it and they mean: whoever is most in mind and fits in number and kind. */
final class PronounFinder {
  private static final Set<String> SINGULAR_PERSON =
      Set.of("he", "him", "his", "she", "her", "hers");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");

  private final Cast cast;
  private final Salience salience;

  PronounFinder(Cast cast, Salience salience) {
    this.cast = cast;
    this.salience = salience;
  }

  void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isPronoun() && !isExpletive(sentence, token.index())) {
        pronoun(sentence, token);
      }
    }
  }

  private void pronoun(Sentence sentence, Token token) {
    String word = token.lower();
    Predicate<Occurrence> fits;
    int reach;
    if (SINGULAR_PERSON.contains(word)) {
      fits = o -> o.member().type() == ActorType.PERSON && !o.member().plural();
      reach = 3;
    } else if (THING.contains(word)) {
      fits = o -> o.member().type() != ActorType.PERSON && !o.member().plural() && !isModifier(o);
      reach = 2;
    } else if (PLURAL.contains(word)) {
      fits = o -> o.member().plural();
      reach = 2;
    } else {
      return;
    }
    int i = token.index();
    Optional<CastMember> subject = subjectOfSameVerb(sentence, i);
    Predicate<Occurrence> allowed = fits.and(o -> subject.isEmpty() || o.member() != subject.get());
    salience
        .likeliest(sentence, i, reach, allowed)
        .ifPresent(member -> cast.mention(member, sentence, i, i, MentionForm.PRONOUN));
  }

  private static boolean isModifier(Occurrence o) {
    return o.sentence().is(o.head(), "amod", "compound");
  }

  /** An object is not its verb's subject, or it would be <i>itself</i>. */
  private Optional<CastMember> subjectOfSameVerb(Sentence sentence, int i) {
    int head = sentence.head(i);
    if (head == Sentence.ROOT || !sentence.is(i, "obj", "iobj", "obl")) {
      return Optional.empty();
    }
    return sentence
        .child(head, "nsubj")
        .flatMap(subject -> cast.headedBy(sentence, subject))
        .map(Occurrence::member);
  }

  /** "It is clear that", "it seems": nobody is meant. */
  private static boolean isExpletive(Sentence sentence, int i) {
    if (!sentence.token(i).lower().equals("it")) {
      return false;
    }
    int head = sentence.head(i);
    return sentence.is(i, "expl")
        || head != Sentence.ROOT
            && sentence.is(i, "nsubj", "nsubj:pass")
            && (sentence.token(head).tag().startsWith("JJ")
                    && sentence.child(head, "ccomp", "csubj", "advcl", "xcomp").isPresent()
                || Set.of("seem", "appear", "mean", "rain", "take")
                    .contains(sentence.token(head).lemma()));
  }
}
