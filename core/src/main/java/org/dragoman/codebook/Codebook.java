package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * What may be written of an event: PLOVER's types, modes and contexts and CAMEO's codes, each with
 * a definition and an example.
 *
 * @param types the sixteen types
 * @param modes the modes of each type
 * @param contexts the contexts
 * @param cameo CAMEO's codes
 */
public record Codebook(
    Map<EventType, Type> types, List<Mode> modes, List<Context> contexts, CameoCodes cameo) {

  /**
   * An event type.
   *
   * @param roots the CAMEO roots that it answers to
   * @param definition what counts
   * @param example a sentence, with its source and target marked
   * @param not what is near, but another type
   */
  public record Type(List<String> roots, String definition, String example, String not) {
    public Type {
      roots = List.copyOf(roots);
    }
  }

  /**
   * How an event of a type is done.
   *
   * @param type the type
   * @param name the mode
   * @param cameo the code where nothing more exact is known
   * @param definition what counts
   * @param example a sentence, with its source and target marked
   */
  public record Mode(
      EventType type, String name, String cameo, String definition, String example) {}

  /**
   * What an event is about.
   *
   * @param name the context
   * @param definition what counts
   * @param example a sentence, with its source and target marked
   * @param cues words, in their base form, that show it in the event's clause
   */
  public record Context(String name, String definition, String example, List<String> cues) {
    public Context {
      cues = List.copyOf(cues);
    }
  }

  public Codebook {
    types = Map.copyOf(types);
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
  }

  /**
   * Loads the codebook that comes with the program.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static Codebook load() {
    List<DataProblem> problems = new ArrayList<>();
    CameoCodes cameo = CameoCodes.load();
    Map<EventType, Type> types = types(cameo, problems);
    List<Mode> modes = modes(cameo, problems);
    List<Context> contexts = contexts(problems);
    DataException.throwIfAny(problems);
    return new Codebook(types, modes, contexts, cameo);
  }

  private static Map<EventType, Type> types(CameoCodes cameo, List<DataProblem> problems) {
    DataFile file = DataFile.resource(Codebook.class, "types.tsv");
    Map<EventType, Type> types = new EnumMap<>(EventType.class);
    for (DataFile.Row row : file.table(6, problems)) {
      Optional<EventType> type = EventType.named(row.cell(0));
      List<String> roots = List.of(row.cell(2).split("\\|"));
      if (type.isEmpty() || !roots.stream().allMatch(cameo::contains)) {
        problems.add(new DataProblem(file.name(), row.number(), "no such type or CAMEO root"));
        continue;
      }
      if (!row.cell(1).equals(Integer.toString(type.get().quad().number()))) {
        problems.add(new DataProblem(file.name(), row.number(), "another quad class"));
      }
      types.put(type.get(), new Type(roots, row.cell(3), row.cell(4), row.cell(5)));
    }
    if (types.size() < EventType.values().length) {
      problems.add(new DataProblem(file.name(), 0, "a type is missing"));
    }
    return types;
  }

  private static List<Mode> modes(CameoCodes cameo, List<DataProblem> problems) {
    DataFile file = DataFile.resource(Codebook.class, "modes.tsv");
    List<Mode> modes = new ArrayList<>();
    for (DataFile.Row row : file.table(5, problems)) {
      Optional<EventType> type = EventType.named(row.cell(0));
      if (type.isEmpty() || !cameo.contains(row.cell(2))) {
        problems.add(new DataProblem(file.name(), row.number(), "no such type or CAMEO code"));
      } else {
        modes.add(new Mode(type.get(), row.cell(1), row.cell(2), row.cell(3), row.cell(4)));
      }
    }
    return modes;
  }

  private static List<Context> contexts(List<DataProblem> problems) {
    DataFile file = DataFile.resource(Codebook.class, "contexts.tsv");
    List<Context> contexts = new ArrayList<>();
    for (DataFile.Row row : file.table(4, problems)) {
      contexts.add(
          new Context(
              row.cell(0), row.cell(1), row.cell(2), List.of(row.cell(3).strip().split("\\|"))));
    }
    return contexts;
  }

  /** Whether the type has the mode; the empty mode fits all. */
  public boolean has(EventType type, String mode) {
    return mode.isEmpty()
        || modes.stream().anyMatch(m -> m.type() == type && m.name().equals(mode));
  }
}
