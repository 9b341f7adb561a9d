package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words any of which will do, found by the word that heads them: a class may have hundreds. */
public final class Terms {
  private final Map<String, List<Term>> byHead;

  private Terms(Map<String, List<Term>> byHead) {
    this.byHead = byHead;
  }

  /** These words. */
  public static Terms of(Collection<Term> terms) {
    Map<String, List<Term>> byHead = new LinkedHashMap<>();
    for (Term term : terms) {
      List<Term> same = byHead.computeIfAbsent(term.head(), k -> new ArrayList<>());
      if (!same.contains(term)) {
        same.add(term);
      }
    }
    byHead.replaceAll((head, same) -> List.copyOf(same));
    return new Terms(Map.copyOf(byHead));
  }

  /** Those headed by the word. */
  public List<Term> headedBy(String word) {
    return byHead.getOrDefault(word, List.of());
  }

  /** Whether any of the words heads one of them. */
  boolean anyHeadIn(Set<String> words) {
    boolean fewer = byHead.size() < words.size();
    return fewer
        ? byHead.keySet().stream().anyMatch(words::contains)
        : words.stream().anyMatch(byHead::containsKey);
  }

  /** The words that head them. */
  public Set<String> heads() {
    return byHead.keySet();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Terms terms && byHead.equals(terms.byHead);
  }

  @Override
  public int hashCode() {
    return byHead.hashCode();
  }

  @Override
  public String toString() {
    return new TreeSet<>(byHead.keySet()).toString();
  }
}
