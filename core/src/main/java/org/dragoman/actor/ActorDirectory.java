package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The actors known beforehand, found by id, by name and by surname. */
public final class ActorDirectory {
  private static final List<String> FILES =
      List.of(
          "states",
          "international",
          "institutions",
          "groups",
          "parties",
          "civil",
          "leaders-northamerica",
          "leaders-southamerica",
          "leaders-westeurope",
          "leaders-easteurope",
          "leaders-eurasia",
          "leaders-mideast",
          "leaders-southasia",
          "leaders-eastasia",
          "leaders-africa",
          "leaders-international");

  private final Map<String, DirectoryEntry> byId;
  private final Map<String, List<NameEntry>> byName = new HashMap<>();
  private final Map<String, List<DirectoryEntry>> bySurname = new HashMap<>();
  private final Map<String, List<DirectoryEntry>> byOffice = new HashMap<>();
  private final Map<String, DirectoryEntry> stateByCountry = new HashMap<>();
  private final ShortNames shortNames;
  private final Set<String> firstWords = new HashSet<>();

  private final List<AgentNoun> nouns;

  private ActorDirectory(Map<String, DirectoryEntry> byId, List<AgentNoun> nouns) {
    this.byId = byId;
    this.nouns = nouns;
    for (DirectoryEntry actor : byId.values()) {
      for (DirectoryEntry phase : Phases.of(actor)) {
        names(phase, (name, kind) -> add(name, phase, kind));
      }
      if (actor.type() == ActorType.PERSON) {
        for (String surname : Surnames.forms(actor)) {
          bySurname.computeIfAbsent(surname, k -> new ArrayList<>(1)).add(actor);
        }
        actor.offices().stream()
            .map(Office::of)
            .distinct()
            .forEach(of -> byOffice.computeIfAbsent(of, k -> new ArrayList<>()).add(actor));
      }
      if (actor.type() == ActorType.STATE) {
        actor
            .country()
            .filter(country -> country.equalsIgnoreCase(actor.id()))
            .ifPresent(country -> stateByCountry.put(country, actor));
      }
    }
    this.shortNames = new ShortNames(byId.values());
    shortNames.names().forEach(name -> firstWords.add(firstWord(name)));
  }

  /** The names of an entry, each with its kind. */
  static void names(DirectoryEntry actor, BiConsumer<String, NameKind> each) {
    each.accept(actor.name(), NameKind.NAME);
    actor.aliases().forEach(name -> each.accept(name, NameKind.ALIAS));
    actor.adjectives().forEach(name -> each.accept(name, NameKind.ADJECTIVE));
    actor.people().forEach(name -> each.accept(name, NameKind.PEOPLE));
    actor.capital().ifPresent(name -> each.accept(name, NameKind.CAPITAL));
    actor.metonyms().forEach(name -> each.accept(name, NameKind.METONYM));
  }

  /**
   * Loads the directory that comes with the program.
   *
   * @throws DataException where a block is not as it must be: all such blocks at once
   */
  public static ActorDirectory load() {
    return read(files());
  }

  /**
   * The directory that comes with the program, and over it a user's actors: the same id takes the
   * entry's place, and a name of theirs points to them alone.
   *
   * @throws DataException where a block of the program's own is not as it must be
   */
  public static ActorDirectory load(ActorFiles users) {
    if (users.entries().isEmpty() && users.nouns().isEmpty()) {
      return load();
    }
    Map<String, DirectoryEntry> byId = entries(files());
    Map<String, DirectoryEntry> theirs = new LinkedHashMap<>();
    for (SourcedEntry user : users.entries()) {
      String id = user.entry().id();
      DirectoryEntry before = byId.get(id);
      byId.put(id, user.adds() && before != null ? before.with(user.entry()) : user.entry());
      theirs.merge(id, user.entry(), (first, second) -> user.adds() ? first.with(second) : second);
    }
    ActorDirectory directory = new ActorDirectory(byId, users.nouns());
    directory.prefer(theirs);
    return directory;
  }

