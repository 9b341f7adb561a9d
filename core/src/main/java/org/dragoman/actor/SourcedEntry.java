package org.dragoman.actor;

import java.util.List;

/**
 * An entry with the place where it is written, so that what is wrong with it can be pointed at.
 *
 * @param file the file's name, as the user knows it
 * @param line the line of its name
 * @param officeLines the lines of its offices, in their order; empty where one line holds all
 * @param adds whether it adds to the entry of the same id rather than to stand in its place
 */
public record SourcedEntry(
    String file, int line, List<Integer> officeLines, boolean adds, DirectoryEntry entry) {
  public SourcedEntry {
    officeLines = List.copyOf(officeLines);
  }

  /** The line of the office of that place in the list. */
  int officeLine(int office) {
    return office < officeLines.size() ? officeLines.get(office) : line;
  }
}
