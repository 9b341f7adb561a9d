package org.dragoman.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.article.Reading;
import org.dragoman.coding.RecordWriter;
import org.dragoman.reading.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads articles and prints them as they were read, without coding. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    header = "Print articles as they were read: text, title, date, kind and sections; no coding.",
    description = {
      "",
      "One line of JSON an article. Use it to see what Dragoman takes for the headline, the body and the rest of a page."
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Spec private CommandSpec spec;

  ReadCommand() {}

  @Override
  public Integer call() {
    InputFiles files = inputs.files();
    Progress progress = Terminals.progress(spec, files.count());
    try (Terminal terminal = Terminals.open(spec, progress);
        Stream<Reading> readings = files.readings()) {
      readings.forEachOrdered(
          reading -> {
            switch (reading) {
              case Reading.Read read -> {
                read.remarks().forEach(words -> terminal.remark(read.article().id(), words));
                terminal.result(RecordWriter.write(read.article()));
              }
              case Reading.Remark remark -> terminal.remark(remark.input(), remark.words());
              case Reading.Unreadable unreadable ->
                  terminal.failure(unreadable.input(), unreadable.reason());
            }
          });
      return terminal.exitStatus();
    }
  }
}
