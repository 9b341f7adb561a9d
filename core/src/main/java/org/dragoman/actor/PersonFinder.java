package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * Finds persons by their names: those of the directory by surname, too, and those that only this
 * article names. A surname means whoever bore it before in the article, then whoever news means by
 * it on the article's date.
 */
final class PersonFinder {
  /** A directory person is meant by a bare surname only up to this rank. */
  private static final int WORST_RANK = 20;

  private final ActorDirectory directory;
  private final ParsedArticle parsed;
  private final LocalDate day;
  private final Cast cast;
  private final Map<String, CastMember> bySurname = new HashMap<>();

  PersonFinder(ActorDirectory directory, ParsedArticle parsed, LocalDate day, Cast cast) {
    this.directory = directory;
    this.parsed = parsed;
    this.day = day;
    this.cast = cast;
  }

  void find() {
    for (CastMember member : cast.members()) {
      remember(member);
    }
    for (Sentence sentence : parsed.sentences()) {
      for (int[] run : NameFinder.runs(sentence, EntityLabel.PERSON)) {
        full(sentence, run[0], run[1]);
      }
    }
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        surname(sentence, i);
      }
    }
  }

  private void remember(CastMember member) {
    if (member.type() == ActorType.PERSON) {
      String surname = ActorDirectory.surname(member.name());
      bySurname.putIfAbsent(surname, member);
      bySurname.putIfAbsent(surname.substring(surname.indexOf(' ') + 1), member);
      bySurname.putIfAbsent(surname.replaceFirst("^[Aa]l-", ""), member);
    }
  }

  /** A name of two words or more that the directory does not have. */
  private void full(Sentence sentence, int first, int last) {
    if (last == first || isTaken(sentence, first, last)) {
      return;
    }
    String name = parsed.text(sentence.span(first, last)).replaceAll("\\s+", " ");
    Optional<CastMember> known =
        Optional.ofNullable(bySurname.get(ActorDirectory.surname(name)))
            .filter(
                k ->
                    k.name().equals(name)
                        || k.name().startsWith(sentence.token(first).word() + " "));
    CastMember member =
        known.orElseGet(
            () -> cast.unlisted(name, ActorType.PERSON, Optional.empty(), Optional.empty()));
    if (known.isEmpty()) {
      bySurname.put(ActorDirectory.surname(name), member);
    }
    cast.mention(member, sentence, first, last, MentionForm.NAME);
  }

  private void surname(Sentence sentence, int i) {
    if (!Character.isUpperCase(sentence.token(i).word().charAt(0)) || isTaken(sentence, i, i)) {
      return;
    }
    for (int length = 3; length >= 1; length--) {
      if (i + length <= sentence.size()
          && !isTaken(sentence, i, i + length - 1)
          && sentence.token(i + length - 1).isNoun()) {
        String words = ActorDirectory.normal(parsed.text(sentence.span(i, i + length - 1)));
        Optional<CastMember> meant = meant(sentence, i, length, words);
        if (meant.isPresent()) {
          cast.mention(meant.get(), sentence, i, i + length - 1, MentionForm.ALIAS);
          return;
        }
      }
    }
  }

  private Optional<CastMember> meant(Sentence sentence, int i, int length, String words) {
    CastMember known = bySurname.get(words);
    if (known != null) {
      return Optional.of(known);
    }
    boolean person = sentence.token(i + length - 1).entity() == EntityLabel.PERSON;
    if (length > 1 || !person || sentence.token(i).entity() != EntityLabel.PERSON) {
      return Optional.empty();
    }
    List<DirectoryEntry> bearers = new ArrayList<>(directory.surnamed(words, day));
    bearers.removeIf(bearer -> Rank.of(bearer, day) > WORST_RANK);
    CastMember member;
    if (bearers.isEmpty()) {
      if (i + 1 < sentence.size() && sentence.token(i + 1).entity() == EntityLabel.PERSON
          || i > 0 && sentence.token(i - 1).entity() == EntityLabel.PERSON) {
        return Optional.empty();
      }
      String name = words.equals(words.toUpperCase(Locale.ROOT)) ? title(words) : words;
      member = cast.unlisted(name, ActorType.PERSON, Optional.empty(), Optional.empty());
    } else {
      member = cast.listed(bearers.getFirst());
      member.candidates(bearers.subList(1, bearers.size()));
    }
    remember(member);
    bySurname.putIfAbsent(words, member);
    return Optional.of(member);
  }

  private static String title(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private boolean isTaken(Sentence sentence, int first, int last) {
    return cast.in(sentence).stream()
        .anyMatch(other -> other.first() <= last && first <= other.last());
  }
}
