package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.data.Term;

/**
 * An actor of the directory; the keys are described in the directory's README.
 *
 * @param id unique over the directory
 * @param name the name in full
 * @param type what kind of actor
 * @param country ISO 3166 alpha-3 code
 * @param cow a state's number in the Correlates of War's list of states
 * @param sector PLOVER sector
 * @param cameo the CAMEO code given, where it is not country and sector
 * @param codes CAMEO codes that hold for a time only
 * @param wikidata item id
 * @param aliases other names that need no context
 * @param adjectives a state's adjectives
 * @param people nouns for a state's people
 * @param metonyms what stands for the actor where it acts, the capital first
 * @param nominals common nouns by which a text picks the actor up again
 * @param existence from when to when it existed
 * @param parent id of the actor it belongs to
 * @param memberOf ids of the bodies that it belongs to
 * @param offices a person's offices
 */
public record DirectoryEntry(
    String id,
    String name,
    ActorType type,
    Optional<String> country,
    Optional<Integer> cow,
    Optional<Sector> sector,
    Optional<String> cameo,
    List<DatedCode> codes,
    Optional<String> wikidata,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    Optional<String> capital,
    List<String> metonyms,
    List<String> nominals,
    Term existence,
    Optional<String> parent,
    List<String> memberOf,
    List<Office> offices) {
  public DirectoryEntry {
    codes = List.copyOf(codes);
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    metonyms = List.copyOf(metonyms);
    nominals = List.copyOf(nominals);
    memberOf = List.copyOf(memberOf);
    offices = List.copyOf(offices);
  }

  /** This entry with what the other one adds to it. */
  DirectoryEntry with(DirectoryEntry more) {
    return new DirectoryEntry(
        id,
        name,
        type,
        country.or(more::country),
        cow.or(more::cow),
        sector.or(more::sector),
        more.cameo().or(() -> cameo),
        both(codes, more.codes()),
        wikidata.or(more::wikidata),
        both(
            aliases,
            name.equals(more.name()) ? more.aliases() : both(List.of(more.name()), more.aliases())),
        both(adjectives, more.adjectives()),
        both(people, more.people()),
        capital.or(more::capital),
        both(metonyms, more.metonyms()),
        both(nominals, more.nominals()),
        new Term(
            existence.from().or(() -> more.existence().from()),
            existence.to().or(() -> more.existence().to())),
        parent.or(more::parent),
        both(memberOf, more.memberOf()),
        both(offices, more.offices()));
  }

  /** This entry with a capital, which is a metonym of it as well. */
  DirectoryEntry withCapital(String city) {
    return new DirectoryEntry(
        id,
        name,
        type,
        country,
        cow,
        sector,
        cameo,
        codes,
        wikidata,
        aliases,
        adjectives,
        people,
        Optional.of(city),
        both(List.of(city), metonyms),
        nominals,
        existence,
        parent,
        memberOf,
        offices);
  }

  /** This entry with other offices. */
  DirectoryEntry withOffices(List<Office> others) {
    return new DirectoryEntry(
        id,
        name,
        type,
        country,
        cow,
        sector,
        cameo,
        codes,
        wikidata,
        aliases,
        adjectives,
        people,
        capital,
        metonyms,
        nominals,
        existence,
        parent,
        memberOf,
        others);
  }

  /** This entry in a part of its time, under the code that it has then. */
  DirectoryEntry during(Term term, CodeParts code) {
    return new DirectoryEntry(
        id,
        name,
        type,
        code.country().or(() -> country),
        cow,
        code.sector(),
        Optional.of(code.code()).filter(c -> !c.isEmpty()),
        List.of(),
        wikidata,
        aliases,
        adjectives,
        people,
        capital,
        metonyms,
        nominals,
        term,
        parent,
        memberOf,
        offices);
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
