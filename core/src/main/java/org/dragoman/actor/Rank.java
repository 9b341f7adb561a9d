package org.dragoman.actor;

import java.time.LocalDate;
import java.util.Set;

/** How likely news means this person by a bare surname: those in high office on the day first. */
final class Rank {
  private static final Set<String> HIGHEST =
      Set.of("president", "prime minister", "chancellor", "king", "supreme leader", "premier");
  private static final Set<String> HIGH =
      Set.of(
          "foreign minister",
          "defence minister",
          "secretary of state",
          "secretary of defense",
          "vice president",
          "secretary-general",
          "leader",
          "general secretary",
          "pope",
          "president-elect",
          "emir",
          "crown prince");
  private static final int RECENT_YEARS = 5;

  private Rank() {}

  /** Whether a person bears the title on the day, or one that contains it. */
  static boolean holds(DirectoryEntry person, String title, LocalDate day) {
    return person.offices().stream()
        .anyMatch(
            office ->
                (office.title().equals(title) || office.title().endsWith(" " + title))
                    && office.term().mayHold(day));
  }

  /** From 0, the likeliest; a person without a dated office is in the middle. */
  static int of(DirectoryEntry person, LocalDate day) {
    int best = 100;
    for (Office office : person.offices()) {
      int rank = HIGHEST.contains(office.title()) ? 0 : HIGH.contains(office.title()) ? 2 : 4;
      boolean dated = office.term().from().isPresent() || office.term().to().isPresent();
      if (!dated) {
        rank += 6;
      } else if (!office.term().mayHold(day)) {
        boolean near =
            office.term().endedBefore(day)
                ? !office.term().endedBefore(day.minusYears(RECENT_YEARS))
                : !office.term().startsAfter(day.plusYears(1));
        rank += near ? 10 : 40;
      }
      best = Math.min(best, rank);
    }
    return best;
  }
}
