package org.dragoman.actor;

import java.util.List;
import java.util.Optional;

/**
 * An actor of an article, with every mention of it.
 *
 * @param id the directory's id, or one made from the name; unique in the article
 * @param name the name in full, or the words under which an actor without a name acts
 * @param type what kind of actor
 * @param country ISO 3166 alpha-3 code
 * @param sector PLOVER sector
 * @param cameo CAMEO actor code
 * @param candidates ids of other actors that the words may mean
 * @param choice why he was taken to be meant and not they
 * @param mentions in the text's order
 * @param roles in the text's order
 */
public record Actor(
    String id,
    String name,
    ActorType type,
    Optional<String> country,
    Optional<Sector> sector,
    Optional<String> cameo,
    List<String> candidates,
    Optional<Choice> choice,
    List<Mention> mentions,
    List<Role> roles) {
  public Actor {
    candidates = List.copyOf(candidates);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }
}
