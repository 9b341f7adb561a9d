package org.dragoman.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** Reads a user's {@code .actors} file. */
final class BlockActors {
  private BlockActors() {}

  static void read(Path file, ActorSink sink) throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    DataFile lines = ActorText.read(file, problems);
    List<SourcedEntry> entries = new DirectoryFile(lines, problems).read();
    problems.forEach(sink::problem);
    entries.forEach(sink::entry);
  }
}
