package org.dragoman.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds states, organisations and groups that are taken up again by a common noun: first those that
 * the noun is known to mean, then those of the kind that it names.
 */
final class GroupNominals {
  private static final int REACH = 6;

  /** How far back a noun may reach that its actor is called by. */
  private static final int FAR = 12;

  /** "The other party" is not the one before. */
  private static final Set<String> ANOTHER =
      Set.of(
          "other",
          "another",
          "rival",
          "first",
          "second",
          "third",
          "fourth",
          "neighbouring",
          "neighboring",
          "opposing",
          "different",
          "same",
          "new",
          "whole",
          "entire",
          "next",
          "last",
          "international",
          "foreign",
          "poor",
          "rich",
          "developing");

  private static final Set<String> PLACE_NOUNS =
      Set.of("country", "nation", "kingdom", "republic", "state", "island", "emirate", "sultanate");

  private static final Set<String> GOVERNMENT =
      Set.of("government", "authority", "administration", "regime", "leadership");

  private final ActorDirectory directory;
  private final Cast cast;
  private final Salience salience;
  private final NominalClasses classes;

  GroupNominals(ActorDirectory directory, Cast cast, Salience salience, NominalClasses classes) {
    this.directory = directory;
    this.cast = cast;
    this.salience = salience;
    this.classes = classes;
  }

  /** Whom a definite noun takes up again. */
  Optional<NominalFinder.Found> find(Sentence sentence, int noun, int determiner) {
    String word = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    boolean modified = false;
    for (int i = determiner + 1; i < noun; i++) {
      if (cast.covering(sentence, i).isPresent()
          || ANOTHER.contains(sentence.token(i).lower())
          || sentence.token(i).tag().matches("CD|JJR|JJS")) {
        return Optional.empty();
      }
      modified |= !sentence.token(i).tag().startsWith("RB");
    }
    if (isRestricted(sentence, noun) || modified && !classes.knows(word)) {
      return Optional.empty();
    }
    if (GOVERNMENT.contains(word) && !modified) {
      return salience
          .country(sentence, noun)
          .or(
              () ->
                  salience.likeliest(sentence, noun, 2, o -> o.member().type() == ActorType.STATE))
          .map(state -> new NominalFinder.Found(state, determiner, noun));
    }
    Optional<CastMember> excluded = subjectOver(sentence, noun);
    Predicate<Occurrence> other = o -> excluded.isEmpty() || !o.member().equals(excluded.get());
    Optional<CastMember> own =
        salience.likeliest(sentence, noun, FAR, other.and(o -> isCalled(o.member(), word)));
    Optional<CastMember> meant =
        own.isPresent()
            ? own
            : salience.likeliest(
                sentence,
                noun,
                PLACE_NOUNS.contains(word) ? REACH / 2 : REACH,
                other.and(o -> classes.fits(word, o.member())));
    return meant.map(member -> new NominalFinder.Found(member, determiner, noun));
  }

  /** "Her country", "Lavrov's government": the state of the person whose it is. */
  void possessed(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = token.lemma();
      if (token.isNoun()
          && (PLACE_NOUNS.contains(word) || GOVERNMENT.contains(word))
          && cast.headedBy(sentence, token.index()).isEmpty()) {
        sentence
            .child(token.index(), "nmod:poss")
            .flatMap(owner -> cast.headedBy(sentence, owner))
            .filter(owner -> owner.member().type() == ActorType.PERSON)
            .flatMap(owner -> owner.member().country().map(country -> new Owned(owner, country)))
            .ifPresent(
                owned ->
                    directory
                        .state(owned.country())
                        .ifPresent(
                            state ->
                                cast.mention(
                                    cast.listed(state),
                                    sentence,
                                    owned.owner().first(),
                                    token.index(),
                                    MentionForm.NOMINAL)));
      }
    }
  }

  /** "His government": whose, only the pronoun tells, which is understood later. */
  static boolean isSomebodysState(Sentence sentence, int noun) {
    String word = sentence.token(noun).lemma();
    return (PLACE_NOUNS.contains(word) || GOVERNMENT.contains(word))
        && sentence.children(noun, "nmod:poss").stream()
            .anyMatch(owner -> sentence.token(owner).isPronoun());
  }

  private record Owned(Occurrence owner, String country) {}

  private static boolean isCalled(CastMember member, String noun) {
    String name = member.name().toLowerCase(Locale.ROOT);
    return member.type() != ActorType.PERSON
        && (member.nominals().contains(noun)
            || name.endsWith(" " + noun)
            || name.contains(" " + noun + " of "));
  }

  /** Whoever acts upon the thing is not the thing: "Moscow did not plan to occupy the country". */
  private Optional<CastMember> subjectOver(Sentence sentence, int noun) {
    if (!sentence.is(noun, "obj", "iobj", "obl", "nmod")) {
      return Optional.empty();
    }
    int at = sentence.head(noun);
    while (at != Sentence.ROOT) {
      Optional<CastMember> subject =
          sentence
              .child(at, "nsubj")
              .flatMap(s -> cast.headedBy(sentence, s))
              .map(Occurrence::member);
      if (subject.isPresent()) {
        return subject;
      }
      if (sentence.is(at, "ccomp", "parataxis", "acl:relcl")) {
        return Optional.empty();
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  /** "the movement of troops", "the country that signed": no second mention of what came before. */
  private static boolean isRestricted(Sentence sentence, int noun) {
    if (sentence.child(noun, "nmod:poss").isPresent()) {
      return true;
    }
    return sentence.children(noun, "nmod", "acl:relcl", "acl").stream()
        .anyMatch(
            child -> {
              int first = sentence.subtree(child)[0];
              return first == noun + 1;
            });
  }
}
