package org.dragoman.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.actor.DirectoryEntry;
import org.dragoman.actor.DirectoryJson;
import org.dragoman.actor.DirectoryWriter;
import org.dragoman.actor.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists who held an office. */
@Command(
    name = "holders",
    mixinStandardHelpOptions = true,
    header = "List who held an office, from the first to the last, or on one day.",
    footer = {
      "",
      "Examples:",
      "  dragoman actors holders prime minister of nor",
      "  dragoman actors holders secretary-general of un --on 1999-01-01"
    })
final class ActorsHoldersCommand implements Callable<Integer> {
  @Parameters(
      arity = "3..*",
      paramLabel = "TITLE of ID",
      description = "The title, the word \"of\", and the id of the state or body.")
  private List<String> words = List.of();

  @Mixin private Directory directory;
  @Spec private CommandSpec spec;

  ActorsHoldersCommand() {}

  private record Holding(DirectoryEntry person, Office office) {}

  @Override
  public Integer call() {
    int of = words.lastIndexOf("of");
    if (of < 1 || of != words.size() - 2) {
      throw new ParameterException(
          spec.commandLine(), "Write it as TITLE of ID: holders foreign minister of nor");
    }
    String title = String.join(" ", words.subList(0, of));
    String id = words.getLast();
    try (Directory.Opened opened = directory.open(spec)) {
      if (opened.directory().actor(id).isEmpty()) {
        opened.terminal().failure(id, "no actor has this id; dragoman actors find " + id);
        return opened.terminal().exitStatus();
      }
      List<Holding> holdings = new ArrayList<>();
      for (DirectoryEntry person : opened.search().holders(title, id, directory.day())) {
        person.offices().stream()
            .filter(o -> o.of().equals(id) && o.title().equalsIgnoreCase(title))
            .filter(o -> directory.day().map(o.term()::mayHold).orElse(true))
            .forEach(office -> holdings.add(new Holding(person, office)));
      }
      holdings.sort(Comparator.comparing(holding -> DirectoryWriter.term(holding.office().term())));
      if (holdings.isEmpty()) {
        opened.terminal().failure(title + " of " + id, "nobody is known to have held it");
      } else if (directory.isJson()) {
        holdings.stream()
            .map(Holding::person)
            .distinct()
            .forEach(
                person ->
                    opened.terminal().result(DirectoryJson.line(person, directory.dayOrToday())));
      } else {
        Table table = new Table("term", "id", "name");
        for (Holding holding : holdings) {
          table.row(
              DirectoryWriter.term(holding.office().term()),
              holding.person().id(),
              holding.person().name());
        }
        table.lines().forEach(opened.terminal()::result);
      }
      return opened.terminal().exitStatus();
    }
  }
}
