package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.data.Term;

/** A phrase of a PETRARCH dictionary while it is being read, and what becomes of it. */
final class DictionaryEntry {
  private final int line;
  private final String phrase;
  private final List<String> synonyms = new ArrayList<>();
  private final List<DatedCode> codes = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private boolean uncoded;

  DictionaryEntry(int line, String phrase) {
    this.line = line;
    this.phrase = phrase;
  }

  int line() {
    return line;
  }

  List<String> synonyms() {
    return synonyms;
  }

  List<DatedCode> codes() {
    return codes;
  }

  List<String> roles() {
    return roles;
  }

  /**
   * Says that it has no code for a reason: it is not to be coded, or its code is named as wrong.
   */
  void uncoded() {
    uncoded = true;
  }

  /** Makes actors and nouns of phrases. */
  static final class Maker {
    /** Organisations under whose code dictionaries list their members too are told by a noun. */
    private static final Set<Sector> PERSONAL =
        Set.of(Sector.GOV, Sector.ELI, Sector.OPP, Sector.LEG, Sector.JUD, Sector.MIL, Sector.REB);

    private static final Set<Sector> PUBLIC =
        Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG, Sector.IGO);

    private final String file;
    private final Agents agents;

    Maker(String file, Agents agents) {
      this.file = file;
      this.agents = agents;
    }

    /** Hands on what the entry is; what is wrong with it, where it can be nothing. */
    Optional<String> make(DictionaryEntry entry, ActorSink sink) {
      if (!entry.roles.isEmpty()) {
        return nouns(entry, sink);
      }
      if (entry.codes.isEmpty()) {
        return entry.uncoded ? Optional.empty() : Optional.of("no code: " + entry.phrase);
      }
      Optional<DatedCode> always =
          entry.codes.stream().filter(code -> code.term().equals(Term.UNKNOWN)).findFirst();
      List<DatedCode> dated =
          entry.codes.stream().filter(code -> !code.term().equals(Term.UNKNOWN)).toList();
      CodeParts parts = CodeParts.of(always.orElse(entry.codes.getFirst()).code()).orElseThrow();
      Set<String> names = new LinkedHashSet<>(DictionaryWords.names(entry.phrase));
      entry.synonyms.forEach(synonym -> names.addAll(DictionaryWords.names(synonym)));
      String name = names.iterator().next();
      names.remove(name);
      boolean country = dated.isEmpty() && parts.isCountry();
      String id =
          country ? parts.country().orElseThrow().toLowerCase(Locale.ROOT) : ActorId.of(name);
      ActorType type = country ? ActorType.STATE : type(name, parts, !dated.isEmpty());
      Optional<String> cameo =
          always
              .map(DatedCode::code)
              .filter(code -> !code.equals(composed(parts)) || !dated.isEmpty());
      DirectoryEntry actor =
          new DirectoryEntry(
              id,
              name,
              type,
              parts.country(),
              Optional.empty(),
              parts.sector(),
              cameo,
              dated,
              Optional.empty(),
              List.copyOf(names),
              List.of(),
              List.of(),
              Optional.empty(),
              List.of(),
              List.of(),
              Term.UNKNOWN,
              Optional.empty(),
              List.of(),
              List.of());
      sink.entry(new SourcedEntry(file, entry.line, List.of(), country, actor));
      return Optional.empty();
    }

    private static String composed(CodeParts parts) {
      return parts.country().orElse("") + parts.sector().map(Sector::name).orElse("");
    }

    private ActorType type(String name, CodeParts parts, boolean dated) {
      String[] words = name.toLowerCase(Locale.ROOT).split(" ");
      boolean noun = false;
      for (String word : words) {
        noun |=
            agents.lists(word)
                || agents.lists(word.replaceAll("s$", ""))
                || word.matches("of|the|for|and");
      }
      boolean personal = parts.sector().filter(PERSONAL::contains).isPresent();
      if (!noun && (dated || words.length > 1 && words.length < 5 && personal)) {
        return ActorType.PERSON;
      }
      return parts.sector().filter(PUBLIC::contains).isPresent()
          ? ActorType.BODY
          : ActorType.ORGANIZATION;
    }

    private static Optional<String> nouns(DictionaryEntry entry, ActorSink sink) {
      Optional<Sector> sector =
          entry.roles.stream()
              .flatMap(role -> CodeParts.of(role).flatMap(CodeParts::sector).stream())
              .findFirst();
      if (sector.isEmpty()) {
        return Optional.of("no role that is a sector: " + String.join(" ", entry.roles));
      }
      List<String> all = new ArrayList<>(List.of(entry.phrase));
      all.addAll(entry.synonyms);
      for (String phrase : all) {
        String noun = DictionaryWords.plain(phrase).toLowerCase(Locale.ROOT);
        sink.agent(new AgentNoun(noun, sector.get(), AgentNoun.Kind.AS_LISTED));
      }
      return Optional.empty();
    }
  }
}
