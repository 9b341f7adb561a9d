package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.article.Reading;
import org.dragoman.coding.Coder;
import org.dragoman.coding.CoderVersion;
import org.dragoman.coding.CodingRun;
import org.dragoman.coding.Outcome;
import org.dragoman.coding.RecordWriter;
import org.dragoman.event.PairReader;
import org.dragoman.reading.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes articles and prints their records. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    header = "Code articles: print the record of each as a line of JSON, in input order.",
    description = {
      "",
      "A record holds the article's actors, places, dates, events, statements, relations and reasons, each with the"
          + " offsets of the words it rests on. Articles that cannot be read are named on standard error; the others are coded."
    })
final class CodeCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private UserActors actors;
  @Mixin private UserLexicon lexicon;
  @Mixin private TrainedModel model;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles to code at a time (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  CodeCommand() {}

  /** What is to be printed for a reading. */
  private sealed interface Line {
    record Coded(String article, String json, List<String> remarks) implements Line {}

    record Remark(String input, String words) implements Line {}

    record Skipped(String article, String reason) implements Line {}

    record Failed(String input, String reason) implements Line {}
  }

  @Override
  public Integer call() {
    InputFiles files = inputs.files();
    Progress progress = Terminals.progress(spec, files.count());
    LoadedCoder loaded = LoadedCoder.start(() -> actors.read(spec), lexicon.read(), model, true);
    try (Terminal terminal = Terminals.open(spec, progress);
        Stream<Reading> readings = files.readings()) {
      UserActors.report(loaded.users(), terminal);
      lexicon.report(terminal);
      CoderVersion version = CoderVersion.current(loaded.model().map(PairReader::name));
      new CodingRun(Math.max(1, threads))
          .run(
              readings,
              reading -> line(reading, loaded, version),
              line -> {
                switch (line) {
                  case Line.Coded coded -> {
                    coded.remarks().forEach(words -> terminal.remark(coded.article(), words));
                    terminal.result(coded.json());
                  }
                  case Line.Skipped skipped ->
                      terminal.skipped(skipped.article(), skipped.reason());
                  case Line.Remark remark -> terminal.remark(remark.input(), remark.words());
                  case Line.Failed failed -> terminal.failure(failed.input(), failed.reason());
                }
              });
      return terminal.exitStatus();
    }
  }

  private static Line line(Reading reading, LoadedCoder loaded, CoderVersion version) {
    return switch (reading) {
      case Reading.Remark remark -> new Line.Remark(remark.input(), remark.words());
      case Reading.Unreadable unreadable ->
          new Line.Failed(unreadable.input(), unreadable.reason());
      case Reading.Read read -> {
        Coder coder = loaded.coder();
        yield switch (coder.code(read.article())) {
          case Outcome.Coded coded ->
              new Line.Coded(
                  read.article().id(), RecordWriter.write(coded.record(), version), read.remarks());
          case Outcome.Skipped skipped -> new Line.Skipped(skipped.article(), skipped.reason());
          case Outcome.Failed failed -> new Line.Failed(failed.input(), failed.problem());
        };
      }
    };
  }
}
