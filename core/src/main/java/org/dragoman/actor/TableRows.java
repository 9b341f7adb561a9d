package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * Splits a table into rows by RFC 4180's quoting, each with the line that it starts at. A quote
 * that is never closed costs its own line and not the rest of the table.
 */
final class TableRows {
  private static final int MOST_LINES = 50;

  private final DataFile file;
  private final char separator;
  private final List<DataProblem> problems;

  TableRows(DataFile file, char separator, List<DataProblem> problems) {
    this.file = file;
    this.separator = separator;
    this.problems = problems;
  }

  List<DataFile.Row> read() {
    List<DataFile.Row> rows = new ArrayList<>();
    List<String> lines = file.lines();
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).isBlank()) {
        i++;
        continue;
      }
      StringBuilder text = new StringBuilder(lines.get(i));
      Optional<List<String>> cells = cells(text);
      int end = i + 1;
      while (cells.isEmpty() && end < lines.size() && end < i + MOST_LINES) {
        text.append('\n').append(lines.get(end++));
        cells = cells(text);
      }
      if (cells.isEmpty()) {
        problems.add(new DataProblem(file.name(), i + 1, "a quote that is not closed"));
        end = i + 1;
      } else {
        rows.add(new DataFile.Row(i + 1, cells.get()));
      }
      i = end;
    }
    return rows;
  }

  /** The cells of a row; empty where a quote is still open at its end. */
  private Optional<List<String>> cells(CharSequence text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.toString().isBlank()) {
        cell.setLength(0);
        quoted = true;
      } else if (c == separator) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return quoted ? Optional.empty() : Optional.of(cells);
  }
}
