package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Sentence;

/**
 * Finds persons who are called by their office alone: whoever bears it in the article, else who
 * held it on the article's day.
 */
final class OfficeNominals {
  private static final int REACH = 8;
  private static final String ELECT = "-elect";
  private static final Set<String> NOT_NOW =
      Set.of("former", "ex", "ex-", "previous", "late", "next", "future", "deputy", "another");
  private static final Set<String> ACTING = Set.of("acting", "interim", "caretaker");
  private static final Set<String> BEHIND = Set.of("of", "for", "at");

  private final TitlePhrases phrases;
  private final Incumbents holders;
  private final Cast cast;
  private final Salience salience;

  OfficeNominals(TitlePhrases phrases, Incumbents holders, Cast cast, Salience salience) {
    this.phrases = phrases;
    this.holders = holders;
    this.cast = cast;
    this.salience = salience;
  }

  /** Whom the noun means as the head of a title, with a determiner or its owner in front. */
  Optional<NominalFinder.Found> find(Sentence sentence, int noun, Optional<Integer> determiner) {
    if (sentence.token(noun).lemma().equals("counterpart")) {
      return counterpart(sentence, noun);
    }
    Optional<TitlePhrases.Phrase> title = phrases.around(sentence, noun);
    if (title.isEmpty() || isName(sentence, noun)) {
      return Optional.empty();
    }
    TitlePhrases.Phrase phrase = withoutOwner(sentence, noun, title.get());
    List<Occurrence> before = ownersBefore(sentence, noun, phrase);
    Optional<Occurrence> behind =
        before.isEmpty() ? ownerBehind(sentence, phrase) : Optional.empty();
    boolean possessed = before.stream().anyMatch(o -> sentence.is(o.head(), "nmod:poss"));
    if (determiner.isEmpty() && !possessed || qualified(sentence, noun, phrase)) {
      return Optional.empty();
    }
    List<CastMember> owners =
        behind.isPresent()
            ? List.of(behind.get().member())
            : before.stream().map(Occurrence::member).distinct().toList();
    Optional<CastMember> meant =
        owners.isEmpty()
            ? again(sentence, noun, acting(sentence, phrase))
            : owners.size() == 1
                ? holders.holder(owners.getFirst(), acting(sentence, phrase))
                : Optional.empty();
    int first =
        determiner
            .filter(d -> d < phrase.first())
            .orElseGet(
                () -> before.stream().mapToInt(Occurrence::first).min().orElse(phrase.first()));
    int last = behind.map(Occurrence::last).orElse(phrase.last());
    meant.ifPresent(
        member ->
            (owners.size() == 1
                    ? Optional.of(owners.getFirst().id())
                    : holders.ownerOf(member, phrase.words()))
                .ifPresent(
                    of ->
                        member.role(
                            new Role(
                                phrase.words(), Optional.of(of), false, sentence.span(first, last)),
                            Optional.empty(),
                            Optional.empty())));
    return meant.map(member -> new NominalFinder.Found(member, first, last));
  }

  /** "UN secretary-general" may stand in the list whole; whose office it is stands apart. */
  private TitlePhrases.Phrase withoutOwner(
      Sentence sentence, int noun, TitlePhrases.Phrase phrase) {
    int first = phrase.first();
    Optional<Occurrence> owner =
        cast.covering(sentence, first).filter(o -> o.last() < noun && o.first() <= phrase.first());
    return owner.isEmpty()
        ? phrase
        : new TitlePhrases.Phrase(
            owner.get().last() + 1,
            phrase.last(),
            TitlePhrases.words(sentence, owner.get().last() + 1, phrase.last()));
  }

  /** "President Obama": the office belongs to the name behind it. */
  private boolean isName(Sentence sentence, int noun) {
    return cast.in(sentence).stream()
        .anyMatch(
            o ->
                o.member().type() == ActorType.PERSON
                    && (o.form() == MentionForm.NAME || o.form() == MentionForm.ALIAS)
                    && (o.first() > noun && o.first() <= noun + 1
                        || sentence.head(noun) == o.head() && sentence.is(noun, "compound", "appos")
                        || sentence.head(o.head()) == noun
                            && sentence.is(o.head(), "appos", "flat", "dep")));
  }

