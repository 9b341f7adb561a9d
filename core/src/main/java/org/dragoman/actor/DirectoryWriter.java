package org.dragoman.actor;

import java.util.List;
import java.util.Locale;
import org.dragoman.data.PartialDate;
import org.dragoman.data.Term;

/** Writes entries in the directory's own format, which reads them back the same. */
public final class DirectoryWriter {
  private DirectoryWriter() {}

  /** The block of an entry, without the blank line behind it. */
  public static String block(SourcedEntry source) {
    DirectoryEntry entry = source.entry();
    StringBuilder block = new StringBuilder();
    block
        .append('[')
        .append(source.adds() ? "+" : "")
        .append(entry.id())
        .append("] ")
        .append(entry.name());
    if (!source.adds() || entry.type() != ActorType.ORGANIZATION) {
      line(block, "type", entry.type().name().toLowerCase(Locale.ROOT));
    }
    entry.country().ifPresent(country -> line(block, "country", country));
    entry.cow().ifPresent(cow -> line(block, "cow", cow.toString()));
    entry.sector().ifPresent(sector -> line(block, "sector", sector.name()));
    entry.cameo().ifPresent(cameo -> line(block, "cameo", cameo));
    entry.codes().forEach(c -> line(block, "cameo", c.code() + "; " + term(c.term())));
    entry.wikidata().ifPresent(item -> line(block, "wikidata", item));
    list(block, "aka", entry.aliases());
    list(block, "adjective", entry.adjectives());
    list(block, "people", entry.people());
    entry.capital().ifPresent(capital -> line(block, "capital", capital));
    list(
        block,
        "metonym",
        entry.metonyms().stream()
            .filter(name -> entry.capital().filter(name::equals).isEmpty())
            .toList());
    list(block, "nominal", entry.nominals());
    entry.existence().from().ifPresent(from -> line(block, "since", date(from)));
    entry.existence().to().ifPresent(to -> line(block, "until", date(to)));
    entry.parent().ifPresent(parent -> line(block, "parent", parent));
    list(block, "member", entry.memberOf());
    for (Office office : entry.offices()) {
      String term = term(office.term());
      line(
          block,
          "office",
          office.title() + "; " + office.of() + (term.isEmpty() ? "" : "; " + term));
    }
    return block.toString();
  }

  /** A term as {@code from..to}; empty where neither end is known. */
  public static String term(Term term) {
    return term.equals(Term.UNKNOWN)
        ? ""
        : term.from().map(DirectoryWriter::date).orElse("")
            + ".."
            + term.to().map(DirectoryWriter::date).orElse("");
  }

  /** A date no more exact than it is known. */
  static String date(PartialDate date) {
    if (date.first().equals(date.last())) {
      return date.first().toString();
    }
    boolean month = date.first().getMonth() == date.last().getMonth();
    return date.first().toString().substring(0, month ? 7 : 4);
  }

  private static void list(StringBuilder block, String key, List<String> values) {
    if (!values.isEmpty()) {
      line(block, key, String.join("; ", values));
    }
  }

  private static void line(StringBuilder block, String key, String value) {
    block.append('\n').append(key).append(": ").append(value);
  }
}
