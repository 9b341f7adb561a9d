package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tab-separated tables with RFC 4180's quoting: a field in double quotes may hold tabs, line ends
 * and doubled quotes.
 */
public final class TabSeparated {
  private TabSeparated() {}

  /** The rows, blank lines left out; a quote inside an unquoted field is itself. */
  public static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    boolean started = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          field.append(c);
        }
      } else if (c == '"' && !started) {
        quoted = true;
        started = true;
      } else if (c == '\t') {
        row.add(field.toString());
        field.setLength(0);
        started = false;
      } else if (c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        if (c == '\r') {
          i++;
        }
        endRow(rows, row, field);
        row = new ArrayList<>();
        started = false;
      } else {
        field.append(c);
        started = true;
      }
    }
    endRow(rows, row, field);
    return rows;
  }

  private static void endRow(List<List<String>> rows, List<String> row, StringBuilder field) {
    if (!row.isEmpty() || !field.isEmpty()) {
      row.add(field.toString());
      rows.add(row);
    }
    field.setLength(0);
  }

  /** A row as a line, fields quoted where they must be. */
  public static String write(List<String> row) {
    return row.stream()
        .map(
            field ->
                field.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
                    ? "\"" + field.replace("\"", "\"\"") + "\""
                    : field)
        .collect(Collectors.joining("\t"));
  }
}
