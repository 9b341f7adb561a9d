package org.dragoman.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.actor.ActorDirectory;
import org.dragoman.actor.ActorFiles;
import org.dragoman.actor.DirectoryEntry;
import org.dragoman.actor.DirectoryJson;
import org.dragoman.actor.DirectorySearch;
import org.dragoman.actor.DirectoryWriter;
import org.dragoman.actor.Office;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The directory as the commands that look into it open and print it. */
final class Directory {
  @Mixin private UserActors actors;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The offices held on that day, such as 1999-06-01 (default: the last ones).")
  private @Nullable LocalDate day;

  @Option(names = "--json", description = "Print lines of JSON.")
  private boolean json;

  Directory() {}

  /** Reads a day in any written form. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String words) {
      return new Inputs.Date().convert(words).date();
    }
  }

  /** An open directory. */
  record Opened(ActorDirectory directory, DirectorySearch search, Terminal terminal)
      implements AutoCloseable {
    @Override
    public void close() {
      terminal.close();
    }
  }

  Opened open(CommandSpec spec) {
    ActorFiles users = actors.read(spec);
    Terminal terminal = Terminals.open(spec, Terminals.silent(spec));
    UserActors.report(users, terminal);
    ActorDirectory directory = ActorDirectory.load(users);
    return new Opened(directory, new DirectorySearch(directory), terminal);
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  LocalDate dayOrToday() {
    return day().orElseGet(LocalDate::now);
  }

  boolean isJson() {
    return json;
  }

  /** Prints entries as a table, or as lines of JSON. */
  void print(List<DirectoryEntry> entries, Opened opened) {
    if (json) {
      entries.forEach(entry -> opened.terminal().result(DirectoryJson.line(entry, dayOrToday())));
    } else {
      Table table = new Table("id", "name", "type", "country", "sector", "code", "office", "term");
      for (DirectoryEntry entry : entries) {
        Optional<Office> office = opened.search().mainOffice(entry, dayOrToday());
        table.row(
            entry.id(),
            entry.name(),
            entry.type().name().toLowerCase(Locale.ROOT),
            entry.country().orElse(""),
            entry.sector().map(Enum::name).orElse(""),
            DirectorySearch.code(entry, dayOrToday()),
            office.map(o -> o.title() + " of " + o.of()).orElse(""),
            office.map(o -> DirectoryWriter.term(o.term())).orElse(""));
      }
      table.lines().forEach(opened.terminal()::result);
    }
  }
}
