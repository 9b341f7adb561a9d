package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Titles titles;

  /** Who bore a surname last, up to where the article is being read, else who bears it first. */
  private final Map<String, CastMember> bySurname = new HashMap<>();

  private final Map<String, List<CastMember>> byGivenName = new HashMap<>();

  PersonFinder(
      ActorDirectory directory, Titles titles, ParsedArticle parsed, LocalDate day, Cast cast) {
    this.directory = directory;
    this.titles = titles;
    this.parsed = parsed;
    this.day = day;
    this.cast = cast;
  }

  void find() {
    for (CastMember member : cast.members()) {
      if (member.type() == ActorType.PERSON) {
        remember(member);
      }
    }
    for (Sentence sentence : parsed.sentences()) {
      for (int[] run : NameFinder.runs(sentence, EntityLabel.PERSON)) {
        full(sentence, run[0], run[1]);
      }
    }
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        surname(sentence, i);
        met(sentence, i);
      }
    }
  }

  private void remember(CastMember member) {
    forms(member).forEach(form -> bySurname.putIfAbsent(form, member));
    String name = ActorDirectory.normal(member.name());
    int blank = name.indexOf(' ');
    if (blank > 1) {
      byGivenName.computeIfAbsent(name.substring(0, blank), k -> new ArrayList<>(1)).add(member);
    }
  }

  private static Set<String> forms(CastMember member) {
    return member.entry().map(Surnames::forms).orElseGet(() -> Surnames.forms(member.name()));
  }

  /** Of two with one surname, the one named in full last is meant. */
  private void met(Sentence sentence, int i) {
    for (Occurrence occurrence : cast.in(sentence)) {
      if (occurrence.last() == i
          && occurrence.member().type() == ActorType.PERSON
          && occurrence.form() == MentionForm.NAME) {
        forms(occurrence.member()).forEach(form -> bySurname.put(form, occurrence.member()));
      }
    }
  }

  /** A name of two words or more that the directory does not have. */
  private void full(Sentence sentence, int first, int last) {
    if (last == first || isTaken(sentence, first, last)) {
      return;
    }
    String name = parsed.text(sentence.span(first, last)).replaceAll("\\s+", " ");
    Optional<CastMember> known =
        Optional.ofNullable(bySurname.get(Surnames.of(name)))
            .filter(
                k ->
                    k.name().equals(name)
                        || k.name().startsWith(sentence.token(first).word() + " "));
    CastMember member =
        known.orElseGet(
            () -> cast.unlisted(name, ActorType.PERSON, Optional.empty(), Optional.empty()));
    if (known.isEmpty()) {
      remember(member);
    }
    cast.mention(member, sentence, first, last, MentionForm.NAME);
  }

  private void surname(Sentence sentence, int i) {
    if (!Character.isUpperCase(sentence.token(i).word().charAt(0)) || isTaken(sentence, i, i)) {
      return;
    }
    for (int length = 4; length >= 1; length--) {
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
    Optional<String> title = titleBefore(sentence, i);
    CastMember known = bySurname.get(words);
    if (known != null && !isOthersTitle(known, title)) {
      return Optional.of(known);
    }
    // "Ma", "Abiy", "Felipe": the first name of one who was named in full.
    List<CastMember> given = byGivenName.getOrDefault(words, List.of());
    if (length == 1
        && given.size() == 1
        && title.isEmpty()
        && sentence.token(i).isName()
        && !isPerson(sentence, i + 1)) {
      return Optional.of(given.getFirst());
    }
    boolean person = isPerson(sentence, i) && isPerson(sentence, i + length - 1);
    if (!person) {
      return Optional.ofNullable(known);
    }
    List<DirectoryEntry> bearers = new ArrayList<>(directory.surnamed(words, day));
    bearers.removeIf(bearer -> Rank.of(bearer, day) > WORST_RANK);
    title.ifPresent(t -> bearers.sort(Comparator.comparing(bearer -> !Rank.holds(bearer, t, day))));
    CastMember member;
    if (!bearers.isEmpty()) {
      member = cast.listed(bearers.getFirst());
      boolean titled = title.filter(t -> Rank.holds(bearers.getFirst(), t, day)).isPresent();
      member.candidates(bearers.subList(1, bearers.size()), titled ? Choice.TITLE : Choice.OFFICE);
    } else if (length > 1 || isPerson(sentence, i + 1) || isPerson(sentence, i - 1)) {
      return Optional.empty();
    } else {
      String name = words.equals(words.toUpperCase(Locale.ROOT)) ? title(words) : words;
      member = cast.unlisted(name, ActorType.PERSON, Optional.empty(), Optional.empty());
    }
    remember(member);
    bySurname.putIfAbsent(words, member);
    return Optional.of(member);
  }

  private static boolean isPerson(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && sentence.token(i).entity() == EntityLabel.PERSON;
  }

  /** The office right before a name: "President" in "President Assad". */
  private Optional<String> titleBefore(Sentence sentence, int i) {
    if (i == 0 || !titles.knows(sentence.token(i - 1).lower())) {
      return Optional.empty();
    }
    for (int first = Math.max(0, i - titles.longest()); first < i; first++) {
      StringBuilder words = new StringBuilder();
      for (int j = first; j < i; j++) {
        words.append(words.isEmpty() ? "" : " ").append(sentence.token(j).lower());
      }
      if (titles.of(words.toString()).filter(t -> t.of() != Titles.Of.NONE).isPresent()) {
        return Optional.of(words.toString());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the person known by the name does not hold the office, while another of the name does.
   */
  private boolean isOthersTitle(CastMember known, Optional<String> title) {
    return title.isPresent()
        && known.entry().isPresent()
        && !Rank.holds(known.entry().get(), title.get(), day)
        && directory.surnamed(Surnames.of(known.name()), day).stream()
            .anyMatch(other -> Rank.holds(other, title.get(), day));
  }

  private static String title(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private boolean isTaken(Sentence sentence, int first, int last) {
    return cast.in(sentence).stream()
        .anyMatch(other -> other.first() <= last && first <= other.last());
  }
}
