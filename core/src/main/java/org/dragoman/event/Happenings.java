package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.text.Sentence;

/**
 * The verbs that say of an event no more than that it takes place, begins or goes on: of it the
 * text reports even where it names nobody.
 */
final class Happenings {
  private final Set<String> verbs;

  private Happenings(Set<String> verbs) {
    this.verbs = Set.copyOf(verbs);
  }

  static Happenings load() {
    DataFile file = DataFile.resource(Happenings.class, "happen.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Set<String> verbs = new HashSet<>();
    for (DataFile.Row row : file.table(2, problems)) {
      if (!verbs.add(row.cell(0))) {
        problems.add(new DataProblem(file.name(), row.number(), "stands twice: " + row.cell(0)));
      }
    }
    DataException.throwIfAny(problems);
    return new Happenings(verbs);
  }

  /** Whether the noun is the subject of such a verb. */
  boolean isSaidOf(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    if (verb == Sentence.ROOT || !sentence.is(noun, "nsubj", "nsubj:pass")) {
      return false;
    }
    String lemma = Clauses.lemma(sentence, verb);
    if (verbs.contains(lemma)) {
      return true;
    }
    for (int child : sentence.children(verb, "obj", "obl", "xcomp", "advmod", "case")) {
      String preposition = sentence.preposition(child);
      String phrase =
          lemma
              + (preposition.isEmpty() ? "" : "_" + preposition)
              + "_"
              + sentence.token(child).lemma();
      if (verbs.contains(phrase)) {
        return true;
      }
    }
    // "is in force", "is under way": the noun is the predicate.
    String predicate = "be_" + sentence.preposition(verb) + "_" + sentence.token(verb).lemma();
    return sentence.child(verb, "cop").isPresent() && verbs.contains(predicate);
  }
}
