package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.data.PartialDate;
import org.dragoman.data.Term;

/** Reads the blocks of one {@code .actors} file; what is wrong is noted and passed over. */
final class DirectoryFile {
  private static final Pattern FIRST = Pattern.compile("\\[([\\p{Ll}\\d-]+)]\\s+(\\S.*)");
  private static final Set<String> KEYS =
      Set.of(
          "type",
          "country",
          "cow",
          "sector",
          "cameo",
          "wikidata",
          "aka",
          "adjective",
          "people",
          "capital",
          "metonym",
          "nominal",
          "since",
          "until",
          "parent",
          "member",
          "office");

  private final DataFile file;
  private final List<DataProblem> problems;

  private record Value(int line, String text) {}

  DirectoryFile(DataFile file, List<DataProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  List<DirectoryEntry> read() {
    List<DirectoryEntry> entries = new ArrayList<>();
    Map<String, List<Value>> block = new HashMap<>();
    int start = 0;
    String id = "";
    String name = "";
    for (DataFile.Line line : file.content()) {
      Matcher first = FIRST.matcher(line.text().strip());
      if (first.matches()) {
        if (start > 0) {
          entry(start, id, name, block).ifPresent(entries::add);
        }
        start = line.number();
        id = first.group(1);
        name = first.group(2);
        block.clear();
      } else {
        keyAndValue(line, start, block);
      }
    }
    if (start > 0) {
      entry(start, id, name, block).ifPresent(entries::add);
    }
    return entries;
  }

  private void keyAndValue(DataFile.Line line, int start, Map<String, List<Value>> block) {
    int colon = line.text().indexOf(':');
    String key = colon < 0 ? "" : line.text().substring(0, colon).strip();
    if (!KEYS.contains(key)) {
      problem(line.number(), "not a key of the directory: " + line.text().strip());
    } else if (start == 0) {
      problem(line.number(), "a key before the first block ([id] Name)");
    } else {
      block
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Value(line.number(), line.text().substring(colon + 1).strip()));
    }
  }

  private Optional<DirectoryEntry> entry(
      int line, String id, String name, Map<String, List<Value>> block) {
    Optional<ActorType> type = type(line, one(block, "type"));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<String> metonyms = new ArrayList<>(list(block, "capital"));
    metonyms.addAll(list(block, "metonym"));
    return Optional.of(
        new DirectoryEntry(
            id,
            name,
            type.get(),
            one(block, "country").map(Value::text),
            one(block, "cow").flatMap(this::cow),
            one(block, "sector").flatMap(this::sector),
            one(block, "cameo").map(Value::text),
            one(block, "wikidata").map(Value::text),
            list(block, "aka"),
            list(block, "adjective"),
            list(block, "people"),
            list(block, "capital").stream().findFirst(),
            metonyms,
            list(block, "nominal"),
            new Term(date(block, "since"), date(block, "until")),
            one(block, "parent").map(Value::text),
            list(block, "member").stream().map(body -> body.split(" ")[0]).toList(),
            offices(block)));
  }

  private Optional<ActorType> type(int line, Optional<Value> written) {
    if (written.isEmpty()) {
      problem(line, "the block has no type");
      return Optional.empty();
    }
    try {
      return Optional.of(ActorType.valueOf(written.get().text().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      problem(written.get().line(), "no such type: " + written.get().text());
      return Optional.empty();
    }
  }

  private Optional<Sector> sector(Value written) {
    Optional<Sector> sector = Sector.of(written.text());
    if (sector.isEmpty()) {
      problem(written.line(), "no such sector: " + written.text());
    }
    return sector;
  }

  private Optional<Integer> cow(Value written) {
    if (written.text().matches("\\d{1,3}")) {
      return Optional.of(Integer.valueOf(written.text()));
    }
    problem(written.line(), "no state number of the Correlates of War: " + written.text());
    return Optional.empty();
  }

  private Optional<PartialDate> date(Map<String, List<Value>> block, String key) {
    return one(block, key)
        .flatMap(
            value -> {
              Optional<PartialDate> date = PartialDate.parse(value.text());
              if (date.isEmpty()) {
                problem(value.line(), "no date: " + value.text());
              }
              return date;
            });
  }

  private List<Office> offices(Map<String, List<Value>> block) {
    List<Office> offices = new ArrayList<>();
    for (Value value : block.getOrDefault("office", List.of())) {
      String[] parts = value.text().split(";", -1);
      Optional<Term> term = parts.length > 2 ? Term.parse(parts[2]) : Optional.of(Term.UNKNOWN);
      if (parts.length < 2 || parts.length > 3 || term.isEmpty()) {
        problem(value.line(), "an office is: title; id; from..to");
      } else {
        offices.add(new Office(parts[0].strip(), parts[1].strip(), term.get()));
      }
    }
    return offices;
  }

  private static Optional<Value> one(Map<String, List<Value>> block, String key) {
    return block.getOrDefault(key, List.of()).stream().findFirst();
  }

  private static List<String> list(Map<String, List<Value>> block, String key) {
    List<String> values = new ArrayList<>();
    for (Value value : block.getOrDefault(key, List.of())) {
      for (String part : value.text().split(";")) {
        if (!part.isBlank()) {
          values.add(part.strip());
        }
      }
    }
    return values;
  }

  private void problem(int line, String message) {
    problems.add(new DataProblem(file.name(), line, message));
  }
}
