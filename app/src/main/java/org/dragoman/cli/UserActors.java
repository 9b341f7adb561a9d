package org.dragoman.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dragoman.actor.ActorFiles;
import org.dragoman.data.DataProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The files of actors that the user adds to the directory. */
final class UserActors {
  private static final int SHOWN = 20;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "Your own actors, over those of the directory: a file or a folder; repeatable. Known: .actors, .csv,"
            + " PETRARCH dictionaries (.txt), a Wikidata dump (.json, .json.gz). The same id replaces an entry,"
            + " the same name points to yours."
      })
  private List<Path> files = List.of();

  UserActors() {}

  /** Reads them, with progress for large ones. */
  ActorFiles read(CommandSpec spec) {
    return read(files, spec);
  }

  static ActorFiles read(List<Path> files, CommandSpec spec) {
    if (files.isEmpty()) {
      return ActorFiles.none();
    }
    Progress progress = Terminals.progress(spec, OptionalLong.empty(), "lines of actors");
    try {
      return ActorFiles.read(files, progress::step);
    } finally {
      progress.finish();
    }
  }

  /** Names what is wrong with them; files that cannot be read at all make the command fail. */
  static void report(ActorFiles actors, Terminal terminal) {
    actors.unreadable().forEach(file -> terminal.failure(file.file(), file.message()));
    Map<String, Integer> count = new LinkedHashMap<>();
    for (DataProblem problem : actors.problems()) {
      if (count.merge(problem.file(), 1, Integer::sum) <= SHOWN) {
        terminal.remark(problem);
      }
    }
    count.forEach(
        (file, all) -> {
          if (all > SHOWN) {
            terminal.remark(
                file, "and " + (all - SHOWN) + " more; dragoman actors check names all");
          }
        });
  }
}
