package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconFiles;
import org.dragoman.data.DataProblem;
import picocli.CommandLine.Option;

/** The lexicon files that the user adds to ours. */
final class UserLexicon {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = {
        "Your own verbs, nouns and phrases, over those of the lexicon: a .lexicon file or a folder of them;"
            + " repeatable. A pattern with the same words as one of ours replaces it."
            + " dragoman lexicon verify FILE says what is wrong with it."
      })
  private List<Path> files = List.of();

  private final List<DataProblem> problems = new ArrayList<>();

  UserLexicon() {}

  /** The lexicon with the user's files over it; without any, ours, loaded when it is asked for. */
  Supplier<Lexicon> read() {
    if (files.isEmpty()) {
      return Lexicon::load;
    }
    Lexicon lexicon = Lexicon.load(LexiconFiles.read(files), problems);
    return () -> lexicon;
  }

  /**
   * Names what is wrong with the user's files, once they are read: such lines are passed over, a
   * file that cannot be read at all makes the command fail.
   */
  void report(Terminal terminal) {
    for (DataProblem problem : problems) {
      if (problem.line() == 0) {
        terminal.failure(problem.file(), problem.message());
      } else {
        terminal.remark(problem);
      }
    }
  }
}
