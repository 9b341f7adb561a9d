package org.dragoman.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dragoman.article.Reading;

/** Reads what stands in a zip archive, one entry after the other; nothing is unpacked to disk. */
final class ZipArticles implements ReadingCursor {
  private static final String CLOSING = "PK\u0005\u0006";

  private final Input input;
  private final Formats formats;
  private final int depth;
  private final CountedBytes compressed;
  private final ZipInputStream zip;
  private Optional<Entry> open = Optional.empty();
  private boolean any;
  private boolean ended;

  /** An entry that is being read. */
  private record Entry(String name, InputStream bytes, ReadingCursor readings) {}

  ZipArticles(Input input, Formats formats, int depth) {
    this.input = input;
    this.formats = formats;
    this.depth = depth;
    this.compressed = new CountedBytes(input.bytes());
    this.zip = new ZipInputStream(compressed);
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!ended) {
      if (open.isPresent()) {
        Optional<Reading> reading = nextOf(open.get());
        if (reading.isPresent()) {
          return reading;
        }
        open = Optional.empty();
      } else {
        Optional<Reading> problem = openNext();
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> nextOf(Entry entry) throws IOException {
    Optional<Reading> reading;
    try {
      reading = entry.readings().next();
    } catch (IOException e) {
      reading = Optional.of(new Reading.Unreadable(entry.name(), Reasons.of(e)));
      open = Optional.empty();
    }
    if (open.isEmpty() || reading.isEmpty()) {
      entry.readings().close();
      finish(entry.bytes());
    }
    return reading;
  }

  /** Reads an entry to its end, under guard: the archive's own way to skip it has none. */
  private void finish(InputStream bytes) throws IOException {
    try {
      bytes.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      ended = true;
      throw e;
    }
  }

  private Optional<Reading> openNext() throws IOException {
    ZipEntry entry;
    try {
      entry = zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      ended = true;
      throw new UnreadableException("damaged: a name in it is not text");
    }
    if (entry == null) {
      ended = true;
      return end();
    }
    any = true;
    String path = entry.getName();
    if (entry.isDirectory() || isHidden(path)) {
      return Optional.empty();
    }
    String name = input.name() + "!" + path;
    if (leadsOut(path)) {
      return Optional.of(new Reading.Unreadable(name, "its path leads out of the archive"));
    }
    long before = compressed.count();
    InputStream bytes = new ExpandedBytes(new KeptOpen(zip), () -> compressed.count() - before);
    String file = path.replaceAll(".*[/\\\\]", "");
    try {
      open = Optional.of(new Entry(name, bytes, formats.open(name, file, bytes, depth + 1)));
      return Optional.empty();
    } catch (IOException e) {
      finish(bytes);
      return Optional.of(new Reading.Unreadable(name, Reasons.of(e)));
    }
  }

  /** An archive that was cut off shows no further entries, but lacks what closes it. */
  private Optional<Reading> end() throws IOException {
    compressed.transferTo(OutputStream.nullOutputStream());
    String last = new String(compressed.last(), StandardCharsets.ISO_8859_1);
    if (!last.contains(CLOSING)) {
      throw new UnreadableException(
          any ? "cut off: the archive has no end; fetch it again" : "no zip archive");
    }
    return any
        ? Optional.empty()
        : Optional.of(new Reading.Unreadable(input.name(), "an empty archive"));
  }

  private static boolean isHidden(String path) {
    return path.startsWith("__MACOSX/") || path.matches("(?s)(?:.*[/\\\\])?\\.[^/\\\\.][^/\\\\]*");
  }

  private static boolean leadsOut(String path) {
    return path.matches("(?s)(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*");
  }

  /** Readers close what they were given, but the archive goes on. */
  private static final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
