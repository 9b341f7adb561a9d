package org.dragoman.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dragoman.data.DataProblem;

/**
 * The towns below 15,000 inhabitants, kept as the bytes of their file with a hash table of names
 * over it: a hundred thousand places take six megabytes, and a line is read only where its name is
 * asked for.
 */
final class Towns {
  private static final int SLOTS = 1 << 17;
  private static final int COLUMNS = 5;
  private static final double LEAST = 300;
  private static final double SEAT = 0.3;

  private final byte[] bytes;
  private final int[] slots = new int[SLOTS];
  private int[] starts = new int[SLOTS];
  private int[] next = new int[SLOTS];
  private int[] headers = new int[1 << 10];
  private int count = 1;
  private int headerCount;

  private Towns(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads the file beside this class; a line with too few columns becomes a problem. */
  static Towns load(String name, List<DataProblem> problems) {
    try (InputStream in = Towns.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return of(name, new GZIPInputStream(in, 1 << 16).readAllBytes(), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Towns of(String name, byte[] bytes, List<DataProblem> problems) {
    Towns towns = new Towns(bytes);
    int number = 0;
    int at = 0;
    while (at < bytes.length) {
      number++;
      int end = at;
      int tabs = 0;
      while (end < bytes.length && bytes[end] != '\n') {
        tabs += bytes[end++] == '\t' ? 1 : 0;
      }
      if (bytes[at] == '@' && tabs == 1) {
        towns.header(at);
      } else if (bytes[at] != '#' && tabs == COLUMNS - 1 && towns.headerCount > 0) {
        towns.line(at);
      } else if (bytes[at] != '#') {
        problems.add(new DataProblem(name, number, "needs " + COLUMNS + " columns below an @"));
      }
      at = end + 1;
    }
    return towns;
  }

  private void header(int start) {
    if (headerCount == headers.length) {
      headers = Arrays.copyOf(headers, 2 * headerCount);
    }
    headers[headerCount++] = start;
  }

  private void line(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      next = Arrays.copyOf(next, 2 * count);
    }
    int slot = slot(hash(start));
    starts[count] = start;
    next[count] = slots[slot];
    slots[slot] = count++;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & SLOTS - 1;
  }

  /** The hash code of the folded name at the head of a line, where it is plain without its text. */
  private int hash(int start) {
    int hash = 0;
    for (int i = start; bytes[i] != '\t'; i++) {
      int c = bytes[i];
      if (c < 0 || isGap(c) && (i == start || bytes[i - 1] == 't' || isGap(bytes[i - 1]))) {
        return PlaceNames.folded(cell(start)).hashCode();
      }
      hash = 31 * hash + (c == '-' ? ' ' : c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return hash;
  }

  /** Behind a gap's "t" may lie "Saint" or "Mount", which fold to less; a full stop likewise. */
  private static boolean isGap(int c) {
    return c == ' ' || c == '-' || c == '.';
  }

  private String cell(int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
      end++;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private String line(int start, int skip) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return new String(bytes, start + skip, end - start - skip, StandardCharsets.UTF_8);
  }

  /** How many there are. */
  int size() {
    return count - 1;
  }

  /** The towns whose folded name is this, the largest first. */
  List<GazetteerPlace> named(String folded) {
    List<GazetteerPlace> found = new ArrayList<>(0);
    for (int n = slots[slot(folded.hashCode())]; n > 0; n = next[n]) {
      if (PlaceNames.folded(cell(starts[n])).equals(folded)) {
        found.add(place(starts[n]));
      }
    }
    found.sort((a, b) -> Double.compare(b.prominence(), a.prominence()));
    return found;
  }

  private GazetteerPlace place(int start) {
    String[] cells = line(start, 0).split("\t", -1);
    int found = Arrays.binarySearch(headers, 0, headerCount, start);
    String[] unit = line(headers[-found - 2], 1).split("\t", -1);
    int population = Integer.parseInt(cells[3]);
    return new GazetteerPlace(
        cells[0],
        PlaceKind.CITY,
        Optional.of(unit[0]),
        unit[1].isEmpty() ? Optional.empty() : Optional.of(unit[1]),
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Math.log10(Math.max(LEAST, population)) + (population == 0 ? SEAT : 0),
        Optional.of(Long.valueOf(cells[4])));
  }
}
