package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.DataProblem;
import org.dragoman.data.Term;

/**
 * Looks through the program's directory and a user's files for what reads well and is wrong all the
 * same: offices of nobody, names of two actors, two presidents at a time.
 */
public final class DirectoryCheck {
  private final Map<String, SourcedEntry> byId = new LinkedHashMap<>();
  private final List<SourcedEntry> all = new ArrayList<>();
  private final Set<String> users = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private DirectoryCheck() {}

  /**
   * The findings in the order of files and lines.
   *
   * @param onlyTheirs whether findings about the program's own directory are left out
   * @param gaps whether to look for gaps in main offices too, which mostly are what is not listed
   */
  public static List<Finding> of(ActorFiles files, boolean onlyTheirs, boolean gaps) {
    DirectoryCheck check = new DirectoryCheck();
    List<DataProblem> problems = new ArrayList<>();
    check.take(ActorDirectory.sources(problems), false);
    problems.addAll(files.problems());
    problems.addAll(files.unreadable());
    problems.forEach(problem -> check.findings.add(new Finding(Finding.Rule.FORMAT, problem)));
    check.take(files.entries(), true);
    check.run(gaps);
    Set<String> named = new HashSet<>(check.users);
    files.problems().forEach(problem -> named.add(problem.file()));
    files.unreadable().forEach(problem -> named.add(problem.file()));
    return check.findings.stream()
        .filter(finding -> !onlyTheirs || named.contains(finding.problem().file()))
        .distinct()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.problem().file())
                .thenComparingInt(finding -> finding.problem().line()))
        .toList();
  }

  private void take(List<SourcedEntry> entries, boolean user) {
    Map<String, SourcedEntry> first = new HashMap<>();
    for (SourcedEntry source : entries) {
      String id = source.entry().id();
      if (user) {
        users.add(source.file());
      }
      SourcedEntry before = source.adds() ? null : first.putIfAbsent(id, source);
      if (before != null) {
        find(
            Finding.Rule.ID_TWICE,
            source,
            "the id stands twice: " + id + "; also in " + at(before));
      }
      // What adds to an entry is checked by itself, as part of that entry.
      SourcedEntry base = byId.get(id);
      if (source.adds() && base != null) {
        all.add(source);
      } else {
        if (base != null && user != users.contains(base.file())) {
          all.remove(base);
        }
        byId.put(id, source);
        all.add(source);
      }
    }
  }

  private void run(boolean gaps) {
    for (SourcedEntry source : all) {
      references(source);
      times(source);
    }
    names();
    OfficeHolders holders = new OfficeHolders(all);
    holders.overlaps((source, words) -> find(Finding.Rule.TWO_HOLDERS, source, words));
    if (gaps) {
      holders.gaps((source, words) -> find(Finding.Rule.GAP, source, words));
    }
  }

  private void references(SourcedEntry source) {
    DirectoryEntry entry = source.entry();
    entry.parent().ifPresent(id -> exists(source, source.line(), "parent", id));
    entry.memberOf().forEach(id -> exists(source, source.line(), "member", id));
    for (int i = 0; i < entry.offices().size(); i++) {
      exists(source, source.officeLine(i), "office", entry.offices().get(i).of());
    }
  }

  private void exists(SourcedEntry source, int line, String key, String id) {
    if (!byId.containsKey(id)) {
      find(Finding.Rule.NO_BODY, source, line, key + " of what does not exist: " + id);
    }
  }

  private void times(SourcedEntry source) {
    DirectoryEntry entry = source.entry();
    Term existence = entry.existence();
    if (existence.from().isPresent()
        && existence.to().isPresent()
        && existence.from().get().first().isAfter(existence.to().get().last())) {
      find(Finding.Rule.ENDS_FIRST, source, "until is before since: " + entry.id());
    }
    for (int i = 0; i < entry.offices().size(); i++) {
      Office office = entry.offices().get(i);
      SourcedEntry body = byId.get(office.of());
      if (body == null) {
        continue;
      }
      Term life = body.entry().existence();
      boolean before =
          life.from().isPresent()
              && office.term().from().isPresent()
              && office.term().from().get().last().isBefore(life.from().get().first());
      boolean after =
          life.to().isPresent()
              && office.term().from().isPresent()
              && (office.term().to().isPresent()
                  ? office.term().to().get().first().isAfter(life.to().get().last())
                  : true);
      if (before || after) {
        find(
            Finding.Rule.BEYOND_BODY,
            source,
            source.officeLine(i),
            "%s of %s %s, which existed %s"
                .formatted(
                    office.title(),
                    office.of(),
                    DirectoryWriter.term(office.term()),
                    DirectoryWriter.term(life)));
      }
    }
  }

  private void names() {
    Map<String, List<SourcedEntry>> byName = new LinkedHashMap<>();
    for (SourcedEntry source : all) {
      Set<String> names = new HashSet<>();
      ActorDirectory.names(
          source.entry(),
          (name, kind) -> {
            if (kind == NameKind.NAME || kind == NameKind.ALIAS) {
              names.add(ActorDirectory.normal(name));
            }
          });
      names.forEach(name -> byName.computeIfAbsent(name, k -> new ArrayList<>(1)).add(source));
    }
    byName.forEach(this::shared);
  }

  /** A name in a user's file is meant to win over the program's: that is no finding. */
  private void shared(String name, List<SourcedEntry> sources) {
    for (int i = 1; i < sources.size(); i++) {
      SourcedEntry source = sources.get(i);
      for (SourcedEntry other : sources.subList(0, i)) {
        boolean rivals =
            !other.entry().id().equals(source.entry().id())
                && users.contains(other.file()) == users.contains(source.file())
                && overlap(other.entry().existence(), source.entry().existence());
        if (rivals) {
          boolean same =
              source.entry().type() == ActorType.PERSON
                  && other.entry().type() == ActorType.PERSON
                  && source.entry().country().equals(other.entry().country());
          find(
              same ? Finding.Rule.SAME_PERSON : Finding.Rule.TWO_ACTORS,
              source,
              "\"%s\" is %s and also %s (%s)"
                  .formatted(name, source.entry().id(), other.entry().id(), at(other)));
        }
      }
    }
  }

  private static boolean overlap(Term a, Term b) {
    return b.from().map(from -> !a.endedBefore(from.last())).orElse(true)
        && a.from().map(from -> !b.endedBefore(from.last())).orElse(true);
  }

  private static String at(SourcedEntry source) {
    return source.file() + ":" + source.line();
  }

  private void find(Finding.Rule rule, SourcedEntry source, String words) {
    find(rule, source, source.line(), words);
  }

  private void find(Finding.Rule rule, SourcedEntry source, int line, String words) {
    findings.add(new Finding(rule, new DataProblem(source.file(), line, words)));
  }
}
