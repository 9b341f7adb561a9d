package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.PatternPart.Word;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The verbs, nouns and phrases that report events, found by the word that heads them. */
public final class Lexicon {
  private final Map<String, List<LexiconEntry>> verbs = new HashMap<>();
  private final Map<String, List<LexiconEntry>> nouns = new HashMap<>();
  private final Map<String, List<LexiconEntry>> predicates = new HashMap<>();
  private final List<LexiconEntry> entries;
  private final List<LexiconExample> examples;

  private Lexicon(List<LexiconEntry> entries, List<LexiconExample> examples) {
    this.entries = List.copyOf(entries);
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
    return load(LexiconFiles.none(), new ArrayList<>());
  }

  /**
   * The same with a user's files over it: a pattern of theirs with the same words takes the place
   * of ours, others are added.
   *
   * @param users the user's files
   * @param problems where to put what is wrong with the user's files: their lines are passed over
   * @throws DataException where the program's own files are not as they must be
   */
  public static Lexicon load(LexiconFiles users, List<DataProblem> problems) {
    problems.addAll(users.problems());
    List<DataFile> own = own();
    List<DataProblem> ours = new ArrayList<>();
    WordClasses classes = new WordClasses();
    classes.add(own, ours);
    classes.add(users.files(), problems);
    List<LexiconEntry> entries = new ArrayList<>();
    List<LexiconExample> examples = new ArrayList<>();
    read(users.files(), classes, problems, entries, examples);
    removeUncodable(entries, problems);
    Set<Object> replaced = new HashSet<>();
    entries.forEach(entry -> replaced.add(entry.pattern().words()));
    List<LexiconEntry> kept = new ArrayList<>();
    read(own, classes, ours, kept, examples);
    DataException.throwIfAny(ours);
    if (!replaced.isEmpty()) {
      kept.removeIf(entry -> replaced.contains(entry.pattern().words()));
    }
    entries.addAll(kept);
    return new Lexicon(entries, examples);
  }

  private static void removeUncodable(List<LexiconEntry> entries, List<DataProblem> problems) {
    if (entries.isEmpty()) {
      return;
    }
    Codebook codebook = Codebook.load();
    entries.removeIf(
        entry -> {
          Optional<String> wrong = LexiconCheck.uncodable(entry, codebook);
          wrong.ifPresent(
              message -> problems.add(LexiconCheck.problem(entry.pattern().origin(), message)));
          return wrong.isPresent();
        });
  }

  private static List<DataFile> own() {
    List<DataFile> files = new ArrayList<>();
    files.add(DataFile.resource(Lexicon.class, "lexicon/classes.lexicon"));
    for (EventType type : EventType.values()) {
      files.add(
          DataFile.resource(
              Lexicon.class, "lexicon/" + type.name().toLowerCase(Locale.ROOT) + ".lexicon"));
    }
    return files;
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
    WordClasses classes = new WordClasses();
    classes.add(files, problems);
    read(files, classes, problems, entries, examples);
    DataException.throwIfAny(problems);
    return new Lexicon(entries, examples);
  }

  private static void read(
      List<DataFile> files,
      WordClasses classes,
      List<DataProblem> problems,
      List<LexiconEntry> entries,
      List<LexiconExample> examples) {
    for (DataFile file : files) {
      new LexiconFile(file, classes, problems, entries, examples).read();
    }
  }

  /** All entries, in the order of the files; a user's come first. */
  public List<LexiconEntry> entries() {
    return entries;
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
