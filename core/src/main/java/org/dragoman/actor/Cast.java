package org.dragoman.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.Sentence;

/**
 * Who acts in one article. The finders of this package fill it; whatever codes events may add those
 * who act without a name. It belongs to one article and one thread.
 */
public final class Cast {
  private final Map<String, CastMember> members = new LinkedHashMap<>();
  private final Map<Integer, List<Occurrence>> occurrences = new HashMap<>();

  /** The member for an actor of the directory. */
  CastMember listed(DirectoryEntry entry) {
    return members.computeIfAbsent(entry.id(), id -> new CastMember(id, entry));
  }

  /** A member that no directory lists; a new one on each call. */
  CastMember unlisted(
      String name, ActorType type, Optional<String> country, Optional<Sector> sector) {
    String base = slug(name);
    String id = base;
    for (int n = 2; members.containsKey(id); n++) {
      id = base + "-" + n;
    }
    CastMember member = new CastMember(id, name, type, country, sector);
    members.put(id, member);
    return member;
  }

  /**
   * Notes that the tokens from first to last refer to a member, unless they already refer to one.
   */
  Occurrence mention(CastMember member, Sentence sentence, int first, int last, MentionForm form) {
    List<Occurrence> here = occurrences.computeIfAbsent(sentence.index(), k -> new ArrayList<>());
    for (Occurrence other : here) {
      if (other.first() == first && other.last() == last) {
        return other;
      }
    }
    Occurrence occurrence =
        new Occurrence(member, sentence, first, last, head(sentence, first, last), form);
    here.add(occurrence);
    here.sort(Comparator.comparingInt(Occurrence::first));
    return occurrence;
  }

  private static int head(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.head(i);
      if ((head < first || head > last) && !sentence.isMark(i)) {
        return i;
      }
    }
    return last;
  }

  /** The mentions in a sentence, from left to right. */
  public List<Occurrence> in(Sentence sentence) {
    return occurrences.getOrDefault(sentence.index(), List.of());
  }

  /** The mention that this token heads. */
  public Optional<Occurrence> headedBy(Sentence sentence, int token) {
    return in(sentence).stream()
        .filter(occurrence -> occurrence.head() == token)
        .max(Comparator.comparingInt(o -> o.last() - o.first()));
  }

  /** The shortest mention that covers this token. */
  public Optional<Occurrence> covering(Sentence sentence, int token) {
    return in(sentence).stream()
        .filter(occurrence -> occurrence.covers(token))
        .min(Comparator.comparingInt(o -> o.last() - o.first()));
  }

  /** All members, in the order in which they came in. */
  public List<CastMember> members() {
    return List.copyOf(members.values());
  }

  /** The member of that id. */
  public Optional<CastMember> member(String id) {
    return Optional.ofNullable(members.get(id));
  }

  /** The actors with their mentions, those without one left out. */
  public List<Actor> actors() {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    occurrences.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .forEach(
            o ->
                mentions
                    .computeIfAbsent(o.member().id(), k -> new ArrayList<>())
                    .add(new Mention(o.span(), o.form())));
    return mentions.entrySet().stream()
        .flatMap(entry -> member(entry.getKey()).map(m -> m.actor(entry.getValue())).stream())
        .toList();
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "actor" : plain;
  }
}
