package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of parties and institutions without their country: "Communist Party", "Supreme Court".
 * Many bear each, and which is meant the countries in the text must tell.
 */
final class ShortNames {
  private final Map<String, List<DirectoryEntry>> byName = new HashMap<>();

  ShortNames(Collection<DirectoryEntry> actors) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (DirectoryEntry actor : actors) {
      if (actor.type() == ActorType.STATE) {
        actor
            .country()
            .ifPresent(
                c -> owners.computeIfAbsent(c, k -> new LinkedHashSet<>()).addAll(names(actor)));
      }
    }
    for (DirectoryEntry actor : actors) {
      boolean named = actor.type() == ActorType.ORGANIZATION || actor.type() == ActorType.BODY;
      if (named && actor.country().isPresent()) {
        Set<String> country = owners.getOrDefault(actor.country().get(), Set.of());
        add(actor, actor.name(), country);
        actor.aliases().forEach(alias -> add(actor, alias, country));
      }
    }
  }

  private static Set<String> names(DirectoryEntry state) {
    Set<String> names = new LinkedHashSet<>();
    names.add(state.name());
    names.addAll(state.aliases());
    names.addAll(state.adjectives());
    names.addAll(state.people());
    return names;
  }

  private void add(DirectoryEntry actor, String name, Set<String> country) {
    for (String owner : country) {
      String left = without(name, owner);
      // "Bank" alone, of the Bank of Israel, names nothing; "Greens" do.
      boolean tells =
          left.indexOf(' ') > 0 || actor.sector().filter(s -> s == Sector.PTY).isPresent();
      boolean whole =
          !left.equals(name) && !left.isEmpty() && tells && Character.isUpperCase(left.charAt(0));
      if (whole) {
        List<DirectoryEntry> bearers =
            byName.computeIfAbsent(ActorDirectory.normal(left), k -> new ArrayList<>(2));
        if (!bearers.contains(actor)) {
          bearers.add(actor);
        }
      }
    }
  }

  /** The name without its country in front or behind. */
  private static String without(String name, String owner) {
    for (String front : List.of(owner + " ", owner + "'s ", owner + "' ")) {
      if (name.startsWith(front)) {
        return name.substring(front.length());
      }
    }
    for (String behind : List.of(" of the " + owner, " of " + owner, " in " + owner)) {
      if (name.endsWith(behind)) {
        return name.substring(0, name.length() - behind.length());
      }
    }
    return name;
  }

  /** Who may be called so. */
  List<DirectoryEntry> bearers(String name) {
    return byName.getOrDefault(ActorDirectory.normal(name), List.of());
  }

  /** The words that such names start with. */
  Set<String> names() {
    return byName.keySet();
  }
}
