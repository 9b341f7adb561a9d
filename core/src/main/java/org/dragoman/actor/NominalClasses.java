package org.dragoman.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** Which actors a common noun fits: a movement is an organisation, but no ministry. */
final class NominalClasses {
  private record Fit(Set<ActorType> types, Set<Sector> sectors) {}

  private final Map<String, Fit> fits;

  private NominalClasses(Map<String, Fit> fits) {
    this.fits = fits;
  }

  static NominalClasses load() {
    DataFile file = DataFile.resource(NominalClasses.class, "nominals.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Fit> fits = new HashMap<>();
    for (DataFile.Row row : file.table(3, problems)) {
      Set<ActorType> types = EnumSet.noneOf(ActorType.class);
      Set<Sector> sectors = EnumSet.noneOf(Sector.class);
      try {
        for (String type : row.cell(1).strip().split(" ")) {
          types.add(ActorType.valueOf(type.toUpperCase(Locale.ROOT)));
        }
        for (String sector : row.cell(2).strip().split(" ")) {
          if (!sector.isEmpty()) {
            sectors.add(Sector.valueOf(sector));
          }
        }
        fits.put(row.cell(0).strip(), new Fit(types, sectors));
      } catch (IllegalArgumentException e) {
        problems.add(
            new DataProblem(
                file.name(), row.number(), "no such type or sector: " + e.getMessage()));
      }
    }
    DataException.throwIfAny(problems);
    return new NominalClasses(Map.copyOf(fits));
  }

  /** Whether the noun, in the singular, names the kind of actor that this is. */
  boolean fits(String noun, CastMember member) {
    return Optional.ofNullable(fits.get(noun))
        .filter(fit -> fit.types().contains(member.type()))
        .filter(
            fit ->
                fit.sectors().isEmpty()
                    || member.sector().filter(fit.sectors()::contains).isPresent())
        .isPresent();
  }

  /** Whether the noun is of any use to pick actors up. */
  boolean knows(String noun) {
    return fits.containsKey(noun);
  }
}
