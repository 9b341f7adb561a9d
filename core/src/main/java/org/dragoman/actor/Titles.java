package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The titles of offices, and the forms of address that are no office. */
final class Titles {
  /** What a title is an office of. */
  enum Of {
    STATE,
    ORGANIZATION,
    ANY,
    /** A form of address: no role. */
    NONE
  }

  record Title(Sector sector, Of of) {}

  private final Map<String, Title> titles;
  private final Set<String> words = new HashSet<>();
  private final int longest;

  private Titles(Map<String, Title> titles) {
    this.titles = titles;
    titles.keySet().forEach(title -> words.addAll(Arrays.asList(title.split("[ -]"))));
    words.addAll(titles.keySet());
    this.longest =
        titles.keySet().stream().mapToInt(title -> title.split(" ").length).max().orElse(1);
  }

  static Titles load() {
    DataFile file = DataFile.resource(Titles.class, "titles.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Title> titles = new HashMap<>();
    for (DataFile.Row row : file.table(3, problems)) {
      try {
        titles.put(
            row.cell(0).strip(),
            new Title(
                Sector.of(row.cell(1)).orElse(Sector.ELI),
                Of.valueOf(row.cell(2).strip().toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        problems.add(new DataProblem(file.name(), row.number(), "office of? " + row.cell(2)));
      }
    }
    DataException.throwIfAny(problems);
    return new Titles(titles);
  }

  /** The title of exactly these words, in lower case. */
  Optional<Title> of(String words) {
    return Optional.ofNullable(titles.get(words.toLowerCase(Locale.ROOT)));
  }

  /** Whether any title has the word, in lower case: the cheap test before the others. */
  boolean knows(String word) {
    return words.contains(word);
  }

  /** How many words the longest title has. */
  int longest() {
    return longest;
  }
}
