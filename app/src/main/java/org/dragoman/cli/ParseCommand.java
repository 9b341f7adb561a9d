package org.dragoman.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.article.Reading;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.reading.InputFiles;
import org.dragoman.text.Annotator;
import org.dragoman.text.ConllU;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the parses that coding rests on. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    header = "Print the parse of articles in CoNLL-U: for writers of lexicon entries and of tests.")
final class ParseCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Spec private CommandSpec spec;

  ParseCommand() {}

  @Override
  public Integer call() {
    InputFiles files = inputs.files();
    Progress progress = Terminals.progress(spec, files.count());
    Annotator annotator = CoreNlpAnnotator.start();
    try (Terminal terminal = Terminals.open(spec, progress);
        Stream<Reading> readings = files.readings()) {
      readings.forEachOrdered(
          reading -> {
            switch (reading) {
              case Reading.Read read ->
                  terminal.result(
                      "# newdoc id = "
                          + read.article().id()
                          + "\n"
                          + ConllU.write(annotator.annotate(read.article())));
              case Reading.Remark remark -> terminal.remark(remark.input(), remark.words());
              case Reading.Unreadable unreadable ->
                  terminal.failure(unreadable.input(), unreadable.reason());
            }
          });
      return terminal.exitStatus();
    }
  }
}