  /** Leaves to the names of these entries no other actors. */
  private void prefer(Map<String, DirectoryEntry> theirs) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (DirectoryEntry entry : theirs.values()) {
      names(
          entry,
          (name, kind) ->
              owners.computeIfAbsent(normal(name), k -> new HashSet<>()).add(entry.id()));
    }
    owners.forEach(
        (name, ids) ->
            byName.computeIfPresent(
                name,
                (n, entries) ->
                    entries.stream().filter(entry -> ids.contains(entry.actor().id())).toList()));
  }

  /** The blocks that come with the program, where each stands, and what is wrong with them. */
  static List<SourcedEntry> sources(List<DataProblem> problems) {
    List<SourcedEntry> all = new ArrayList<>();
    for (DataFile file : files()) {
      all.addAll(new DirectoryFile(file, problems).read());
    }
    return all;
  }

  private static List<DataFile> files() {
    return FILES.stream()
        .map(name -> DataFile.resource(ActorDirectory.class, name + ".actors"))
        .toList();
  }

  /**
   * Reads directory files; an id that comes twice is a problem.
   *
   * @throws DataException where a block is not as it must be: all such blocks at once
   */
  public static ActorDirectory read(List<DataFile> files) {
    return new ActorDirectory(entries(files), List.of());
  }

  private static Map<String, DirectoryEntry> entries(List<DataFile> files) {
    List<DataProblem> problems = new ArrayList<>();
    Map<String, DirectoryEntry> byId = new LinkedHashMap<>();
    for (DataFile file : files) {
      for (SourcedEntry source : new DirectoryFile(file, problems).read()) {
        DirectoryEntry entry = source.entry();
        if (byId.putIfAbsent(entry.id(), entry) != null) {
          problems.add(new DataProblem(file.name(), 0, "the id stands twice: " + entry.id()));
        }
      }
    }
    DataException.throwIfAny(problems);
    return byId;
  }

  private void add(String written, DirectoryEntry actor, NameKind kind) {
    String name = normal(written);
    List<NameEntry> entries = byName.computeIfAbsent(name, k -> new ArrayList<>(1));
    // The phases of a career have one id and different times.
    if (entries.stream()
        .noneMatch(
            entry ->
                entry.actor().id().equals(actor.id())
                    && entry.actor().existence().equals(actor.existence()))) {
      entries.add(new NameEntry(actor, kind));
    }
    firstWords.add(firstWord(name));
  }

  /** All actors, in the order of the files. */
  public Collection<DirectoryEntry> actors() {
    return List.copyOf(byId.values());
  }

  /** The nouns for people that a user's files add to the program's. */
  List<AgentNoun> nouns() {
    return nouns;
  }

  /** The actor of that id. */
  public Optional<DirectoryEntry> actor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The state of an ISO 3166 alpha-3 code. */
  public Optional<DirectoryEntry> state(String country) {
    return Optional.ofNullable(stateByCountry.get(country));
  }

  /** Whether any name starts with that word: the cheap test before {@link #named}. */
  boolean canStart(String word) {
    return firstWords.contains(firstWord(normal(word)));
  }

  /** The actors of exactly that name; the article is not part of it, except where it must be. */
  public List<NameEntry> named(String name) {
    return byName.getOrDefault(normal(name), List.of());
  }

  /** The parties and institutions that are called so where their country is understood. */
  List<DirectoryEntry> calledShort(String name) {
    return shortNames.bearers(name);
  }

  /**
   * The persons with that surname, those in office on the day first, and of these the holders of
   * the highest office first.
   */
  public List<DirectoryEntry> surnamed(String surname, LocalDate day) {
    List<DirectoryEntry> found =
        new ArrayList<>(bySurname.getOrDefault(normal(surname), List.of()));
    found.sort(Comparator.comparingInt(person -> Rank.of(person, day)));
    return found;
  }

  /** Who holds an office on the day. */
  public List<DirectoryEntry> holders(String title, String of, LocalDate day) {
    List<DirectoryEntry> holders = new ArrayList<>();
    for (DirectoryEntry person : byOffice.getOrDefault(of, List.of())) {
      for (Office office : person.offices()) {
        if (office.of().equals(of)
            && office.title().equals(title)
            && office.term().from().isPresent()
            && office.term().mayHold(day)
            && !holders.contains(person)) {
          holders.add(person);
        }
      }
    }
    return holders;
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && " -'".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    return name.substring(0, end);
  }

  /**
   * One form for the apostrophes, hyphens and blanks that print has several of, without accents.
   */
  static String normal(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      normal.append(
          switch (c) {
            case '’', '‘', 'ʼ', '`', 'ʻ' -> '\'';
            case '‐', '‑', '–' -> '-';
            case '\u00A0', '\n', '\t' -> ' ';
            default -> c;
          });
    }
    return Accents.without(normal.toString().strip());
  }
}
