package org.dragoman.cli;

import java.util.List;
import org.dragoman.reading.InputFiles;
import picocli.CommandLine.Parameters;

/** The files and folders that a command reads. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Articles: files or folders (.txt pages as copied from a browser, .html, .json, .jsonl); - reads standard input."
      })
  private List<String> paths = List.of();

  Inputs() {}

  InputFiles files() {
    return new InputFiles(paths, System.in);
  }
}
