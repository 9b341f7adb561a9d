package org.dragoman.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
  private final ReadingOptions options;

  /** Takes the paths as given, in order, and the stream that {@code -} stands for. */
  public InputFiles(List<String> paths, InputStream standardInput, ReadingOptions options) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
    this.options = options;
  }

  @Override
  public Stream<Reading> readings() {
    Formats formats = new Formats(options);
    Iterator<Parts.Part> parts =
        paths.stream()
            .flatMap(
                path ->
                    path.equals(STANDARD_INPUT)
                        ? Stream.of(standardInput(formats))
                        : leaves(path).stream().map(leaf -> part(leaf, formats)))
            .iterator();
    Parts all = new Parts(parts);
    Stream<Reading> stream =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL),
            false);
    return stream
        .map(this::dated)
        .onClose(
            () -> {
              try {
                all.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private Reading dated(Reading reading) {
    return reading instanceof Reading.Read read && options.published().isPresent()
        ? new Reading.Read(read.article().publishedOn(options.published().get()), read.remarks())
        : reading;
  }

  private Parts.Part standardInput(Formats formats) {
    return new Parts.Part(
        "standard input", Optional.empty(), () -> standardInput, formats::openStandardInput);
  }

  private static Parts.Part part(FileTree.Leaf leaf, Formats formats) {
    String name = leaf.path().toString();
    String file = String.valueOf(leaf.path().getFileName());
    return new Parts.Part(
        name,
        leaf.problem(),
        () -> Files.newInputStream(leaf.path()),
        bytes -> formats.open(name, file, bytes, 0));
  }

  private static List<FileTree.Leaf> leaves(String path) {
    try {
      return FileTree.under(Path.of(path));
    } catch (InvalidPathException e) {
      return List.of(new FileTree.Leaf(Path.of("?"), Optional.of("no path: " + e.getReason())));
    }
  }

  /** How many articles there are, where that can be told without reading them. */
  public OptionalLong count() {
    long count = 0;
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        return OptionalLong.empty();
      }
      for (FileTree.Leaf leaf : leaves(path)) {
        Optional<Format> format = Format.ofName(String.valueOf(leaf.path().getFileName()));
        if (leaf.problem().isPresent() || format.isEmpty()) {
          count++;
          continue;
        }
        switch (format.get()) {
          case TEXT, HTML -> count++;
          case JSONL -> count += lines(leaf.path());
          case JSON, CSV, TSV, XML, WARC, GZIP, ZIP -> {
            return OptionalLong.empty();
          }
        }
      }
    }
    return OptionalLong.of(count);
  }

  private static long lines(Path file) {
    long lines = 0;
    int last = '\n';
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        lines += last == '\n' && b != '\n' && b != '\r' ? 1 : 0;
        last = b;
      }
    } catch (IOException e) {
      return 1;
    }
    return lines;
  }
}
