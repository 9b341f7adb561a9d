package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks through a directory by words, as people do who do not know how a name is written. */
public final class DirectorySearch {
  /** How well an entry fits, from 0, exactly; larger than any of these where it does not. */
  private static final int EXACT = 0;

  private static final int PREFIX = 1;
  private static final int WORDS = 2;
  private static final int NONE = 3;

  private final ActorDirectory directory;

  /** Searches in that directory. */
  public DirectorySearch(ActorDirectory directory) {
    this.directory = directory;
  }

  private record Hit(DirectoryEntry entry, int fit) {}

  /**
   * The entries with a name, alias, id or office that is the words, starts with them, or holds
   * every one of them, in this order; capitals and accents make no difference.
   *
   * @param day the offices held then alone count, and who holds none of the words' offices then is
   *     left out; all offices, where there is none
   */
  public List<DirectoryEntry> find(String words, Optional<LocalDate> day) {
    String wanted = ActorId.plain(words);
    if (wanted.isBlank()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (DirectoryEntry entry : directory.actors()) {
      int fit = fit(entry, wanted, day);
      if (fit < NONE) {
        hits.add(new Hit(entry, fit));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::fit));
    return hits.stream().map(Hit::entry).toList();
  }

  private int fit(DirectoryEntry entry, String wanted, Optional<LocalDate> day) {
    int best = fit(entry.id(), wanted);
    List<String> names = new ArrayList<>();
    ActorDirectory.names(entry, (name, kind) -> names.add(name));
    for (String name : names) {
      best = Math.min(best, fit(name, wanted));
    }
    for (Office office : entry.offices()) {
      if (day.isEmpty() || held(office, day.get())) {
        String of = directory.actor(office.of()).map(DirectoryEntry::name).orElse("");
        best = Math.min(best, fit(office.title() + " of " + of, wanted));
        best = Math.min(best, fit(office.title() + " " + office.of(), wanted));
      }
    }
    return best;
  }

  private static int fit(String name, String wanted) {
    String plain = ActorId.plain(name);
    if (plain.equals(wanted)) {
      return EXACT;
    }
    if (plain.startsWith(wanted)) {
      return PREFIX;
    }
    List<String> words = List.of(plain.split("[ \\-]+"));
    for (String word : wanted.split("[ \\-]+")) {
      if (words.stream().noneMatch(w -> w.startsWith(word))) {
        return NONE;
      }
    }
    return WORDS;
  }

  private static boolean held(Office office, LocalDate day) {
    return office.term().from().isPresent() && office.term().mayHold(day);
  }

  /**
   * The office to name beside an actor: one held on the day, the highest first; else the last one
   * held.
   */
  public Optional<Office> mainOffice(DirectoryEntry entry, LocalDate day) {
    return entry.offices().stream()
        .min(
            Comparator.comparingInt((Office office) -> Rank.of(only(entry, office), day))
                .thenComparing(
                    office -> office.term().from().map(date -> date.first()).orElse(LocalDate.MIN),
                    Comparator.reverseOrder()));
  }

  private static DirectoryEntry only(DirectoryEntry entry, Office office) {
    return entry.withOffices(List.of(office));
  }

  /** Those whose parent is that actor: its organs and wings. */
  public List<DirectoryEntry> organs(String id) {
    return where(directory.actors(), entry -> entry.parent().filter(id::equals).isPresent());
  }

  /** Those that are members of that body. */
  public List<DirectoryEntry> members(String id) {
    return where(directory.actors(), entry -> entry.memberOf().contains(id));
  }

  /** The persons with an office of that actor. */
  public List<DirectoryEntry> officials(String id) {
    return where(
        directory.actors(),
        entry -> entry.offices().stream().anyMatch(office -> office.of().equals(id)));
  }

  /**
   * Those who held an office of that actor, with that title, on the day; on any, where none is
   * given.
   */
  public List<DirectoryEntry> holders(String title, String id, Optional<LocalDate> day) {
    String wanted = ActorId.plain(title);
    return where(
        directory.actors(),
        entry ->
            entry.offices().stream()
                .anyMatch(
                    office ->
                        office.of().equals(id)
                            && ActorId.plain(office.title()).equals(wanted)
                            && day.map(d -> held(office, d)).orElse(true)));
  }

  private static List<DirectoryEntry> where(
      Collection<DirectoryEntry> entries, java.util.function.Predicate<DirectoryEntry> test) {
    return entries.stream().filter(test).toList();
  }

  /** The code of an actor on a day: its own, else country and sector. */
  public static String code(DirectoryEntry entry, LocalDate day) {
    DirectoryEntry then =
        Phases.of(entry).stream()
            .filter(phase -> phase.codes().isEmpty() && phase.existence().mayHold(day))
            .findFirst()
            .orElse(entry);
    return then.cameo()
        .orElse(then.country().orElse("") + then.sector().map(Sector::name).orElse(""));
  }
}
