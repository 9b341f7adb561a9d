package org.dragoman.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * Reads a table with a header row: an actor a row, the columns named like the keys of the format;
 * or a noun a row, where there is a column {@code noun}. Semicolons separate several values.
 */
final class TableActors {
  private final DataFile file;
  private final List<String> header;
  private final ActorSink sink;
  private final EntryFields fields;

  private TableActors(DataFile file, List<String> header, ActorSink sink) {
    this.file = file;
    this.header = header;
    this.sink = sink;
    this.fields = new EntryFields(this::problem);
  }

  static void read(Path path, ActorSink sink) throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    DataFile file = ActorText.read(path, problems);
    char separator = separator(file);
    List<DataFile.Row> rows = new TableRows(file, separator, problems).read();
    problems.forEach(sink::problem);
    if (rows.isEmpty()) {
      throw new IOException("empty: no header row");
    }
    List<String> header =
        rows.getFirst().cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    TableActors table = new TableActors(file, header, sink);
    List<DataFile.Row> body = rows.subList(1, rows.size());
    if (header.contains("noun") && header.contains("sector")) {
      body.forEach(table::noun);
    } else if (header.contains("name") && header.contains("type")) {
      table.checkHeader(rows.getFirst().number());
      body.forEach(table::actor);
    } else {
      throw new IOException("no columns name and type in its first row");
    }
  }

  /** What stands most often in the first line; semicolons are values' and count only alone. */
  private static char separator(DataFile file) {
    String first = file.lines().stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (first.indexOf('\t') >= 0) {
      return '\t';
    }
    return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
  }

  private void checkHeader(int line) {
    for (String column : header) {
      boolean known = EntryFields.isKey(column) || column.matches("id|name|note|#.*");
      if (!known && !column.isEmpty()) {
        problem(
            line,
            "a column that is no key of the directory, left out: "
                + column
                + " (\"note\" is passed over in silence)");
      }
    }
  }

  private void actor(DataFile.Row row) {
    fields.clear();
    String name = "";
    String id = "";
    for (int i = 0; i < header.size(); i++) {
      String key = header.get(i);
      String cell = row.cell(i).replace('\n', ' ');
      if (cell.isBlank()) {
        continue;
      }
      switch (key) {
        case "name" -> name = cell;
        case "id" -> id = cell;
        case "office" ->
            offices(cell).forEach(office -> fields.add("office", row.number(), office));
        case "cameo" -> codes(cell).forEach(code -> fields.add("cameo", row.number(), code));
        default -> {
          if (EntryFields.isKey(key)) {
            fields.add(key, row.number(), cell);
          }
        }
      }
    }
    if (row.cells().size() > header.size()) {
      problem(row.number(), "more fields than the header has columns; those beyond are left out");
    }
    if (name.isEmpty()) {
      problem(row.number(), "no name");
    } else if (!id.isEmpty() && !id.matches("[\\p{Ll}\\d-]+")) {
      problem(row.number(), "an id is of small letters, digits and hyphens: " + id);
    } else {
      fields
          .entry(file.name(), row.number(), id.isEmpty() ? ActorId.of(name) : id, name, false)
          .ifPresent(sink::entry);
    }
  }

  /** Splits {@code title; id; term; title; id; …}, where a term is what has two dots in it. */
  private static List<String> offices(String cell) {
    List<String> offices = new ArrayList<>();
    List<String> parts = parts(cell);
    int i = 0;
    while (i < parts.size()) {
      int end = Math.min(parts.size(), i + 2);
      if (end < parts.size() && isTerm(parts.get(end))) {
        end++;
      }
      offices.add(String.join("; ", parts.subList(i, end)));
      i = end;
    }
    return offices;
  }

  private static List<String> codes(String cell) {
    List<String> codes = new ArrayList<>();
    for (String part : parts(cell)) {
      if (isTerm(part) && !codes.isEmpty()) {
        codes.add(codes.removeLast() + "; " + part);
      } else {
        codes.add(part);
      }
    }
    return codes;
  }

  private static boolean isTerm(String part) {
    return part.contains("..");
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split(";")).stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private void noun(DataFile.Row row) {
    String noun = row.cell(header.indexOf("noun")).toLowerCase(Locale.ROOT);
    String code = row.cell(header.indexOf("sector"));
    int column = header.indexOf("stands");
    String stands = column < 0 ? "" : row.cell(column);
    Optional<Sector> sector = Sector.of(code);
    if (noun.isEmpty() || sector.isEmpty()) {
      problem(row.number(), noun.isEmpty() ? "no noun" : "no such sector: " + code);
      return;
    }
    try {
      AgentNoun.Kind kind =
          stands.isEmpty()
              ? AgentNoun.Kind.AS_LISTED
              : AgentNoun.Kind.valueOf(stands.toUpperCase(Locale.ROOT));
      sink.agent(new AgentNoun(noun, sector.get(), kind));
    } catch (IllegalArgumentException e) {
      problem(row.number(), "stands for people, whole, force or body, and not for " + stands);
    }
  }

  private void problem(int line, String message) {
    sink.problem(new DataProblem(file.name(), line, message));
  }
}
