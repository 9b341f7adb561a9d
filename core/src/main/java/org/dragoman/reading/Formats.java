package org.dragoman.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Chooses the reader for an input: by what the user says, by its name, by its first bytes. */
final class Formats {
  private final ReadingOptions options;

  Formats(ReadingOptions options) {
    this.options = options;
  }

  /**
   * Opens an input.
   *
   * @param name what messages call it
   * @param file the name of the file without folders, which its format and its id are told from
   * @param depth how many archives it stands in
   * @throws IOException where it cannot be read at all
   */
  ReadingCursor open(String name, String file, InputStream bytes, int depth) throws IOException {
    requireShallow(depth);
    Input input = new Input(name, id(file), bytes);
    Optional<Format> named = Format.ofName(file);
    boolean packed = named.filter(f -> f == Format.GZIP || f == Format.ZIP).isPresent();
    Format format =
        options.format().isPresent() && !packed
            ? options.format().get()
            : named.isPresent() ? named.get() : bySight(input, file);
    return open(input, file, format, depth);
  }

  /** Opens standard input, which has no name to tell its format from. */
  ReadingCursor openStandardInput(InputStream bytes) throws IOException {
    Input input = new Input("standard input", "stdin", bytes);
    return open(input, "stdin", givenOrSeen(input), 0);
  }

  private ReadingCursor open(Input input, String file, Format format, int depth)
      throws IOException {
    return switch (format) {
      case TEXT -> ReadingCursor.of(TextArticles.page(input, options));
      case HTML -> ReadingCursor.of(HtmlArticles.page(input, options));
      case JSON -> JsonArticles.document(input);
      case JSONL -> JsonArticles.lines(input);
      case CSV -> TableArticles.of(input, false, options);
      case TSV -> TableArticles.of(input, true, options);
      case XML -> XmlArticles.of(input, options);
      case WARC -> WarcArticles.of(input);
      case GZIP -> unzipped(input, file, depth);
      case ZIP -> new ZipArticles(input, this, depth);
    };
  }

  private ReadingCursor unzipped(Input input, String file, int depth) throws IOException {
    CountedBytes compressed = new CountedBytes(input.bytes());
    InputStream expanded =
        new ExpandedBytes(new GZIPInputStream(compressed, 1 << 16), compressed::count);
    boolean named = Format.ofName(file).filter(f -> f == Format.GZIP).isPresent();
    String inner = named ? file.substring(0, file.lastIndexOf('.')) : file;
    if (named && Format.ending(inner).isEmpty() || !named) {
      Input unnamed = new Input(input.name(), id(inner), expanded);
      requireShallow(depth + 1);
      return open(unnamed, inner, givenOrSeen(unnamed), depth + 1);
    }
    return open(input.name(), inner, expanded, depth + 1);
  }

  /** The format that the user names, else the one that the first bytes show. */
  private Format givenOrSeen(Input input) throws IOException {
    return options.format().isPresent() ? options.format().get() : Format.ofSight(input.bytes());
  }

  private static void requireShallow(int depth) throws UnreadableException {
    if (depth > Limits.NESTING) {
      throw new UnreadableException("more than " + Limits.NESTING + " archives inside each other");
    }
  }

  /** Files of unknown endings are read where their bytes say what they are. */
  private static Format bySight(Input input, String file) throws IOException {
    Format format = Format.ofSight(input.bytes());
    if (format == Format.TEXT) {
      throw new UnreadableException(
          "no reader for ." + Format.ending(file) + " (known: " + Format.known() + ")");
    }
    return format;
  }

  /** A file's name without what says its format. */
  private static String id(String file) {
    String name = file;
    if (Format.ofName(name).filter(f -> f == Format.GZIP).isPresent()) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
