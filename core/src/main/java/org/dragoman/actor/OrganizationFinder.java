package org.dragoman.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * Finds organisations that no directory lists, by the name recogniser, with the acronyms that the
 * text gives them.
 */
final class OrganizationFinder {
  private static final Set<String> JOINTS = Set.of("of", "for", "the", "and", "&", "on", "against");

  private static final int LONGEST = 9;

  private final ParsedArticle parsed;
  private final Cast cast;
  private final Agents agents;
  private final Map<String, CastMember> byName = new HashMap<>();

  OrganizationFinder(ParsedArticle parsed, Cast cast, Agents agents) {
    this.parsed = parsed;
    this.cast = cast;
    this.agents = agents;
  }

  void find() {
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 2; i + 1 < sentence.size(); i++) {
        acronym(sentence, i);
      }
    }
    for (Sentence sentence : parsed.sentences()) {
      List<int[]> runs = NameFinder.runs(sentence, EntityLabel.ORGANIZATION);
      for (int r = 0; r < runs.size(); r++) {
        int first = runs.get(r)[0];
        int last = runs.get(r)[1];
        while (r + 1 < runs.size() && isJoint(sentence, last + 1, runs.get(r + 1)[0])) {
          last = runs.get(++r)[1];
        }
        organization(sentence, first, last);
      }
    }
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        CastMember known = byName.get(sentence.token(i).word());
        if (known != null && cast.covering(sentence, i).isEmpty()) {
          cast.mention(known, sentence, i, i, MentionForm.ALIAS);
        }
      }
    }
  }

  private static boolean isJoint(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JOINTS.contains(sentence.token(i).lower())) {
        return false;
      }
    }
    return to - from <= 2 && !sentence.token(from).lower().equals("and");
  }

  private void organization(Sentence sentence, int first, int last) {
    Set<CastMember> inside = new HashSet<>();
    for (Occurrence other : cast.in(sentence)) {
      if (other.first() <= last && first <= other.last()) {
        boolean whole = other.first() <= first && other.last() >= last;
        if (whole || other.member().type() != ActorType.STATE) {
          return;
        }
        inside.add(other.member());
      }
    }
    String name = parsed.text(sentence.span(first, last)).replaceAll("\\s+", " ");
    if (name.length() < 2 || !Character.isUpperCase(name.charAt(0)) && first == last) {
      return;
    }
    name(sentence, first, last, inside);
  }

  private CastMember name(Sentence sentence, int first, int last, Set<CastMember> inside) {
    String name = parsed.text(sentence.span(first, last)).replaceAll("\\s+", " ");
    CastMember member = byName.get(name);
    if (member == null) {
      var agent = agents.of(sentence, last);
      member =
          cast.unlisted(
              name,
              agent.filter(a -> a.stands() == Agents.Stands.BODY).isPresent()
                  ? ActorType.BODY
                  : ActorType.ORGANIZATION,
              inside.stream().findFirst().flatMap(CastMember::country),
              agent.map(Agents.Agent::sector));
      member.nominals().add(sentence.token(last).lemma().toLowerCase(Locale.ROOT));
      byName.put(name, member);
    }
    cast.mention(member, sentence, first, last, MentionForm.NAME);
    return member;
  }

  /**
   * "the Philippine Coast Guard (PCG)": the letters mean it from here on. Where nobody is known in
   * front of them, the capitalised words whose initials they are name an organisation.
   */
  private void acronym(Sentence sentence, int i) {
    String word = sentence.token(i).word();
    boolean bracketed =
        sentence.token(i - 1).word().matches("\\(|-LRB-")
            && sentence.token(i + 1).word().matches("\\)|-RRB-")
            && word.matches("[\\p{Lu}\\d][\\p{L}\\d.&-]{1,9}")
            && word.matches(".*\\p{Lu}.*\\p{Lu}.*");
    if (!bracketed || i < 3) {
      return;
    }
    Optional<CastMember> known =
        cast.in(sentence).stream()
            .filter(o -> o.last() == i - 2 && o.member().type() != ActorType.PERSON)
            .map(Occurrence::member)
            .filter(member -> member.type() != ActorType.STATE)
            .findFirst();
    Optional<CastMember> member = known.or(() -> spelledOut(sentence, i - 2, word));
    member.ifPresent(
        m -> {
          byName.putIfAbsent(word, m);
          if (cast.covering(sentence, i).isEmpty()) {
            cast.mention(byName.get(word), sentence, i, i, MentionForm.ALIAS);
          }
        });
  }

  /** The words up to a token whose initials are the letters. */
  private Optional<CastMember> spelledOut(Sentence sentence, int last, String letters) {
    String wanted = letters.replaceAll("[^\\p{Lu}]", "");
    for (int first = last; first >= Math.max(0, last - LONGEST); first--) {
      String word = sentence.token(first).word();
      if (!Character.isUpperCase(word.charAt(0))
          && !JOINTS.contains(sentence.token(first).lower())) {
        return Optional.empty();
      }
      if (Character.isUpperCase(word.charAt(0))
          && (initials(sentence, first, last, false).equals(wanted)
              || initials(sentence, first, last, true).equals(wanted))) {
        return Optional.of(name(sentence, first, last, new HashSet<>()));
      }
    }
    return Optional.empty();
  }

  private static String initials(Sentence sentence, int first, int last, boolean joints) {
    StringBuilder initials = new StringBuilder();
    for (int i = first; i <= last; i++) {
      char c = sentence.token(i).word().charAt(0);
      if (Character.isUpperCase(c) || joints && Character.isLetter(c)) {
        initials.append(Character.toUpperCase(c));
      }
    }
    return initials.toString();
  }
}
