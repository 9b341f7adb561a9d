package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.dragoman.article.TabSeparated;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.coding.PairCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes what passes between the two sides marked in each sentence of a table. */
@Command(
    name = "relate",
    mixinStandardHelpOptions = true,
    header = "Code what passes between two marked actors, for each row of a table.",
    description = {
      "",
      "FILE.tsv is tab-separated, with a header row and a column marked_sentence that holds a sentence with"
          + " <s>source</s> and <t>target</t> marked. Prints the same rows with pred_root, pred_quad and pred_confidence added."
    })
final class RelateCommand implements Callable<Integer> {
  private static final String COLUMN = "marked_sentence";

  /** Rows that the model reads together: enough to be fast, few enough for a steady progress. */
  private static final int BATCH = 32;

  @Parameters(paramLabel = "FILE.tsv", description = "The table.")
  private Path file;

  @Mixin private UserActors actors;
  @Mixin private UserLexicon lexicon;
  @Mixin private TrainedModel model;
  @Spec private CommandSpec spec;

  RelateCommand() {}

  @Override
  public Integer call() throws IOException {
    List<List<String>> rows;
    try {
      rows = TabSeparated.parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "no such file: " + file, e);
    } catch (CharacterCodingException e) {
      throw new ParameterException(spec.commandLine(), file + " is not UTF-8 text", e);
    }
    int column = rows.isEmpty() ? -1 : rows.getFirst().indexOf(COLUMN);
    if (column < 0) {
      throw new ParameterException(
          spec.commandLine(), file + " has no column " + COLUMN + " in its first row");
    }
    LoadedCoder loaded = LoadedCoder.start(() -> actors.read(spec), lexicon.read(), model, false);
    PairCoder pairs = new PairCoder(loaded.coder(), loaded.model());
    Progress progress = Terminals.progress(spec, OptionalLong.of(rows.size()));
    try (Terminal terminal = Terminals.open(spec, progress)) {
      UserActors.report(loaded.users(), terminal);
      lexicon.report(terminal);
      terminal.result(
          TabSeparated.write(
              with(rows.getFirst(), List.of("pred_root", "pred_quad", "pred_confidence"))));
      batches(rows.subList(1, rows.size())).parallelStream()
          .map(batch -> coded(batch, column, pairs))
          .forEachOrdered(batch -> batch.forEach(row -> terminal.result(TabSeparated.write(row))));
      return terminal.exitStatus();
    }
  }

  private static List<List<List<String>>> batches(List<List<String>> rows) {
    List<List<List<String>>> batches = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += BATCH) {
      batches.add(rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
    return batches;
  }

  private static List<List<String>> coded(List<List<String>> rows, int column, PairCoder pairs) {
    List<PairCoder.Relation> relations =
        pairs.relate(
            rows.stream()
                .map(row -> MarkedSentence.parse(column < row.size() ? row.get(column) : ""))
                .toList());
    List<List<String>> coded = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PairCoder.Relation relation = relations.get(i);
      coded.add(
          with(
              rows.get(i),
              List.of(
                  relation.type().name(),
                  String.valueOf(relation.type().quad().number()),
                  String.format(Locale.ROOT, "%.3f", relation.confidence()))));
    }
    return coded;
  }

  private static List<String> with(List<String> row, List<String> more) {
    List<String> all = new ArrayList<>(row);
    all.addAll(more);
    return all;
  }
}
