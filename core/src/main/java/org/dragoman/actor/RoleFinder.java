package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the offices that stand before a person's name ("Russian Deputy Foreign Minister Mikhail
 * Bogdanov") or behind it between commas ("Raul Hernandez, a DFA spokesman,").
 */
final class RoleFinder {
  private static final int REACH = 16;
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "ex-",
          "then",
          "one-time",
          "onetime",
          "late",
          "previous",
          "ousted",
          "deposed");
  private static final Set<String> LINKS =
      Set.of("of", "for", "to", "and", "&", "the", "'s", "’s", "-");

  private final Titles titles;
  private final ActorDirectory directory;
  private final LocalDate day;
  private final Appointments appointments;
  private final Salience salience;
  private final ParsedArticle parsed;
  private final Cast cast;

  RoleFinder(
      Titles titles,
      ActorDirectory directory,
      ParsedArticle parsed,
      LocalDate day,
      Cast cast,
      Salience salience) {
    this.salience = salience;
    this.titles = titles;
    this.directory = directory;
    this.day = day;
    this.appointments = new Appointments(new TitlePhrases(titles), cast);
    this.parsed = parsed;
    this.cast = cast;
  }

  /** A title in a stretch of tokens: the first and last token of it. */
  private record Found(int first, int last, Titles.Title title) {}

  void find() {
    for (Sentence sentence : parsed.sentences()) {
      for (Occurrence person : List.copyOf(cast.in(sentence))) {
        if (person.member().type() == ActorType.PERSON
            && (person.form() == MentionForm.NAME || person.form() == MentionForm.ALIAS)) {
          before(person);
          within(person);
          behind(person);
        }
      }
      appointments.find(
          sentence, (person, in, first, last) -> roles(person, in, first, last, true));
    }
  }

  private void before(Occurrence person) {
    Sentence sentence = person.sentence();
    int end = person.first() - 1;
    if (end > 0 && sentence.token(end).word().equals(",")) {
      end--;
    }
    int start = end + 1;
    while (start > 0 && end - start < REACH && belongs(sentence, start - 1)) {
      start--;
    }
    boolean touches = titleAt(sentence, start, end).isPresent();
    if (start <= end && (touches || endsInExtension(sentence, start, end))) {
      boolean apposed = end != person.first() - 1;
      roles(person, sentence, start, end, apposed);
    }
  }

  /** "King Sihanouk", "Crown Prince Abdullah": the title is part of the name. */
  private void within(Occurrence person) {
    for (int last = person.last() - 1; last >= person.first(); last--) {
      Optional<Found> title = titleAt(person.sentence(), person.first(), last);
      if (title.isPresent() && title.get().first() == person.first()) {
        roles(person, person.sentence(), person.first(), last, true);
        return;
      }
    }
  }

  private void behind(Occurrence person) {
    Sentence sentence = person.sentence();
    int start = person.last() + 2;
    if (start >= sentence.size() || !sentence.token(person.last() + 1).word().equals(",")) {
      return;
    }
    if (Set.of("a", "an", "the").contains(sentence.token(start).lower())) {
      start++;
    }
    int end = start - 1;
    while (end + 1 < sentence.size() && end - start < REACH && belongs(sentence, end + 1)) {
      end++;
    }
    if (start <= end) {
      roles(person, sentence, start, end, true);
    }
  }

  /** Whether a token may be part of a title with its office: names, nouns, adjectives and links. */
  private boolean belongs(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean otherPerson =
        cast.covering(sentence, i)
            .filter(o -> o.member().type() == ActorType.PERSON && o.form() == MentionForm.NAME)
            .isPresent();
    return !otherPerson
        && (token.isNoun()
            || token.tag().equals("JJ")
            || token.tag().equals("POS")
            || token.tag().equals("FW")
            || FORMER.contains(token.lower())
            || token.lower().matches("acting|outgoing|incoming|incumbent")
            || token.tag().equals("PRP$")
            || LINKS.contains(token.lower()));
  }

  private boolean endsInExtension(Sentence sentence, int start, int end) {
    for (int i = start; i <= end; i++) {
      String word = sentence.token(i).lower();
      if ((word.equals("of") || word.equals("for"))
          && titleAt(sentence, start, i - 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The longest title that ends at the token. */
  private Optional<Found> titleAt(Sentence sentence, int start, int last) {
    for (int first = Math.max(start, last - titles.longest() + 1); first <= last; first++) {
      StringBuilder words = new StringBuilder();
      for (int i = first; i <= last; i++) {
        words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).lower());
      }
      String title = words.toString().replace(" - ", "-");
      Optional<Titles.Title> known = titles.of(title);
      if (known.isEmpty() && sentence.token(last).tag().endsWith("S") && title.endsWith("s")) {
        // "Presidents Kibaki of Kenya and Museveni of Uganda"
        known = titles.of(title.substring(0, title.length() - 1));
      }
      if (known.isPresent()) {
        return Optional.of(new Found(first, last, known.get()));
      }
    }
    return Optional.empty();
  }

  private List<Found> titlesIn(Sentence sentence, int start, int end) {
    List<Found> found = new ArrayList<>();
    for (int last = end; last >= start; last--) {
      Optional<Found> title = titleAt(sentence, start, last);
      if (title.isPresent()) {
        found.addFirst(title.get());
        last = title.get().first();
      }
    }
    return found;
  }

  private void roles(Occurrence person, Sentence sentence, int start, int end, boolean apposed) {
    List<Found> found = titlesIn(sentence, start, end);
    Optional<CastMember> shared = Optional.empty();
    for (int t = 0; t < found.size(); t++) {
      Found title = found.get(t);
      int stretchStart = t == 0 ? start : found.get(t - 1).last() + 1;
      int stretchEnd = t + 1 < found.size() ? found.get(t + 1).first() - 1 : end;
      if (title.title().of() == Titles.Of.NONE) {
        continue;
      }
      Optional<CastMember> own = owner(person, sentence, title, stretchStart, stretchEnd);
      Optional<CastMember> of =
          own.isPresent() ? own : shared.isPresent() ? shared : ownerBehindName(person);
      shared = of;
      boolean former = false;
      for (int i = stretchStart; i < title.first(); i++) {
        former |= FORMER.contains(sentence.token(i).lower());
      }
      String words = words(sentence, title, stretchStart, stretchEnd, of);
      Optional<String> ofId =
          of.map(CastMember::id)
              .or(() -> byDirectory(person.member(), title.title(), bare(words)))
              .or(() -> byCountry(person, title.title()));
      int from = apposed && person.last() < start ? person.first() : start;
      int to = person.last() < start ? end : person.last();
      person
          .member()
          .role(
              new Role(words, ofId, former, sentence.span(Math.min(from, to), to)),
              of.flatMap(CastMember::country),
              Optional.of(title.title().sector()));
    }
  }

  /** "President Kibaki of Kenya". */
  private Optional<CastMember> ownerBehindName(Occurrence person) {
    Sentence sentence = person.sentence();
    int of = person.last() + 1;
    return of + 1 < sentence.size() && sentence.token(of).lower().equals("of")
        ? cast.in(sentence).stream()
            .filter(o -> o.member().type() != ActorType.PERSON)
            .filter(o -> o.first() == of + 1 || o.first() == of + 2 && sentence.is(of + 1, "det"))
            .map(Occurrence::member)
            .findFirst()
        : Optional.empty();
  }

  /**
   * Whose office: named before the title in its stretch, or behind it after <i>of</i> or
   * <i>for</i>.
   */
  private Optional<CastMember> owner(
      Occurrence person, Sentence sentence, Found title, int start, int end) {
    Optional<CastMember> before = Optional.empty();
    Optional<CastMember> behind = Optional.empty();
    for (Occurrence other : cast.in(sentence)) {
      // "UN secretary-general" is a title that says whose it is.
      boolean within = other.first() == title.first() && other.last() < title.last();
      if (within && other.member().type() != ActorType.PERSON) {
        return Optional.of(other.member());
      }
      boolean fits =
          other.member() != person.member()
              && (other.member().type() != ActorType.PERSON || other.last() < title.first());
      if (fits && other.first() >= start && other.last() < title.first()) {
        before = Optional.of(other.member());
      }
      if (fits && behind.isEmpty() && other.first() > title.last() && other.last() <= end) {
        boolean linked =
            Set.of("of", "for", "to", "at").contains(sentence.token(title.last() + 1).lower());
        behind = linked ? Optional.of(other.member()) : behind;
      }
    }
    return before.isPresent() ? before : behind;
  }

  /**
   * The directory knows whose president somebody is: by his office of that title, the one held on
   * the day first; else, for offices of a state, by his country.
   */
  private Optional<String> byDirectory(CastMember person, Titles.Title title, String words) {
    List<Office> offices =
        person.entry().stream()
            .flatMap(entry -> entry.offices().stream())
            .filter(office -> sameOffice(office.title(), words))
            .sorted(Comparator.comparing(office -> !office.term().mayHold(day)))
            .toList();
    if (!offices.isEmpty()) {
      return Optional.of(offices.getFirst().of());
    }
    return title.of() == Titles.Of.STATE && person.entry().isPresent()
        ? person.country().flatMap(directory::state).map(DirectoryEntry::id)
        : Optional.empty();
  }

  /** An office of state without a state is one of the country that the text speaks of. */
  private Optional<String> byCountry(Occurrence person, Titles.Title title) {
    return title.of() == Titles.Of.STATE && person.member().entry().isEmpty()
        ? salience.country(person.sentence(), person.first()).map(CastMember::id)
        : Optional.empty();
  }

  private static boolean sameOffice(String listed, String words) {
    return words.equals(listed)
        || words.endsWith(" " + listed)
        || listed.endsWith(" " + words)
        || words.replace("defense", "defence").equals(listed.replace("defense", "defence"));
  }

  private static String bare(String words) {
    return words.replaceFirst(
        "^(?:acting|interim|outgoing|new|newly elected|incumbent|current|veteran|long-time|longtime) ",
        "");
  }

  /** The title, with the words before it that qualify it and the field of it behind it. */
  private String words(
      Sentence sentence, Found title, int start, int end, Optional<CastMember> of) {
    int first = title.first();
    while (first - 1 >= start
        && (sentence.token(first - 1).isNoun() || sentence.token(first - 1).tag().equals("JJ"))
        && !FORMER.contains(sentence.token(first - 1).lower())
        && cast.covering(sentence, first - 1).isEmpty()) {
      first--;
    }
    int last = title.last();
    boolean field =
        last + 1 <= end
            && sentence.token(last + 1).lower().equals("for")
            && of.filter(
                    o ->
                        cast.in(sentence).stream()
                            .anyMatch(x -> x.member() == o && x.first() > title.last()))
                .isEmpty();
    if (field) {
      last = end;
      while (last > title.last() && LINKS.contains(sentence.token(last).lower())) {
        last--;
      }
    }
    String words =
        parsed.text(sentence.span(first, last)).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean many = sentence.token(title.last()).tag().endsWith("S") && words.endsWith("s");
    return many && last == title.last() && titles.of(words).isEmpty()
        ? words.substring(0, words.length() - 1)
        : words;
  }
}
