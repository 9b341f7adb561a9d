package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.dragoman.actor.ActorFiles;
import org.dragoman.actor.ActorFormat;
import org.dragoman.actor.ActorSink;
import org.dragoman.actor.AgentNoun;
import org.dragoman.actor.DirectoryWriter;
import org.dragoman.actor.SourcedEntry;
import org.dragoman.data.DataProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a file of actors in the directory's own format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    header = "Write a file of actors in the directory's own format, to be read and mended by hand.",
    description = {
      "",
      "Nouns of an agent dictionary come as a table of noun, sector and what the noun stands for, behind the actors as"
          + " comments or, where there are no actors, alone: save it as .tsv."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman actors convert csv my.csv > my.actors",
      "  dragoman actors convert petrarch old.actors.txt > my.actors",
      "  dragoman actors convert wikidata latest-all.json.gz > wikidata.actors    (hours, two passes)"
    })
final class ActorsConvertCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "What the file is: ${COMPLETION-CANDIDATES}.")
  private ActorFormat format;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file.")
  private Path file;

  @Spec private CommandSpec spec;

  ActorsConvertCommand() {}

  @Override
  public Integer call() {
    Progress progress = Terminals.progress(spec, OptionalLong.empty(), "lines");
    try (Terminal terminal = Terminals.open(spec, Terminals.silent(spec))) {
      Written written = new Written(terminal, progress);
      try {
        format.read(file, written);
      } catch (IOException e) {
        progress.finish();
        terminal.failure(file.toString(), ActorFiles.reason(e));
      }
      progress.finish();
      return terminal.exitStatus();
    }
  }

  /** Writes each as it comes. */
  private static final class Written implements ActorSink {
    private final Terminal terminal;
    private final Progress progress;
    private boolean actors;
    private boolean nouns;

    Written(Terminal terminal, Progress progress) {
      this.terminal = terminal;
      this.progress = progress;
    }

    @Override
    public void entry(SourcedEntry entry) {
      actors = true;
      terminal.result(DirectoryWriter.block(entry) + "\n");
    }

    @Override
    public void agent(AgentNoun noun) {
      String mark = actors ? "# " : "";
      if (!nouns) {
        terminal.result(mark + "noun\tsector\tstands");
        nouns = true;
      }
      String stands =
          noun.stands() == AgentNoun.Kind.AS_LISTED
              ? ""
              : noun.stands().name().toLowerCase(Locale.ROOT);
      terminal.result(mark + noun.noun() + "\t" + noun.sector() + "\t" + stands);
    }

    @Override
    public void problem(DataProblem problem) {
      progress.clear();
      terminal.remark(problem);
    }

    @Override
    public void step() {
      progress.step();
    }
  }
}
