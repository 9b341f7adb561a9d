package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dragoman.coding.CoderVersion;
import org.dragoman.encoder.PairModel;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: says what it can do where no command is given. */
@Command(
    name = "dragoman",
    mixinStandardHelpOptions = true,
    versionProvider = Dragoman.Version.class,
    subcommands = {
      CodeCommand.class,
      ReadCommand.class,
      RelateCommand.class,
      ParseCommand.class,
      ActorsCommand.class,
      LexiconCommand.class,
      CodebookCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    header =
        "Reads political reporting and writes down who did what to whom, when, where, and according to whom.",
    synopsisHeading = "%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  dragoman code article.txt                  one record, as a line of JSON",
      "  dragoman code articles/ > records.jsonl    every article of a folder, on all cores",
      "  cat feed.jsonl | dragoman code -           articles from standard input",
      "  dragoman actors find merkel                who is in the directory, under which id",
      "  source <(dragoman generate-completion)     completion for this shell",
      "",
      "Exit status: 0 all done; 1 some inputs failed, each named with its reason; 2 wrong usage."
    })
public final class Dragoman implements Runnable {
  /** Something failed that the user named. */
  static final int SOME_FAILED = 1;

  @Spec private CommandSpec spec;

  Dragoman() {}

  /** Starts the program. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Dragoman());
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    return commandLine;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: code, read, relate, parse or actors.");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      CoderVersion version = CoderVersion.current(Optional.of(PairModel.nameOfShipped()));
      return new String[] {
        "dragoman " + version.version(),
        "codebook " + version.codebook() + ", model " + version.model(),
        "Java " + Runtime.version()
      };
    }
  }
}
