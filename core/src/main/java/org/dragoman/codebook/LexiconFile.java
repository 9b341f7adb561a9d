package org.dragoman.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** Reads one lexicon file, section by section; what is wrong is noted and passed over. */
final class LexiconFile {
  private final DataFile file;
  private final WordClasses classes;
  private final List<DataProblem> problems;
  private final List<LexiconEntry> entries;
  private final List<LexiconExample> examples;

  private record Section(EventType type, String mode, String cameo) {}

  LexiconFile(
      DataFile file,
      WordClasses classes,
      List<DataProblem> problems,
      List<LexiconEntry> entries,
      List<LexiconExample> examples) {
    this.file = file;
    this.classes = classes;
    this.problems = problems;
    this.entries = entries;
    this.examples = examples;
  }

  void read() {
    Optional<Section> section = Optional.empty();
    Optional<LexiconEntry> last = Optional.empty();
    for (DataFile.Line line : file.content()) {
      String text = line.text().strip();
      if (WordClasses.isDefinition(text)) {
        continue;
      }
      if (text.startsWith("==")) {
        section = section(line.number(), text.substring(2).strip());
      } else if (text.startsWith(">")) {
        example(line.number(), text.substring(1).strip(), last);
      } else if (section.isPresent()) {
        Section s = section.get();
        List<LexiconEntry> read =
            new PatternReader(
                    file.name() + ":" + line.number(),
                    message -> problem(line.number(), message),
                    classes)
                .read(text).stream()
                    .map(pattern -> new LexiconEntry(s.type(), s.mode(), s.cameo(), pattern))
                    .toList();
        entries.addAll(read);
        last = read.stream().findFirst();
      } else {
        problem(line.number(), "a pattern before the first section (== TYPE mode CAMEO)");
      }
    }
  }

  private Optional<Section> section(int number, String text) {
    String[] words = text.split("\\s+");
    if (words.length != 3 || !words[2].matches("\\d{2,4}")) {
      problem(number, "a section is == TYPE mode CAMEO");
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Section(
              EventType.valueOf(words[0].toUpperCase(Locale.ROOT)),
              words[1].equals("-") ? "" : words[1],
              words[2]));
    } catch (IllegalArgumentException e) {
      problem(number, "no event type: " + words[0]);
      return Optional.empty();
    }
  }

  private void example(int number, String marked, Optional<LexiconEntry> entry) {
    if (entry.isEmpty()) {
      problem(number, "an example without a pattern above it");
    } else {
      examples.add(new LexiconExample(marked, entry.get(), file.name() + ":" + number));
    }
  }

  private void problem(int number, String message) {
    problems.add(new DataProblem(file.name(), number, message));
  }
}
