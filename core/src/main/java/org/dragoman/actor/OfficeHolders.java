package org.dragoman.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dragoman.data.Term;

/** The holders of each office one after the other, to see where two meet and where nobody is. */
final class OfficeHolders {
  /** Offices that one person holds at a time. */
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "pope",
          "emir",
          "sultan",
          "supreme leader",
          "foreign minister",
          "defence minister",
          "finance minister",
          "interior minister",
          "secretary of state",
          "secretary of defense",
          "secretary-general");

  /** Those of which a directory should know every holder. */
  private static final Set<String> MAIN =
      Set.of("president", "prime minister", "chancellor", "king", "queen", "secretary-general");

  private static final int GAP_DAYS = 60;

  /** Somebody's time in an office. */
  private record Holder(SourcedEntry source, int line, Term term) {
    LocalDate start() {
      return term.from().orElseThrow().first();
    }

    LocalDate surelyFrom() {
      return term.from().orElseThrow().last();
    }

    LocalDate surelyTo() {
      return term.to().map(date -> date.first()).orElse(LocalDate.MAX);
    }

    LocalDate perhapsTo() {
      return term.to().map(date -> date.last()).orElse(LocalDate.MAX);
    }
  }

  private record OfficeOf(String title, String of) {
    @Override
    public String toString() {
      return title + " of " + of;
    }
  }

  private final Map<OfficeOf, List<Holder>> offices = new LinkedHashMap<>();

  OfficeHolders(List<SourcedEntry> entries) {
    for (SourcedEntry source : entries) {
      List<Office> held = source.entry().offices();
      for (int i = 0; i < held.size(); i++) {
        Office office = held.get(i);
        if (office.term().from().isPresent()) {
          offices
              .computeIfAbsent(new OfficeOf(office.title(), office.of()), k -> new ArrayList<>())
              .add(new Holder(source, source.officeLine(i), office.term()));
        }
      }
    }
    offices.values().forEach(list -> list.sort(Comparator.comparing(Holder::start)));
  }

  /** Where two persons surely held an office for one at the same time, by more than a day. */
  void overlaps(BiConsumer<SourcedEntry, String> found) {
    offices.forEach(
        (office, holders) -> {
          if (SINGLE.contains(office.title())) {
            for (int i = 0; i < holders.size(); i++) {
              for (Holder other : holders.subList(0, i)) {
                overlap(office, holders.get(i), other, found);
              }
            }
          }
        });
  }

  private static void overlap(
      OfficeOf office, Holder holder, Holder other, BiConsumer<SourcedEntry, String> found) {
    LocalDate from =
        holder.surelyFrom().isAfter(other.surelyFrom()) ? holder.surelyFrom() : other.surelyFrom();
    LocalDate to =
        holder.surelyTo().isBefore(other.surelyTo()) ? holder.surelyTo() : other.surelyTo();
    boolean same = holder.source().entry().id().equals(other.source().entry().id());
    if (!same && from.plusDays(1).isBefore(to)) {
      found.accept(
          at(holder),
          "%s: %s %s and %s %s"
              .formatted(
                  office,
                  holder.source().entry().id(),
                  DirectoryWriter.term(holder.term()),
                  other.source().entry().id(),
                  DirectoryWriter.term(other.term())));
    }
  }

  /** Where a main office that somebody held before and somebody holds after has nobody. */
  void gaps(BiConsumer<SourcedEntry, String> found) {
    offices.forEach(
        (office, holders) -> {
          if (!MAIN.contains(office.title())) {
            return;
          }
          LocalDate covered = LocalDate.MAX;
          for (Holder holder : holders) {
            if (covered.isBefore(holder.start())
                && ChronoUnit.DAYS.between(covered, holder.start()) > GAP_DAYS) {
              found.accept(
                  at(holder),
                  "%s: nobody from %s to %s, when %s came"
                      .formatted(office, covered, holder.start(), holder.source().entry().id()));
            }
            LocalDate end = holder.perhapsTo();
            covered = covered.equals(LocalDate.MAX) || end.isAfter(covered) ? end : covered;
          }
        });
  }

  private static SourcedEntry at(Holder holder) {
    SourcedEntry source = holder.source();
    return new SourcedEntry(source.file(), holder.line(), List.of(), source.adds(), source.entry());
  }
}
