package org.dragoman.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.text.Sentence;

/**
 * Finds states, organisations and groups that are taken up again by a common noun: first those that
 * the noun is known to mean, then those of the kind that it names.
 */
final class GroupNominals {
  private static final int REACH = 6;

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

  private final Cast cast;
  private final Salience salience;
  private final NominalClasses classes;

  GroupNominals(Cast cast, Salience salience, NominalClasses classes) {
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
    Optional<CastMember> excluded = subjectOver(sentence, noun);
    Predicate<Occurrence> other = o -> excluded.isEmpty() || !o.member().equals(excluded.get());
    Optional<CastMember> own =
        salience.likeliest(sentence, noun, REACH, other.and(o -> isCalled(o.member(), word)));
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
