package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.codebook.PatternPart.Word;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The verbs, nouns and phrases that report events, found by the word that heads them. */
public final class Lexicon {
  private final Map<String, List<LexiconEntry>> verbs = new HashMap<>();
  private final Map<String, List<LexiconEntry>> nouns = new HashMap<>();
  private final Map<String, List<LexiconEntry>> predicates = new HashMap<>();
  private final List<LexiconExample> examples;

  private Lexicon(List<LexiconEntry> entries, List<LexiconExample> examples) {
    this.examples = List.copyOf(examples);
    for (LexiconEntry entry : entries) {
      Pattern pattern = entry.pattern();
      if (pattern.copular() && pattern.parts().getFirst() instanceof Word predicate) {
        for (String head : predicate.terms().heads()) {
          predicates.computeIfAbsent(head, k -> new ArrayList<>()).add(entry);
        }
      } else {
        (pattern.verbal() ? verbs : nouns)
            .computeIfAbsent(pattern.head().head(), k -> new ArrayList<>())
            .add(entry);
      }
    }
  }

  /**
   * Loads the lexicon that comes with the program: a file for each event type.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static Lexicon load() {
    List<DataFile> files = new ArrayList<>();
    for (EventType type : EventType.values()) {
      files.add(
          DataFile.resource(
              Lexicon.class, "lexicon/" + type.name().toLowerCase(Locale.ROOT) + ".lexicon"));
    }
    return read(files);
  }

  /**
   * Reads lexicon files.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static Lexicon read(List<DataFile> files) {
    List<DataProblem> problems = new ArrayList<>();
    List<LexiconEntry> entries = new ArrayList<>();
    List<LexiconExample> examples = new ArrayList<>();
    WordClasses classes = WordClasses.read(files, problems);
    for (DataFile file : files) {
      new LexiconFile(file, classes, problems, entries, examples).read();
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return new Lexicon(entries, examples);
  }

  /** The patterns that the verb heads, <i>be</i> left out. */
  public List<LexiconEntry> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The patterns that the noun heads. */
  public List<LexiconEntry> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** The patterns of <i>be</i> with this noun or adjective as predicate. */
  public List<LexiconEntry> predicate(String lemma) {
    return predicates.getOrDefault(lemma, List.of());
  }

  /** The examples, in the order of the files. */
  public List<LexiconExample> examples() {
    return examples;
  }
}
