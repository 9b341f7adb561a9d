package org.dragoman.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.EventType;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.event.EventStatus;

/** Reads the training sentences: tables of type, mode, status, contexts and sentence. */
public final class TrainingSentences {
  private static final String NONE = "NONE";
  private static final Pattern ONE_OF_EACH =
      Pattern.compile(
          "(?s)(?=.*<s>[^<]+</s>)(?=.*<t>[^<]+</t>)[^<]*<[st]>[^<]+</[st]>[^<]*<[st]>[^<]+</[st]>[^<]*");

  private final Codebook codebook = Codebook.load();
  private final List<DataProblem> problems;

  private TrainingSentences(List<DataProblem> problems) {
    this.problems = problems;
  }

  /**
   * The sentences of a folder's {@code .tsv} files.
   *
   * @param problems where to put what is wrong with a line; such lines are passed over
   * @throws IOException where a file cannot be read
   */
  public static List<TrainingSentence> read(Path folder, List<DataProblem> problems)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    TrainingSentences reader = new TrainingSentences(problems);
    List<TrainingSentence> sentences = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        sentences.addAll(reader.read(DataFile.read(String.valueOf(file.getFileName()), in)));
      }
    }
    return sentences;
  }

  private List<TrainingSentence> read(DataFile file) {
    List<TrainingSentence> sentences = new ArrayList<>();
    for (DataFile.Row row : file.table(5, problems)) {
      Optional<String> wrong = wrong(row);
      if (wrong.isPresent()) {
        problems.add(new DataProblem(file.name(), row.number(), wrong.get()));
      } else {
        sentences.add(
            new TrainingSentence(
                EventType.named(row.cell(0)),
                row.cell(1).equals("-") ? "" : row.cell(1),
                EventStatus.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
                contexts(row),
                row.cell(4).strip(),
                file.name(),
                row.number()));
      }
    }
    return sentences;
  }

  private Optional<String> wrong(DataFile.Row row) {
    Optional<EventType> type = EventType.named(row.cell(0));
    if (type.isEmpty() && !row.cell(0).equals(NONE)) {
      return Optional.of("no event type: " + row.cell(0));
    }
    String mode = row.cell(1);
    if (!mode.equals("-") && type.filter(t -> codebook.has(t, mode)).isEmpty()) {
      return Optional.of(row.cell(0) + " has no mode " + mode);
    }
    if (!row.cell(2)
        .matches("occurred|ongoing|planned|wanted|possible|feared|conditional|denied")) {
      return Optional.of("no status: " + row.cell(2));
    }
    List<String> contexts = codebook.contexts().stream().map(Codebook.Context::name).toList();
    if (!contexts.containsAll(contexts(row))) {
      return Optional.of("no context: " + row.cell(3));
    }
    return ONE_OF_EACH.matcher(row.cell(4)).matches()
        ? Optional.empty()
        : Optional.of("a sentence needs one <s>…</s> and one <t>…</t>, apart from each other");
  }

  private static List<String> contexts(DataFile.Row row) {
    return row.cell(3).equals("-") ? List.of() : List.of(row.cell(3).split(","));
  }
}
