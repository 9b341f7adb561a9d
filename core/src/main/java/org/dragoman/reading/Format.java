package org.dragoman.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which articles come. */
public enum Format {
  /** An article as copied from a page. */
  TEXT("txt", "text"),
  /** A web page saved to a file. */
  HTML("html", "htm", "xhtml", "shtml"),
  /** An object, or an array of objects. */
  JSON("json"),
  /** One object a line. */
  JSONL("jsonl", "ndjson"),
  /** A table with a header row, its fields set apart by commas or semicolons. */
  CSV("csv"),
  /** A table with a header row, its fields set apart by tabs. */
  TSV("tsv", "tab"),
  /** PETRARCH's sentences, RSS or Atom. */
  XML("xml", "rss", "atom", "rdf"),
  /** A crawl. */
  WARC("warc"),
  /** Any of these, compressed. */
  GZIP("gz", "gzip"),
  /** Any number of these in an archive. */
  ZIP("zip");

  private static final int HEAD = 4096;
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?s)(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern OBJECT_OVER_LINES = Pattern.compile("(?s)\\{\\s*\\n.*");

  /** What names of such files end in, separated by blanks. */
  private final String endings;

  Format(String... endings) {
    this.endings = String.join(" ", endings);
  }

  private Stream<String> endings() {
    return Stream.of(endings.split(" "));
  }

  /** All endings of file names that are known, for messages. */
  static String known() {
    return Arrays.stream(values()).flatMap(Format::endings).collect(Collectors.joining(", "));
  }

  /** By what a file's name ends in; a name without an ending is text. */
  static Optional<Format> ofName(String name) {
    String ending = ending(name);
    return ending.isEmpty()
        ? Optional.of(TEXT)
        : Arrays.stream(values())
            .filter(format -> format.endings().anyMatch(ending::equals))
            .findFirst();
  }

  /** What a file's name ends in, in lower case; empty where it has no ending. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** By the first bytes, which are left to be read; text where they say nothing. */
  static Format ofSight(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    if (head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
      return GZIP;
    }
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "")
            .stripLeading();
    if (start.startsWith("PK\u0003\u0004")) {
      return ZIP;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("{")) {
      return OBJECT_OVER_LINES.matcher(start).matches() ? JSON : JSONL;
    }
    if (start.startsWith("[{") || start.startsWith("[\n") || start.startsWith("[ ")) {
      return JSON;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    if (HTML_START.matcher(lower).matches()) {
      return HTML;
    }
    return lower.startsWith("<?xml") || lower.matches("(?s)<(?:rss|feed|rdf:rdf|sentences)\\b.*")
        ? XML
        : TEXT;
  }
}
