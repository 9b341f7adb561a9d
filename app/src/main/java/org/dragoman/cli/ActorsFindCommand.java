package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.actor.DirectoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the directory by words. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    header = "Find actors by a name, an id or an office; capitals and accents make no difference.",
    description = {
      "",
      "First those that are called exactly so, then those whose name starts so, then those with all the words in a name.",
      "Exit status: 0 where something is found, else 1."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman actors find juncker",
      "  dragoman actors find prime minister norway --on 1990-05-01",
      "  dragoman actors find --json arab league"
    })
final class ActorsFindCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to print (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Mixin private Directory directory;
  @Spec private CommandSpec spec;

  ActorsFindCommand() {}

  @Override
  public Integer call() {
    try (Directory.Opened opened = directory.open(spec)) {
      String wanted = String.join(" ", words);
      List<DirectoryEntry> found = opened.search().find(wanted, directory.day());
      if (found.isEmpty()) {
        opened.terminal().failure(wanted, "nobody of that name, id or office");
      } else {
        directory.print(found.subList(0, Math.min(Math.max(1, limit), found.size())), opened);
        if (found.size() > limit) {
          opened.terminal().remark(wanted, (found.size() - limit) + " more; see --limit");
        }
      }
      return opened.terminal().exitStatus();
    }
  }
}
