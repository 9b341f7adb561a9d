package org.dragoman.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a UTF-8 data file, numbered from 1.
 *
 * @param name the file's name, for messages
 * @param lines its lines, without line ends
 */
public record DataFile(String name, List<String> lines) {
  public DataFile {
    lines = List.copyOf(lines);
  }

  /** A line with its number. */
  public record Line(int number, String text) {}

  /** A line of a table, split at tabs, with its number. */
  public record Row(int number, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of the column, counted from 0; empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * Reads a resource that stands beside a class.
   *
   * @throws UncheckedIOException where the resource is missing or unreadable: the build is broken
   */
  public static DataFile resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name + " beside " + beside.getName());
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a stream to its end. */
  public static DataFile read(String name, InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    }
    return new DataFile(name, lines);
  }

  /** The lines that are neither blank nor comments. */
  public List<Line> content() {
    List<Line> content = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        content.add(new Line(i + 1, line));
      }
    }
    return content;
  }

  /**
   * The rows of a tab-separated table below its header line; rows with too few cells become
   * problems.
   *
   * @param least how many cells a row must have
   */
  public List<Row> table(int least, List<DataProblem> problems) {
    List<Row> rows = new ArrayList<>();
    List<Line> content = content();
    for (Line line : content.subList(Math.min(1, content.size()), content.size())) {
      Row row = new Row(line.number(), List.of(line.text().split("\t", -1)));
      if (row.cells().size() < least) {
        problems.add(new DataProblem(name, line.number(), "needs " + least + " columns"));
      } else {
        rows.add(row);
      }
    }
    return rows;
  }
}
