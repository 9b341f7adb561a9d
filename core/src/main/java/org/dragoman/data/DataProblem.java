package org.dragoman.data;

/**
 * Something wrong in a data file, at a line of it.
 *
 * @param file the file's name, as the user knows it
 * @param line the line's number, from 1; 0 where the file as a whole is meant
 * @param message what is wrong and what would be right
 */
public record DataProblem(String file, int line, String message) {
  @Override
  public String toString() {
    return place() + ": " + message;
  }

  /** The file and, where one is meant, the line. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }
}
