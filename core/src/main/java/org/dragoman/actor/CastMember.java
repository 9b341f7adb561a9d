package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An actor of one article while it is being read: names, mentions and roles come in as they are
 * found.
 */
public final class CastMember {
  private final String id;
  private final String name;
  private final ActorType type;
  private final Optional<DirectoryEntry> entry;
  private Optional<String> country;
  private Optional<Sector> sector;
  private final Set<String> nominals = new LinkedHashSet<>();
  private final Set<String> candidates = new LinkedHashSet<>();
  private final List<Role> roles = new ArrayList<>();
  private Optional<Choice> choice = Optional.empty();
  private boolean plural;

  CastMember(String id, DirectoryEntry entry) {
    this.id = id;
    this.name = entry.name();
    this.type = entry.type();
    this.entry = Optional.of(entry);
    this.country = entry.country();
    this.sector = entry.sector();
    nominals.addAll(entry.nominals());
  }

  CastMember(
      String id, String name, ActorType type, Optional<String> country, Optional<Sector> sector) {
    this.id = id;
    this.name = name;
    this.type = type;
    this.entry = Optional.empty();
    this.country = country;
    this.sector = sector;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public ActorType type() {
    return type;
  }

  public Optional<String> country() {
    return country;
  }

  public Optional<Sector> sector() {
    return sector;
  }

  /** The directory's entry, where it has one. */
  public Optional<DirectoryEntry> entry() {
    return entry;
  }

  public List<Role> roles() {
    return roles;
  }

  Set<String> nominals() {
    return nominals;
  }

  boolean plural() {
    return plural;
  }

  void plural(boolean isPlural) {
    plural = isPlural;
  }

  /** Notes who else may be meant, and why he was not taken to be. */
  void candidates(List<DirectoryEntry> others, Choice why) {
    others.forEach(other -> candidates.add(other.id()));
    if (!others.isEmpty() && choice.isEmpty()) {
      choice = Optional.of(why);
    }
  }

  /** Adds a role; what a role tells of country and sector fills what is not known. */
  void role(Role role, Optional<String> roleCountry, Optional<Sector> roleSector) {
    // The same words read again, now that it is known whose office it is.
    roles.removeIf(
        r -> r.span().equals(role.span()) && r.title().equals(role.title()) && r.of().isEmpty());
    boolean known =
        roles.stream()
            .anyMatch(r -> r.span().equals(role.span()) && r.title().equals(role.title()));
    if (!known) {
      roles.add(role);
    }
    if (country.isEmpty()) {
      country = roleCountry;
    }
    if (sector.isEmpty()) {
      sector = roleSector;
    }
  }

  Actor actor(List<Mention> mentions) {
    return new Actor(
        id, name, type, country, sector, cameo(), List.copyOf(candidates), choice, mentions, roles);
  }

  /** The directory's code, else country and sector, as CAMEO composes them. */
  private Optional<String> cameo() {
    Optional<String> given = entry.flatMap(DirectoryEntry::cameo);
    if (given.isPresent()) {
      return given;
    }
    String code = country.orElse("") + sector.map(Sector::name).orElse("");
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }
}
