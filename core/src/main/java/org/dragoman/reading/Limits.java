package org.dragoman.reading;

/**
 * How large an input may be. Articles are short: what is longer than these is a mistake, or meant
 * to exhaust the machine.
 */
final class Limits {
  /** Characters of an article's text: over a hundred thousand words, or a minute of coding. */
  static final int TEXT = 500_000;

  /** Bytes of a text file, a line of JSON or an item of a feed. */
  static final int BYTES = 8 << 20;

  /** Bytes of a web page, whose text is a small part of it. */
  static final int PAGE = 16 << 20;

  /** How many times larger than its compressed form data may be, once it is past {@link #PAGE}. */
  static final int EXPANSION = 200;

  /** How deep archives may stand in archives. */
  static final int NESTING = 3;

  private Limits() {}

  /** A number of bytes as people read it. */
  static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
