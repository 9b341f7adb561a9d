package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.codebook.PatternPart.Complement;
import org.dragoman.codebook.PatternPart.ComplementKind;
import org.dragoman.codebook.PatternPart.Source;
import org.dragoman.codebook.PatternPart.Target;
import org.dragoman.codebook.PatternPart.Word;

/** Reads one pattern line of a lexicon file; the notation is described in the lexicon's README. */
public final class PatternReader {
  static final Set<String> PREPOSITIONS =
      Set.of(
          ("about above across after against ahead along alongside amid among around as at before behind below "
                  + "beside besides between beyond by concerning despite down during for from in inside into like near of off on "
                  + "onto out outside over past regarding round since through throughout to toward towards under until upon "
                  + "with within without amongst via involving including following opposite")
              .split(" "));

  private static final Set<String> STARTS = Set.of("S", "T", "the");

  private final String origin;
  private final Consumer<String> problem;
  private final WordClasses classes;

  /**
   * Prepares to read a line.
   *
   * @param origin file and line, as patterns are known by
   * @param problem where to say what is wrong
   * @param classes the classes of words that the line may name
   */
  public PatternReader(String origin, Consumer<String> problem, WordClasses classes) {
    this.origin = origin;
    this.problem = problem;
    this.classes = classes;
  }

  /** Reads the line into one pattern for each alternative of its head; none where it is wrong. */
  public List<Pattern> read(String line) {
    int semicolon = line.indexOf(';');
    Set<PatternFlag> flags = flags(semicolon < 0 ? "" : line.substring(semicolon + 1).strip());
    List<String> words =
        List.of((semicolon < 0 ? line : line.substring(0, semicolon)).strip().split("\\s+"));
    if (words.size() < 2 || !STARTS.contains(words.getFirst())) {
      problem.accept(
          "a pattern starts with \"S\" (or \"T\") and a verb, or with \"the\" and a noun");
      return List.of();
    }
    boolean verbal = !words.getFirst().equals("the");
    boolean suffered = words.getFirst().equals("T");
    List<PatternPart> parts = parts(words.subList(2, words.size()));
    List<Pattern> patterns = new ArrayList<>();
    for (String head : alternatives(words.get(1))) {
      for (Term term : verbal ? List.of(Term.verb(head)) : Term.noun(head)) {
        patterns.add(new Pattern(verbal, suffered, term, parts, flags, origin, line));
      }
    }
    if (verbal
        && words.get(1).equals("be")
        && (parts.isEmpty()
            || !(parts.getFirst() instanceof Word || parts.getFirst() instanceof Target))) {
      problem.accept("\"be\" needs a predicate");
      return List.of();
    }
    return patterns;
  }

  private List<PatternPart> parts(List<String> words) {
    List<PatternPart> parts = new ArrayList<>();
    Set<String> prepositions = Set.of();
    for (String word : words) {
      if (word.equals("T")) {
        parts.add(new Target(prepositions));
        prepositions = Set.of();
      } else if (word.equals("S")) {
        parts.add(new Source(prepositions));
        prepositions = Set.of();
      } else if (word.endsWith("-ing")) {
        parts.add(new Complement(ComplementKind.GERUND));
        prepositions = Set.of();
      } else if (word.equals("to-")) {
        parts.add(new Complement(ComplementKind.INFINITIVE));
      } else if (word.equals("that-")) {
        parts.add(new Complement(ComplementKind.CLAUSE));
      } else if (PREPOSITIONS.containsAll(List.of(word.split("\\|")))) {
        prepositions = new HashSet<>(List.of(word.split("\\|")));
      } else {
        if (List.of(word.split("\\|")).stream().filter(PREPOSITIONS::contains).count() > 1) {
          problem.accept("prepositions and other words are mixed: " + word);
        }
        Set<Term> terms = new HashSet<>();
        for (String alternative : alternatives(word)) {
          terms.addAll(Term.noun(alternative));
        }
        parts.add(new Word(prepositions, Terms.of(terms)));
        prepositions = Set.of();
      }
    }
    if (!prepositions.isEmpty()) {
      problem.accept("a preposition without its object at the end of the pattern");
    }
    return parts;
  }

  /** The words joined by a bar, those of classes among them. */
  private List<String> alternatives(String written) {
    List<String> all = new ArrayList<>();
    for (String word : written.split("\\|")) {
      if (!word.startsWith("@")) {
        all.add(word);
        continue;
      }
      List<String> members = classes.named(word).orElse(List.of());
      if (members.isEmpty()) {
        problem.accept("no class of words is named " + word);
      }
      all.addAll(members);
    }
    return all;
  }

  private Set<PatternFlag> flags(String written) {
    Set<PatternFlag> flags = EnumSet.noneOf(PatternFlag.class);
    if (written.isEmpty()) {
      return flags;
    }
    for (String flag : written.split("\\s+")) {
      try {
        flags.add(PatternFlag.valueOf(flag.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        problem.accept("no such flag: " + flag);
      }
    }
    return flags;
  }
}
