package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows set in columns as wide as their widest cell, the last one as it is. */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    row(header);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        int column = i;
        int width = rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0);
        line.append(" ".repeat(width - length(row.get(i)) + 2));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
