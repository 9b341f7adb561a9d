package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.actor.ActorFiles;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconCheck;
import org.dragoman.codebook.LexiconExample;
import org.dragoman.codebook.LexiconFiles;
import org.dragoman.coding.Coder;
import org.dragoman.coding.ExampleCheck;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the lexicon, or a user's files over it. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Check your lexicon files and run their examples; without files, the program's own.",
    description = {
      "",
      "Prints each problem with file and line: lines that cannot be read, codes and modes that do not exist, patterns"
          + " that stand twice or have no example, and examples whose event is not found as it is marked.",
      "Exit status: 1 where there are problems."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman lexicon verify my.lexicon",
      "  dragoman lexicon verify --watch my.lexicon    again after each save, until you stop it",
      "  dragoman lexicon verify --no-examples         in a moment, without the parser"
    })
final class LexiconVerifyCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Lexicon files or folders.")
  private List<Path> files = List.of();

  @Option(names = "--watch", description = "Check again whenever a file is saved.")
  private boolean watch;

  @Option(names = "--no-examples", description = "Do not run the examples.")
  private boolean withoutExamples;

  @Spec private CommandSpec spec;

  LexiconVerifyCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    if (watch && files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name the files to watch.");
    }
    Optional<CoreNlpAnnotator> annotator =
        withoutExamples ? Optional.empty() : Optional.of(CoreNlpAnnotator.start());
    int problems = check(annotator);
    if (watch) {
      FileWatch saved = new FileWatch(files);
      while (!Thread.currentThread().isInterrupted()) {
        saved.await();
        problems = check(annotator);
      }
    }
    return problems > 0 ? Dragoman.SOME_FAILED : 0;
  }

  private int check(Optional<CoreNlpAnnotator> annotator) {
    try {
      return verify(annotator);
    } catch (DataException e) {
      // The program's own files, which whoever writes them checks with this command, too.
      e.problems().forEach(problem -> spec.commandLine().getOut().println(problem));
      return e.problems().size();
    }
  }

  private int verify(Optional<CoreNlpAnnotator> annotator) {
    LexiconFiles users = LexiconFiles.read(files);
    List<DataProblem> problems = new ArrayList<>();
    Lexicon lexicon = Lexicon.load(users, problems);
    Set<String> names = new HashSet<>();
    users.files().stream().map(DataFile::name).forEach(names::add);
    problems.addAll(
        LexiconCheck.of(lexicon).stream()
            .filter(problem -> names.isEmpty() || names.contains(problem.file()))
            .toList());
    List<LexiconExample> examples =
        lexicon.examples().stream()
            .filter(e -> names.isEmpty() || names.contains(LexiconCheck.fileOf(e.origin())))
            .toList();
    Progress progress =
        Terminals.progress(
            spec,
            withoutExamples ? OptionalLong.empty() : OptionalLong.of(examples.size()),
            "examples");
    int wrong = 0;
    try (Terminal terminal = Terminals.open(spec, Terminals.silent(spec))) {
      problems.forEach(problem -> terminal.result(problem.toString()));
      if (annotator.isPresent()) {
        for (DataProblem problem : run(annotator.get(), lexicon, examples, progress)) {
          wrong++;
          terminal.result(problem.toString());
        }
      }
      progress.finish();
      terminal.remark(
          "verify",
          "%d patterns, %d problems; %d examples, %s"
              .formatted(
                  lexicon.entries().stream()
                      .map(entry -> entry.pattern().origin())
                      .filter(o -> names.isEmpty() || names.contains(LexiconCheck.fileOf(o)))
                      .distinct()
                      .count(),
                  problems.size(),
                  examples.size(),
                  withoutExamples ? "not run" : wrong + " not coded as marked"));
    }
    return problems.size() + wrong;
  }

  private static List<DataProblem> run(
      CoreNlpAnnotator annotator,
      Lexicon lexicon,
      List<LexiconExample> examples,
      Progress progress) {
    Coder coder =
        Coder.load(
            annotator, text -> Optional.empty(), ActorFiles.none(), lexicon, Optional.empty());
    return examples.parallelStream()
        .map(
            example -> {
              ExampleCheck check = ExampleCheck.of(coder, example);
              progress.step();
              return check;
            })
        .filter(check -> !check.holds())
        .map(check -> LexiconCheck.problem(check.example().origin(), check.problem()))
        .toList();
  }
}
