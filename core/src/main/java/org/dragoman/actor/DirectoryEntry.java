package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
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
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    metonyms = List.copyOf(metonyms);
    nominals = List.copyOf(nominals);
    memberOf = List.copyOf(memberOf);
    offices = List.copyOf(offices);
  }
}
