package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dragoman.data.PartialDate;
import org.dragoman.data.Term;

/**
 * The parts of an actor's time by the codes that hold in them, so that a name found in an article
 * of a day gets the code of that day. The parts cover all days and do not overlap: where two codes
 * hold, the first counts, as in the dictionaries that write them; where none does, the undated one,
 * and else the country alone.
 */
final class Phases {
  private Phases() {}

  /** The entry in each of its phases; itself, where no code of it is dated. */
  static List<DirectoryEntry> of(DirectoryEntry actor) {
    if (actor.codes().isEmpty()) {
      return List.of(actor);
    }
    TreeSet<LocalDate> starts = new TreeSet<>();
    starts.add(LocalDate.MIN);
    for (DatedCode code : actor.codes()) {
      code.term().from().ifPresent(from -> starts.add(from.first()));
      code.term().to().ifPresent(to -> starts.add(to.last().plusDays(1)));
    }
    List<DirectoryEntry> phases = new ArrayList<>();
    List<LocalDate> days = List.copyOf(starts);
    LocalDate start = LocalDate.MIN;
    for (int i = 0; i < days.size(); i++) {
      String code = code(actor, days.get(i));
      boolean last = i + 1 == days.size();
      if (last || !code(actor, days.get(i + 1)).equals(code)) {
        Optional<PartialDate> from = start.equals(LocalDate.MIN) ? Optional.empty() : day(start);
        Optional<PartialDate> to = last ? Optional.empty() : day(days.get(i + 1).minusDays(1));
        CodeParts parts =
            CodeParts.of(code).orElse(new CodeParts(code, Optional.empty(), Optional.empty()));
        phases.add(actor.during(new Term(from, to), parts));
        start = last ? start : days.get(i + 1);
      }
    }
    return phases;
  }

  private static Optional<PartialDate> day(LocalDate day) {
    return Optional.of(new PartialDate(day, day));
  }

  private static String code(DirectoryEntry actor, LocalDate day) {
    return actor.codes().stream()
        .filter(code -> code.term().mayHold(day))
        .map(DatedCode::code)
        .findFirst()
        .or(actor::cameo)
        .orElseGet(() -> actor.country().orElse(""));
  }
}
