package org.dragoman.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.data.Term;

/**
 * Reads the dictionaries of the coders PETRARCH and PETRARCH2, of actors and of agents: a phrase
 * with underscores for blanks, {@code +} before its synonyms, codes in brackets, each with the
 * dates between which it holds, {@code {…}} for an irregular plural and {@code !NAME!} for a list
 * of words.
 */
final class DictionaryActors {
  private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)]");
  private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)}");
  private static final Pattern MACRO = Pattern.compile("!([A-Z_]+)!");
  private static final Pattern DEFINITION = Pattern.compile("!([A-Z_]+)!\\s*=\\s*(.+)");

  private final DataFile file;
  private final ActorSink sink;
  private final DictionaryEntry.Maker maker;
  private final Map<String, List<String>> macros = new HashMap<>();
  private Optional<DictionaryEntry> open = Optional.empty();

  private DictionaryActors(DataFile file, ActorSink sink) {
    this.file = file;
    this.sink = sink;
    this.maker = new DictionaryEntry.Maker(file.name(), Agents.load());
  }

  static void read(Path path, ActorSink sink) throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    DataFile file = ActorText.read(path, problems);
    problems.forEach(sink::problem);
    new DictionaryActors(file, sink).read();
  }

  private void read() {
    boolean comment = false;
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      comment = comment || line.stripLeading().startsWith("<!--");
      if (!comment) {
        line(i + 1, withoutComment(line).strip());
      } else if (line.contains("-->")) {
        comment = false;
      }
      sink.step();
    }
    end();
  }

  private static String withoutComment(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '#' || line.charAt(i) == ';') {
        return line.substring(0, i);
      }
    }
    return line;
  }

  private void line(int number, String line) {
    Matcher definition = DEFINITION.matcher(line);
    if (line.isEmpty()) {
      return;
    }
    if (definition.matches()) {
      List<String> words = List.of(definition.group(2).split("\\s*,\\s*"));
      macros.put(definition.group(1), words);
    } else if (line.startsWith("[")) {
      open.ifPresentOrElse(
          entry -> codes(number, line, entry),
          () -> problem(number, "a code before the first phrase"));
    } else if (line.startsWith("+")) {
      open.ifPresentOrElse(
          entry -> phrases(number, line.substring(1)).forEach(entry.synonyms()::add),
          () -> problem(number, "a synonym before the first phrase"));
    } else {
      end();
      List<String> phrases = phrases(number, line);
      if (!phrases.isEmpty()) {
        DictionaryEntry entry = new DictionaryEntry(number, phrases.getFirst());
        entry.synonyms().addAll(phrases.subList(1, phrases.size()));
        open = Optional.of(entry);
        codes(number, line, entry);
      }
    }
  }

  /** The phrase of a line and its irregular plural, with the words of macros put in. */
  private List<String> phrases(int number, String line) {
    String phrase = CODE.matcher(PLURAL.matcher(line).replaceAll("")).replaceAll("").strip();
    if (phrase.replace("_", "").isBlank()) {
      problem(number, "no phrase: " + line);
      return List.of();
    }
    List<String> phrases = new ArrayList<>(List.of(phrase));
    Matcher plural = PLURAL.matcher(line);
    if (plural.find() && !plural.group(1).isBlank() && !plural.group(1).equalsIgnoreCase("null")) {
      phrases.add(plural.group(1).strip());
    }
    return phrases.stream().flatMap(each -> expanded(number, each).stream()).toList();
  }

  private List<String> expanded(int number, String phrase) {
    Matcher macro = MACRO.matcher(phrase);
    if (!macro.find()) {
      return List.of(phrase);
    }
    List<String> words = macros.getOrDefault(macro.group(1), List.of());
    if (words.isEmpty()) {
      problem(number, "a list of words that is not defined above: " + macro.group());
    }
    return words.stream()
        .map(
            word ->
                phrase.substring(0, macro.start()) + word.strip() + phrase.substring(macro.end()))
        .toList();
  }

  private void codes(int number, String line, DictionaryEntry entry) {
    int brackets = 0;
    Matcher code = CODE.matcher(line);
    while (code.find()) {
      brackets++;
      code(number, code.group(1).strip(), entry);
    }
    if (line.chars().filter(c -> c == '[').count() != brackets) {
      entry.uncoded();
      problem(number, "a bracket that is not closed");
    }
  }

  private void code(int number, String written, DictionaryEntry entry) {
    String[] parts = written.split("\\s+", 2);
    String code = parts[0].toUpperCase(Locale.ROOT);
    if (code.contains("~")) {
      entry.roles().add(code.replace("~", ""));
      return;
    }
    if (code.matches("-+|\\*+")) {
      // "Not to be coded": such a phrase is no actor.
      entry.uncoded();
      return;
    }
    Optional<Term> term =
        parts.length == 1 ? Optional.of(Term.UNKNOWN) : DictionaryDates.term(parts[1]);
    if (CodeParts.of(code).isEmpty()) {
      entry.uncoded();
      problem(number, "no code of three letters a part: " + written);
    } else if (term.isEmpty()) {
      entry.uncoded();
      problem(number, "no dates such as 100529-150529, <100529 or >150529: " + parts[1]);
    } else {
      entry.codes().add(new DatedCode(code, term.get()));
    }
  }

  private void end() {
    open.ifPresent(
        entry -> maker.make(entry, sink).ifPresent(words -> problem(entry.line(), words)));
    open = Optional.empty();
  }

  private void problem(int line, String message) {
    sink.problem(new DataProblem(file.name(), line, message));
  }
}
