package org.dragoman.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dragoman.article.ArticleSource;
import org.dragoman.article.Reading;

/**
 * The files and folders that a user names, read by what their names end in; {@code -} is standard
 * input. Folders are read in the order of their names, with all below them.
 */
public final class InputFiles implements ArticleSource {
  private static final String STANDARD_INPUT = "-";

  private final List<String> paths;
  private final InputStream standardInput;

  /** Takes the paths as given, in order, and the stream that {@code -} stands for. */
  public InputFiles(List<String> paths, InputStream standardInput) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
  }

  @Override
  public Stream<Reading> readings() {
    return paths.stream()
        .flatMap(
            path ->
                path.equals(STANDARD_INPUT)
                    ? new JsonArticles("standard input", standardInput).readingsOrPage()
                    : under(Path.of(path)));
  }

  /** How many articles there are, where that can be told without reading them. */
  public OptionalLong count() {
    long count = 0;
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        return OptionalLong.empty();
      }
      try (Stream<Path> walk = Files.walk(Path.of(path))) {
        count +=
            walk.filter(Files::isRegularFile)
                .filter(InputFiles::isVisible)
                .mapToLong(InputFiles::lines)
                .sum();
      } catch (IOException | UncheckedIOException e) {
        count++;
      }
    }
    return OptionalLong.of(count);
  }

  private static long lines(Path file) {
    if (!file.toString().matches(".*\\.(?:jsonl|ndjson)")) {
      return 1;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.count();
    } catch (IOException | UncheckedIOException e) {
      return 1;
    }
  }

  private static Stream<Reading> under(Path path) {
    if (!Files.isDirectory(path)) {
      return read(path);
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(path)) {
      files = walk.filter(Files::isRegularFile).filter(InputFiles::isVisible).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return Stream.of(
          new Reading.Unreadable(path.toString(), "cannot list the folder: " + why(e)));
    }
    if (files.isEmpty()) {
      return Stream.of(new Reading.Unreadable(path.toString(), "the folder holds no files"));
    }
    return files.stream().flatMap(InputFiles::read);
  }

  private static boolean isVisible(Path file) {
    Path name = file.getFileName();
    return name != null && !name.toString().startsWith(".");
  }

  private static Stream<Reading> read(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    String id = dot < 0 ? name : name.substring(0, dot);
    try {
      return switch (extension) {
        case "txt", "" ->
            Stream.of(TextArticles.page(file.toString(), id, Files.readAllBytes(file)));
        case "html", "htm", "xhtml" ->
            Stream.of(HtmlArticles.page(file.toString(), id, Files.readAllBytes(file)));
        case "json" -> JsonArticles.document(file.toString(), id, Files.readAllBytes(file));
        case "jsonl", "ndjson" ->
            new JsonArticles(file.toString(), Files.newInputStream(file)).readings();
        default ->
            Stream.of(
                new Reading.Unreadable(
                    file.toString(),
                    "no reader for ." + extension + " (known: txt, html, json, jsonl)"));
      };
    } catch (IOException e) {
      return Stream.of(new Reading.Unreadable(file.toString(), why(e)));
    }
  }

  private static String why(Exception e) {
    return e instanceof NoSuchFileException
        ? "no such file"
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
