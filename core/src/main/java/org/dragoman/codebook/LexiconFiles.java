package org.dragoman.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * A user's lexicon files, over those of the program.
 *
 * @param files their lines
 * @param problems what could not be read at all
 */
public record LexiconFiles(List<DataFile> files, List<DataProblem> problems) {
  private static final String ENDING = ".lexicon";

  public LexiconFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** No files: the program's lexicon as it is. */
  public static LexiconFiles none() {
    return new LexiconFiles(List.of(), List.of());
  }

  /** Reads files, and of folders all that end in {@code .lexicon}, in the order of their names. */
  public static LexiconFiles read(List<Path> paths) {
    List<DataFile> files = new ArrayList<>();
    List<DataProblem> problems = new ArrayList<>();
    for (Path path : paths) {
      try {
        List<Path> found = Files.isDirectory(path) ? within(path) : List.of(path);
        if (found.isEmpty()) {
          problems.add(new DataProblem(path.toString(), 0, "no file here ends in " + ENDING));
        }
        for (Path file : found) {
          try (InputStream in = Files.newInputStream(file)) {
            files.add(DataFile.read(file.toString(), in));
          }
        }
      } catch (IOException e) {
        problems.add(new DataProblem(path.toString(), 0, "cannot be read: " + reason(path, e)));
      }
    }
    return new LexiconFiles(files, problems);
  }

  private static List<Path> within(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static String reason(Path path, IOException e) {
    return Files.exists(path) ? e.getClass().getSimpleName() : "no such file";
  }
}
