package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who holds an office: by the article's own words, and by the directory on the article's day. */
final class Incumbents {
  private static final int JUST_LEFT = 21;
  private static final Set<String> ACTING = Set.of("acting", "interim", "caretaker");

  private final ActorDirectory directory;
  private final OfficeNames names;
  private final LocalDate day;
  private final Cast cast;

  Incumbents(ActorDirectory directory, OfficeNames names, LocalDate day, Cast cast) {
    this.directory = directory;
    this.names = names;
    this.day = day;
    this.cast = cast;
  }

  /** Whose office it is where nobody is named: there is one pope. */
  Optional<String> onlyOwner(String title) {
    return names.owner(title);
  }

  /** The offices of state that somebody bears, those that the text tells first. */
  List<String> titles(CastMember person) {
    List<String> titles = new ArrayList<>();
    person.roles().stream().filter(r -> !r.former()).map(r -> bare(r.title())).forEach(titles::add);
    person.entry().stream()
        .flatMap(entry -> entry.offices().stream())
        .filter(this::holds)
        .map(Office::title)
        .forEach(titles::add);
    return titles;
  }

  /** Whether somebody takes the office within half a year. */
  boolean isElect(CastMember person, String title) {
    return person.entry().stream()
        .flatMap(entry -> entry.offices().stream())
        .anyMatch(
            o ->
                names.same(title, o.title())
                    && o.term().startsAfter(day)
                    && !o.term().startsAfter(day.plusMonths(6)));
  }

  /** Whether somebody bears the title, in the article or on its day. */
  boolean bears(CastMember person, String title) {
    return person.roles().stream().anyMatch(r -> !r.former() && names.same(title, bare(r.title())))
        || person.entry().stream()
            .flatMap(entry -> entry.offices().stream())
            .anyMatch(o -> names.same(title, o.title()) && holds(o));
  }

  private boolean holds(Office office) {
    return office.term().from().isPresent() && office.term().mayHold(day);
  }

  /** Whose the office is that a person of the directory holds under that name. */
  Optional<String> ownerOf(CastMember person, String title) {
    return person.entry().stream()
        .flatMap(entry -> entry.offices().stream())
        .filter(office -> names.same(title, office.title()) && holds(office))
        .map(Office::of)
        .findFirst();
  }

  private static String bare(String title) {
    return title.replaceFirst("^(?:acting|interim|outgoing|new|incumbent|current) ", "");
  }

  /** Who bears the owner's office here, else who held it on the day. */
  Optional<CastMember> holder(CastMember owner, String title) {
    List<CastMember> here =
        cast.members().stream()
            .filter(member -> member.type() == ActorType.PERSON)
            .filter(member -> bearsOf(member, owner, title))
            .toList();
    if (here.size() == 1) {
      return Optional.of(here.getFirst());
    }
    return inOffice(owner.id(), title);
  }

  /** Who held the office on the day; where nobody did, who had just left it. */
  Optional<CastMember> inOffice(String owner, String title) {
    for (LocalDate on : List.of(day, day.minusDays(JUST_LEFT))) {
      for (String each : titlesOf(title)) {
        List<DirectoryEntry> holders = directory.holders(each, owner, on);
        if (holders.size() == 1) {
          return Optional.of(cast.listed(holders.getFirst()));
        }
        if (holders.size() > 1) {
          List<CastMember> known =
              holders.stream().flatMap(h -> cast.member(h.id()).stream()).toList();
          return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private List<String> titlesOf(String title) {
    if (!title.startsWith("acting ")) {
      return names.titles(title);
    }
    String office = title.substring("acting ".length());
    return Stream.concat(
            ACTING.stream().map(word -> word + " " + office), names.titles(office).stream())
        .toList();
  }

  /** The directory's dates are believed before the article's words, which may speak of the past. */
  private boolean bearsOf(CastMember person, CastMember owner, String title) {
    boolean dated =
        person.entry().stream()
            .flatMap(entry -> entry.offices().stream())
            .filter(o -> o.of().equals(owner.id()) && names.same(title, o.title()))
            .anyMatch(o -> o.term().from().isPresent());
    if (dated) {
      return person.entry().stream()
          .flatMap(entry -> entry.offices().stream())
          .anyMatch(o -> o.of().equals(owner.id()) && names.same(title, o.title()) && holds(o));
    }
    return person.roles().stream()
        .anyMatch(
            r ->
                !r.former()
                    && r.of().equals(Optional.of(owner.id()))
                    && names.same(title, bare(r.title())));
  }
}
