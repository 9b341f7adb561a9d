package org.dragoman.article;

/**
 * A stretch of an article's text, half open.
 *
 * <p>Offsets count UTF-16 units of the original text, as Java's strings do; the record that is
 * written counts Unicode code points, and {@link CodePoints} converts at that one place.
 *
 * @param start where it begins, 0 or more
 * @param end where it ends, exclusive, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** How many units it covers. */
  public int length() {
    return end - start;
  }

  /** Whether every unit of the other lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span envelope(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
