package org.dragoman.actor;

import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds what picks an actor up by a common noun: "the movement", "the country", "the Russian
 * foreign minister".
 */
final class NominalFinder {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "both");

  private final Cast cast;
  private final OfficeNominals offices;
  private final GroupNominals groups;

  NominalFinder(Cast cast, OfficeNominals offices, GroupNominals groups) {
    this.cast = cast;
    this.offices = offices;
    this.groups = groups;
  }

  /** A phrase that picks somebody up: whom, and its first and last token. */
  record Found(CastMember member, int first, int last) {}

  void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && isFree(sentence, token.index())) {
        nominal(sentence, token.index());
      }
    }
  }

  /** A noun in a name names; one in the name of its owner ("the UN secretary-general") may not. */
  private boolean isFree(Sentence sentence, int i) {
    return cast.covering(sentence, i)
        .filter(o -> o.head() == i || o.form() != MentionForm.NAME && o.form() != MentionForm.ALIAS)
        .isEmpty();
  }

  private void nominal(Sentence sentence, int i) {
    Optional<Integer> determiner =
        sentence.children(i, "det").stream()
            .filter(d -> DEFINITE.contains(sentence.token(d).lower()))
            .findFirst();
    Optional<Found> found = offices.find(sentence, i, determiner);
    if (found.isEmpty() && determiner.isPresent()) {
      found = groups.find(sentence, i, determiner.get());
    }
    found.ifPresent(
        f -> cast.mention(f.member(), sentence, f.first(), f.last(), MentionForm.NOMINAL));
  }
}
