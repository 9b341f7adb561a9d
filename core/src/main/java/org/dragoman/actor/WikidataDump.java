package org.dragoman.actor;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dragoman.data.DataProblem;
import org.dragoman.reading.ByteLines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes through a dump of Wikidata once, an entity a line, and parses only the lines that are
 * wanted: of a hundred million entities few are actors.
 */
final class WikidataDump {
  private static final int LONGEST_LINE = 16 << 20;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private boolean entities;

  WikidataDump(Path file) {
    this.file = file;
  }

  /**
   * Reads it to its end, or to where it breaks off, which is a problem.
   *
   * @throws IOException where nothing of it can be read
   */
  void read(
      Predicate<String> wanted, EntityTaker taker, Consumer<DataProblem> problems, Runnable step)
      throws IOException {
    long lines = 0;
    try (InputStream in = open()) {
      ByteLines split = new ByteLines(in, LONGEST_LINE);
      for (Optional<byte[]> line = split.next(); line.isPresent(); line = split.next()) {
        lines = split.number();
        if (split.cut()) {
          problems.accept(problem(lines, "an entity of more than 16 MB; left out"));
        } else {
          entity(line.get(), lines, wanted, taker, problems);
        }
        step.run();
      }
    } catch (EOFException | ZipException e) {
      if (lines == 0) {
        throw new IOException("no gzip file, or one cut off at its start", e);
      }
      problems.accept(
          problem(lines, "the file breaks off here, or is damaged; the rest is missing"));
    }
    if (!entities) {
      throw new IOException(lines == 0 ? "empty" : "no dump of Wikidata: no line holds an entity");
    }
  }

  /** Takes an entity with the line that it stands in. */
  interface EntityTaker {
    void take(WikidataEntity entity, int line);
  }

  private InputStream open() throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      boolean packed = file.toString().endsWith(".gz");
      return new BufferedInputStream(packed ? new GZIPInputStream(bytes, BUFFER) : bytes, BUFFER);
    } catch (IOException e) {
      bytes.close();
      throw e instanceof EOFException || e instanceof ZipException
          ? new IOException("no gzip file, or one cut off at its start", e)
          : e;
    }
  }

  private void entity(
      byte[] bytes,
      long number,
      Predicate<String> wanted,
      EntityTaker taker,
      Consumer<DataProblem> problems) {
    // One byte a character finds ids and property names, and is much the fastest.
    String line = new String(bytes, StandardCharsets.ISO_8859_1).strip();
    if (line.isEmpty() || line.equals("[") || line.equals("]") || line.equals(",")) {
      return;
    }
    boolean whole = line.startsWith("{") && (line.endsWith("}") || line.endsWith("},"));
    if (!whole) {
      problems.accept(problem(number, "not an entity in braces, with a comma behind it"));
      return;
    }
    entities = true;
    if (!wanted.test(line)) {
      return;
    }
    String json = new String(bytes, StandardCharsets.UTF_8).strip();
    try {
      JsonNode node =
          JsonMapper.shared()
              .readTree(json.endsWith(",") ? json.substring(0, json.length() - 1) : json);
      taker.take(new WikidataEntity(node), (int) Math.min(Integer.MAX_VALUE, number));
    } catch (JacksonException e) {
      problems.accept(problem(number, "no JSON: " + e.getOriginalMessage()));
    }
  }

  private DataProblem problem(long line, String message) {
    return new DataProblem(file.toString(), (int) Math.min(Integer.MAX_VALUE, line), message);
  }
}
