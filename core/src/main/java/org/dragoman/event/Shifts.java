package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.EventType;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** What an act is in another light: soldiers sent to keep a peace are no mobilization. */
final class Shifts {
  private record Shift(
      EventType type, String mode, String context, EventType toType, String toMode, String cameo) {
    boolean fits(EventCode code) {
      return type == code.type() && (mode.equals("-") || mode.equals(code.mode()));
    }
  }

  private final List<Shift> shifts;

  private Shifts(List<Shift> shifts) {
    this.shifts = List.copyOf(shifts);
  }

  static Shifts load(Codebook codebook) {
    DataFile file = DataFile.resource(Shifts.class, "shifts.tsv");
    List<DataProblem> problems = new ArrayList<>();
    List<Shift> shifts = new ArrayList<>();
    for (DataFile.Row row : file.table(7, problems)) {
      Optional<EventType> from = EventType.named(row.cell(0));
      Optional<EventType> to = EventType.named(row.cell(3));
      boolean context = codebook.contexts().stream().anyMatch(c -> c.name().equals(row.cell(2)));
      if (from.isEmpty() || to.isEmpty() || !context || !codebook.cameo().contains(row.cell(5))) {
        problems.add(
            new DataProblem(file.name(), row.number(), "no such type, context or CAMEO code"));
      } else {
        shifts.add(
            new Shift(from.get(), row.cell(1), row.cell(2), to.get(), row.cell(4), row.cell(5)));
      }
    }
    DataException.throwIfAny(problems);
    return new Shifts(shifts);
  }

  /** Whether some context would make something else of it. */
  boolean mayShift(EventCode code) {
    return shifts.stream().anyMatch(s -> s.fits(code));
  }

  /** The code in the light of the sentence's contexts. */
  EventCode of(EventCode code, List<String> contexts, Codebook codebook) {
    return shifts.stream()
        .filter(s -> s.fits(code) && contexts.contains(s.context()))
        .findFirst()
        .map(
            s ->
                new EventCode(
                    s.toType(),
                    s.toMode(),
                    code.context(),
                    s.cameo(),
                    codebook.cameo().goldstein(s.cameo())))
        .orElse(code);
  }
}
