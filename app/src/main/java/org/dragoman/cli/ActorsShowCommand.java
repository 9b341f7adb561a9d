package org.dragoman.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.actor.DirectoryEntry;
import org.dragoman.actor.DirectoryJson;
import org.dragoman.actor.DirectoryWriter;
import org.dragoman.actor.Office;
import org.dragoman.actor.SourcedEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints all that is known of actors. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header =
        "Print all that is known of actors: the entry, its organs and members, and who holds its offices.",
    footer = {
      "",
      "Examples:",
      "  dragoman actors show nor",
      "  dragoman actors show un --on 1999-01-01      with those in office on that day alone",
      "  dragoman actors show anthony-eden --json"
    })
final class ActorsShowCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids, as find prints them.")
  private List<String> ids = List.of();

  @Mixin private Directory directory;
  @Spec private CommandSpec spec;

  ActorsShowCommand() {}

  @Override
  public Integer call() {
    try (Directory.Opened opened = directory.open(spec)) {
      boolean first = true;
      for (String id : ids) {
        Optional<DirectoryEntry> entry = opened.directory().actor(id);
        if (entry.isEmpty()) {
          opened.terminal().failure(id, "no actor has this id; dragoman actors find " + id);
        } else if (directory.isJson()) {
          opened.terminal().result(DirectoryJson.line(entry.get(), directory.dayOrToday()));
        } else {
          if (!first) {
            opened.terminal().result("");
          }
          first = false;
          show(entry.get(), opened);
        }
      }
      return opened.terminal().exitStatus();
    }
  }

  private void show(DirectoryEntry entry, Directory.Opened opened) {
    Terminal terminal = opened.terminal();
    terminal.result(DirectoryWriter.block(new SourcedEntry("", 0, List.of(), false, entry)));
    list("organs", opened.search().organs(entry.id()), terminal);
    list("members", opened.search().members(entry.id()), terminal);
    Table table = new Table("office", "term", "id", "name");
    for (DirectoryEntry person : opened.search().officials(entry.id())) {
      for (Office office : person.offices()) {
        boolean meant = directory.day().map(office.term()::mayHold).orElse(true);
        if (office.of().equals(entry.id()) && meant) {
          table.row(
              office.title(), DirectoryWriter.term(office.term()), person.id(), person.name());
        }
      }
    }
    if (table.lines().size() > 1) {
      terminal.result("\npersons with an office of it:");
      table.lines().forEach(line -> terminal.result("  " + line));
    }
  }

  private static void list(String what, List<DirectoryEntry> entries, Terminal terminal) {
    if (!entries.isEmpty()) {
      terminal.result(
          "\n"
              + what
              + ": "
              + entries.stream()
                  .map(entry -> entry.name() + " [" + entry.id() + "]")
                  .collect(Collectors.joining("; ")));
    }
  }
}
