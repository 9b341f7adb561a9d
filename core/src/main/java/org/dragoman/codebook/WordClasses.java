package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * Named sets of words that patterns share, written {@code @force = troop|soldier|army}: so that
 * whoever withdraws may withdraw anything that can march, sail or fly.
 */
public final class WordClasses {
  private final Map<String, List<String>> words = new HashMap<>();

  WordClasses() {}

  /** No classes. */
  public static WordClasses none() {
    return new WordClasses();
  }

  /** Adds the classes defined in the files; a name that stands twice holds the words of both. */
  void add(List<DataFile> files, List<DataProblem> problems) {
    for (DataFile file : files) {
      for (DataFile.Line line : file.content()) {
        String text = line.text().strip();
        if (isDefinition(text)) {
          define(text, message -> problems.add(problem(file, line, message)));
        }
      }
    }
  }

  private static DataProblem problem(DataFile file, DataFile.Line line, String message) {
    return new DataProblem(file.name(), line.number(), message);
  }

  static boolean isDefinition(String line) {
    return line.startsWith("@");
  }

  private void define(String text, Consumer<String> problem) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      problem.accept("a class of words is @name = word|word|word");
      return;
    }
    String name = text.substring(0, equals).strip();
    List<String> all = words.computeIfAbsent(name, k -> new ArrayList<>());
    for (String word : text.substring(equals + 1).strip().split("\\|")) {
      Optional<List<String>> named = named(word.strip());
      if (named.isPresent()) {
        all.addAll(named.get());
      } else if (word.strip().startsWith("@")) {
        problem.accept("no class " + word.strip() + " above this line");
      } else if (word.strip().contains(" ") || word.isBlank()) {
        problem.accept("a word of a class is one word, or several joined by _: " + word.strip());
      } else {
        all.add(word.strip());
      }
    }
  }

  /** The words of a class by its name, <i>@</i> included; empty where none is so named. */
  Optional<List<String>> named(String name) {
    return Optional.ofNullable(words.get(name));
  }
}
