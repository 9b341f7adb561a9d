package org.dragoman.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.LexiconExample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the patterns that hold a word. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    header = "Find the patterns that hold a word, in its base form.",
    description = {
      "",
      "Prints type, mode, CAMEO code, place and pattern, separated by tabs.",
      "Exit status: 1 where no pattern holds the word."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman lexicon find sanction",
      "  dragoman lexicon find withdraw --examples"
    })
final class LexiconFindCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORD", description = "A verb or noun in its base form.")
  private String word = "";

  @Option(names = "--examples", description = "Print the examples of each pattern, too.")
  private boolean examples;

  @Mixin private UserLexicon user;
  @Spec private CommandSpec spec;

  LexiconFindCommand() {}

  @Override
  public Integer call() {
    Lexicon lexicon = user.read().get();
    String wanted = word.toLowerCase(Locale.ROOT);
    int found = 0;
    try (Terminal terminal = Terminals.open(spec, Terminals.silent(spec))) {
      user.report(terminal);
      String last = "";
      for (LexiconEntry entry : holding(lexicon, wanted)) {
        String origin = entry.pattern().origin();
        if (!origin.equals(last)) {
          last = origin;
          found++;
          terminal.result(line(entry));
          if (examples) {
            examples(lexicon, origin).forEach(e -> terminal.result("  > " + e.marked()));
          }
        }
      }
      if (found == 0) {
        terminal.remark("find", "no pattern holds \"" + word + "\"; give its base form");
      }
    }
    return found > 0 ? 0 : Dragoman.SOME_FAILED;
  }

  /** Those that the word heads, then those that name it, then those that have it in a class. */
  private static List<LexiconEntry> holding(Lexicon lexicon, String word) {
    return lexicon.entries().stream()
        .filter(entry -> entry.pattern().holds(word))
        .sorted(Comparator.comparingInt(entry -> distance(entry, word)))
        .toList();
  }

  private static int distance(LexiconEntry entry, String word) {
    if (entry.pattern().head().head().equals(word)) {
      return 0;
    }
    return List.of(entry.pattern().written().split("[ |_]")).contains(word) ? 1 : 2;
  }

  private static String line(LexiconEntry entry) {
    return String.join(
        "\t",
        entry.type().name(),
        entry.mode().isEmpty() ? "-" : entry.mode(),
        entry.cameo(),
        entry.pattern().origin(),
        entry.pattern().written());
  }

  private static List<LexiconExample> examples(Lexicon lexicon, String origin) {
    return lexicon.examples().stream()
        .filter(e -> e.entry().pattern().origin().equals(origin))
        .toList();
  }
}