  /** The title, with "acting" where that stands in front of it or of its owner. */
  private static String acting(Sentence sentence, TitlePhrases.Phrase phrase) {
    for (int i = Math.max(0, phrase.first() - 3); i < phrase.first(); i++) {
      if (ACTING.contains(sentence.token(i).lower())) {
        return "acting " + phrase.words();
      }
    }
    return phrase.words();
  }

  /** "His American counterpart" holds in America the office that he holds. */
  private Optional<NominalFinder.Found> counterpart(Sentence sentence, int noun) {
    TitlePhrases.Phrase phrase = new TitlePhrases.Phrase(noun, noun, "counterpart");
    List<Occurrence> owners = ownersBefore(sentence, noun, phrase);
    if (owners.isEmpty()) {
      return Optional.empty();
    }
    Occurrence owner = owners.getLast();
    Optional<CastMember> other =
        salience.likeliest(
            sentence,
            noun,
            2,
            o -> o.member().type() == ActorType.PERSON && !holders.titles(o.member()).isEmpty());
    return other.flatMap(
        person ->
            holders.titles(person).stream()
                .flatMap(title -> holders.inOffice(owner.member().id(), title).stream())
                .findFirst()
                .map(
                    member -> {
                      int first = owner.first();
                      while (first > 0
                          && sentence.head(first - 1) == noun
                          && sentence.is(first - 1, "nmod:poss", "det", "amod")) {
                        first--;
                      }
                      return new NominalFinder.Found(member, first, noun);
                    }));
  }

  private List<Occurrence> ownersBefore(Sentence sentence, int noun, TitlePhrases.Phrase phrase) {
    List<Occurrence> owners = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      if (child < noun && sentence.is(child, "amod", "compound", "nmod:poss", "nmod", "dep")) {
        cast.headedBy(sentence, child)
            .filter(o -> o.first() >= 0 && o.last() < noun)
            .ifPresent(owners::add);
      }
    }
    // "UN secretary-general": the parse may hang the name anywhere.
    if (owners.isEmpty() && phrase.first() > 0) {
      cast.covering(sentence, phrase.first() - 1)
          .filter(o -> o.form() == MentionForm.ALIAS || o.form() == MentionForm.NAME)
          .ifPresent(owners::add);
    }
    return owners;
  }

  private Optional<Occurrence> ownerBehind(Sentence sentence, TitlePhrases.Phrase phrase) {
    int of = phrase.last() + 1;
    if (of + 1 >= sentence.size() || !BEHIND.contains(sentence.token(of).lower())) {
      return Optional.empty();
    }
    return cast.in(sentence).stream()
        .filter(o -> o.member().type() != ActorType.PERSON)
        .filter(o -> o.first() == of + 1 || o.first() == of + 2 && sentence.is(of + 1, "det"))
        .findFirst();
  }

  /** A former or deputy one, or one of something that is not known. */
  private boolean qualified(Sentence sentence, int noun, TitlePhrases.Phrase phrase) {
    for (int i = Math.max(0, phrase.first() - 3); i < phrase.first(); i++) {
      if (NOT_NOW.contains(sentence.token(i).lower()) && sentence.isWithin(i, noun)) {
        return true;
      }
    }
    return false;
  }

  /** Who bears the title in the article, last of those that were mentioned. */
  private Optional<CastMember> again(Sentence sentence, int noun, String title) {
    Optional<String> only = holders.onlyOwner(title);
    if (only.isPresent()) {
      return holders.inOffice(only.get(), title);
    }
    if (title.endsWith(ELECT)) {
      return salience.likeliest(
          sentence, noun, REACH, o -> holders.isElect(o.member(), title.replace(ELECT, "")));
    }
    Optional<CastMember> known =
        salience.likeliest(
            sentence,
            noun,
            REACH,
            o -> o.member().type() == ActorType.PERSON && holders.bears(o.member(), title));
    return known.isPresent()
        ? known
        : salience.country(sentence, noun).flatMap(state -> holders.inOffice(state.id(), title));
  }
}
