package org.dragoman.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.codebook.Pattern;
import org.dragoman.codebook.PatternPart.Word;
import org.dragoman.codebook.PatternReader;
import org.dragoman.codebook.WordClasses;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** The verbs, nouns and phrases that say what holds between actors. */
public final class RelationLexicon {
  record Entry(RelationType type, Pattern pattern) {}

  private final Map<String, List<Entry>> byHead = new HashMap<>();

  private RelationLexicon() {}

  /**
   * Loads the patterns that come with the program.
   *
   * @throws DataException where a line is not as it must be: all such lines at once
   */
  public static RelationLexicon load() {
    DataFile file = DataFile.resource(RelationLexicon.class, "relations.lexicon");
    List<DataProblem> problems = new ArrayList<>();
    RelationLexicon lexicon = new RelationLexicon();
    Optional<RelationType> type = Optional.empty();
    for (DataFile.Line line : file.content()) {
      String text = line.text().strip();
      if (text.startsWith("==")) {
        try {
          type =
              Optional.of(RelationType.valueOf(text.substring(2).strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          problems.add(new DataProblem(file.name(), line.number(), "no such relation: " + text));
        }
      } else if (!text.startsWith(">") && type.isPresent()) {
        RelationType section = type.get();
        new PatternReader(
                file.name() + ":" + line.number(),
                message -> problems.add(new DataProblem(file.name(), line.number(), message)),
                WordClasses.none())
            .read(text)
            .forEach(pattern -> lexicon.add(new Entry(section, pattern)));
      }
    }
    DataException.throwIfAny(problems);
    return lexicon;
  }

  private void add(Entry entry) {
    List<String> heads =
        entry.pattern().copular() && entry.pattern().parts().getFirst() instanceof Word word
            ? List.copyOf(word.terms().heads())
            : List.of(entry.pattern().head().head());
    for (String head : heads) {
      byHead.computeIfAbsent(head, k -> new ArrayList<>()).add(entry);
    }
  }

  /** Whether the word heads a pattern. */
  public boolean has(String lemma) {
    return byHead.containsKey(lemma);
  }

  List<Entry> headedBy(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }
}
