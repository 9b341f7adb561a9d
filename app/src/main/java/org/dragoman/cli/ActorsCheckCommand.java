package org.dragoman.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.actor.ActorFiles;
import org.dragoman.actor.DirectoryCheck;
import org.dragoman.actor.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the directory, or a user's files against it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header =
        "Check your files of actors against the directory, or without files, the directory itself.",
    description = {
      "",
      "Prints each finding with file and line, and a summary on standard error.",
      "Exit status: 1 where there are errors; warnings do not count."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman actors check my.csv",
      "  dragoman actors check dictionaries/ | grep error",
      "  dragoman actors check --gaps            main offices that nobody is listed for"
    })
final class ActorsCheckCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files or folders of actors.")
  private List<Path> files = List.of();

  @Option(
      names = "--gaps",
      description = "Name gaps of more than 60 days between the holders of main offices, too.")
  private boolean gaps;

  @Spec private CommandSpec spec;

  ActorsCheckCommand() {}

  @Override
  public Integer call() {
    ActorFiles users = UserActors.read(files, spec);
    Map<Finding.Rule, Integer> counts = new EnumMap<>(Finding.Rule.class);
    int errors = 0;
    try (Terminal terminal = Terminals.open(spec, Terminals.silent(spec))) {
      for (Finding finding : DirectoryCheck.of(users, !files.isEmpty(), gaps)) {
        String kind = finding.rule().isError() ? "error" : "warning";
        terminal.result(
            finding.problem().place() + ": " + kind + ": " + finding.problem().message());
        counts.merge(finding.rule(), 1, Integer::sum);
        errors += finding.rule().isError() ? 1 : 0;
      }
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      counts.forEach(
          (rule, count) ->
              terminal.remark(
                  "check",
                  "%d %s: %s"
                      .formatted(count, rule.isError() ? "error" : "warning", rule.words())));
      String what =
          files.isEmpty()
              ? "the directory"
              : users.entries().size() + " actors, " + users.nouns().size() + " nouns";
      terminal.remark("check", "%s: %d errors, %d warnings".formatted(what, errors, all - errors));
    }
    return errors > 0 ? Dragoman.SOME_FAILED : 0;
  }
}
