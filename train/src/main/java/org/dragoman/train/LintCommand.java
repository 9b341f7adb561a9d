package org.dragoman.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.data.DataProblem;

/** Checks the training sentences of a folder: {@code train/lint [FOLDER]}. */
public final class LintCommand {
  private LintCommand() {}

  /**
   * Prints each problem with its place, then the counts; exit status 1 where there are problems.
   */
  public static void main(String[] folders) throws IOException {
    Path folder = Path.of(folders.length == 0 ? "train/sentences" : folders[0]);
    System.exit(run(folder, System.out) > 0 ? 1 : 0);
  }

  static int run(Path folder, PrintStream out) throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    List<TrainingSentence> sentences = TrainingSentences.read(folder, problems);
    problems.addAll(SentenceLint.of(sentences));
    problems.forEach(out::println);
    SentenceLint.counts(sentences)
        .forEach((label, count) -> out.printf("%-10s %5d%n", label, count));
    out.printf("%d sentences, %d problems%n", sentences.size(), problems.size());
    return problems.size();
  }
}
