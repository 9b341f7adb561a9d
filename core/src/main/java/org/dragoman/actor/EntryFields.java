package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dragoman.data.PartialDate;
import org.dragoman.data.Term;

/**
 * The keys and values of one entry while it is being read, from a block or from a row of a table;
 * what is wrong with them is noted at their lines and passed over.
 */
final class EntryFields {
  /** The keys of the format, in the order in which they are written. */
  static final List<String> KEYS =
      List.of(
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

  private static final Set<String> KNOWN = Set.copyOf(KEYS);

  private record Value(int line, String text) {}

  private final BiConsumer<Integer, String> problems;
  private final Map<String, List<Value>> values = new HashMap<>();

  EntryFields(BiConsumer<Integer, String> problems) {
    this.problems = problems;
  }

  static boolean isKey(String key) {
    return KNOWN.contains(key);
  }

  void add(String key, int line, String text) {
    values.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Value(line, text));
  }

  void clear() {
    values.clear();
  }

  /** The entry; empty where it cannot be one. An entry that adds to another needs no type. */
  Optional<SourcedEntry> entry(String file, int line, String id, String name, boolean adds) {
    Optional<ActorType> type =
        adds && !values.containsKey("type")
            ? Optional.of(ActorType.ORGANIZATION)
            : type(line, one("type"));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<String> metonyms = new ArrayList<>(list("capital"));
    metonyms.addAll(list("metonym"));
    List<Integer> officeLines = new ArrayList<>();
    List<Office> offices = offices(officeLines);
    List<DatedCode> codes = codes();
    DirectoryEntry entry =
        new DirectoryEntry(
            id,
            name,
            type.get(),
            one("country").map(Value::text),
            one("cow").flatMap(this::cow),
            one("sector").flatMap(this::sector),
            codes.stream()
                .filter(code -> code.term().equals(Term.UNKNOWN))
                .findFirst()
                .map(DatedCode::code),
            codes.stream().filter(code -> !code.term().equals(Term.UNKNOWN)).toList(),
            one("wikidata").map(Value::text),
            list("aka"),
            list("adjective"),
            list("people"),
            list("capital").stream().findFirst(),
            metonyms,
            list("nominal"),
            new Term(date("since"), date("until")),
            one("parent").map(Value::text),
            list("member").stream().map(body -> body.split(" ", 2)[0]).toList(),
            offices);
    return Optional.of(new SourcedEntry(file, line, officeLines, adds, entry));
  }

  private Optional<ActorType> type(int line, Optional<Value> written) {
    if (written.isEmpty()) {
      problems.accept(line, "the block has no type");
      return Optional.empty();
    }
    try {
      return Optional.of(ActorType.valueOf(written.get().text().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      problems.accept(
          written.get().line(),
          "no such type: "
              + written.get().text()
              + " (person, state, organization, group or body)");
      return Optional.empty();
    }
  }

  private Optional<Sector> sector(Value written) {
    Optional<Sector> sector = Sector.of(written.text());
    if (sector.isEmpty()) {
      problems.accept(written.line(), "no such sector: " + written.text());
    }
    return sector;
  }

  private Optional<Integer> cow(Value written) {
    if (written.text().matches("\\d{1,3}")) {
      return Optional.of(Integer.valueOf(written.text()));
    }
    problems.accept(written.line(), "no state number of the Correlates of War: " + written.text());
    return Optional.empty();
  }

  private Optional<PartialDate> date(String key) {
    return one(key)
        .flatMap(
            value -> {
              Optional<PartialDate> date = PartialDate.parse(value.text());
              if (date.isEmpty()) {
                problems.accept(value.line(), "no date: " + value.text());
              }
              return date;
            });
  }

  /** {@code CODE} or {@code CODE; from..to}; the line may repeat. */
  private List<DatedCode> codes() {
    List<DatedCode> codes = new ArrayList<>();
    for (Value value : values.getOrDefault("cameo", List.of())) {
      String[] parts = value.text().split(";", -1);
      Optional<Term> term = parts.length > 1 ? Term.parse(parts[1]) : Optional.of(Term.UNKNOWN);
      if (parts.length > 2 || term.isEmpty()) {
        problems.accept(value.line(), "a code is: CODE, or CODE; from..to");
      } else {
        codes.add(new DatedCode(parts[0].strip(), term.get()));
      }
    }
    return codes;
  }

  private List<Office> offices(List<Integer> lines) {
    List<Office> offices = new ArrayList<>();
    for (Value value : values.getOrDefault("office", List.of())) {
      String[] parts = value.text().split(";", -1);
      Optional<Term> term = parts.length > 2 ? Term.parse(parts[2]) : Optional.of(Term.UNKNOWN);
      if (parts.length < 2 || parts.length > 3 || term.isEmpty()) {
        problems.accept(
            value.line(),
            parts.length == 3 && endsBeforeItStarts(parts[2])
                ? "the term ends before it starts: " + parts[2].strip()
                : "an office is: title; id; from..to");
      } else {
        offices.add(new Office(parts[0].strip(), parts[1].strip(), term.get()));
        lines.add(value.line());
      }
    }
    return offices;
  }

  private static boolean endsBeforeItStarts(String term) {
    String[] ends = term.strip().split("\\.\\.", -1);
    return ends.length == 2
        && PartialDate.parse(ends[0]).isPresent()
        && PartialDate.parse(ends[1]).isPresent();
  }

  private Optional<Value> one(String key) {
    return values.getOrDefault(key, List.of()).stream().findFirst();
  }

  private List<String> list(String key) {
    List<String> all = new ArrayList<>();
    for (Value value : values.getOrDefault(key, List.of())) {
      for (String part : value.text().split(";")) {
        if (!part.isBlank()) {
          all.add(part.strip());
        }
      }
    }
    return all;
  }
}
