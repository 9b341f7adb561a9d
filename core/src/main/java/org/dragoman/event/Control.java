package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.text.Sentence;

/**
 * Tells who is meant to do what an infinitive says: whom one asked, ordered or sent; else who is
 * the subject of the verb above.
 */
final class Control {
  private static final String OBJECT = "-";

  private final Set<String> verbs;

  private Control(Set<String> verbs) {
    this.verbs = Set.copyOf(verbs);
  }

  static Control load() {
    DataFile file = DataFile.resource(Control.class, "control.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Set<String> verbs = new HashSet<>();
    for (DataFile.Row row : file.table(3, problems)) {
      if (!verbs.add(row.cell(0) + " " + row.cell(1))) {
        problems.add(new DataProblem(file.name(), row.number(), "stands twice: " + row.cell(0)));
      }
    }
    DataException.throwIfAny(problems);
    return new Control(verbs);
  }

  /** The token that heads who would do it, where the verb's object or a phrase of it says so. */
  Optional<Integer> of(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    // Parsers take "call on" for a verb and its particle as often as not.
    boolean particle =
        sentence.children(verb, "compound:prt").stream()
            .anyMatch(each -> verbs.contains(lemma + " " + sentence.token(each).lemma()));
    if (particle || verbs.contains(lemma + " " + OBJECT)) {
      Optional<Integer> object = sentence.child(verb, "obj", "iobj");
      if (object.isPresent()) {
        return object;
      }
    }
    return sentence.children(verb, "obl").stream()
        .filter(phrase -> verbs.contains(lemma + " " + sentence.preposition(phrase)))
        .findFirst();
  }
}
