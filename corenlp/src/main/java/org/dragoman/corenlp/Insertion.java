package org.dragoman.corenlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words between two commas that part a subject from its verb: a relative clause, a participle, an
 * apposition.
 *
 * @param first the first word
 * @param last the last word; the commas stand before and behind
 * @param anchor the noun before the first comma, on which the insertion hangs
 * @param relation its relation to that noun
 */
record Insertion(int first, int last, int anchor, String relation) {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> STOPS = Set.of(";", ":", "``", "''", "\"", "--");
  private static final Set<String> NOMINAL =
      Set.of("DT", "PRP$", "CD", "JJ", "NN", "NNS", "NNP", "NNPS");
  private static final int LEAST = 2;

  /** The first insertion of a sentence. */
  static Optional<Insertion> find(List<String> words, List<String> tags) {
    for (int comma = 1; comma + LEAST < words.size(); comma++) {
      if (words.get(comma).equals(",")) {
        Optional<Insertion> insertion = at(comma, words, tags);
        if (insertion.isPresent()) {
          return insertion;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Insertion> at(int comma, List<String> words, List<String> tags) {
    int anchor = noun(comma - 1, words, tags);
    if (anchor < 0) {
      return Optional.empty();
    }
    for (int end = comma + LEAST; end + 1 < words.size(); end++) {
      if (isStop(words.get(end))) {
        return Optional.empty();
      }
      if (words.get(end).equals(",") && isFinite(end + 1, tags)) {
        int last = end - 1;
        return relation(comma + 1, last, tags)
            .map(relation -> new Insertion(comma + 1, last, anchor, relation))
            .filter(insertion -> !isList(insertion, words));
      }
    }
    return Optional.empty();
  }

  /** With more commas in it an apposition may be a list of subjects. */
  private static boolean isList(Insertion insertion, List<String> words) {
    return !insertion.relation().equals("acl:relcl")
        && words.subList(insertion.first(), insertion.last() + 1).contains(",");
  }

  private static boolean isStop(String word) {
    return STOPS.contains(word);
  }

  /** The noun that ends at the token, words in brackets behind it passed over. */
  private static int noun(int token, List<String> words, List<String> tags) {
    int at = token;
    if (tags.get(at).equals("-RRB-")) {
      while (at > 0 && !tags.get(at).equals("-LRB-")) {
        at--;
      }
      at--;
    }
    return at >= 0 && tags.get(at).startsWith("NN") && !TimeWords.contains(words.get(at)) ? at : -1;
  }

  private static boolean isFinite(int token, List<String> tags) {
    int at = token;
    // "…, at first pursued the war": a short phrase may come before the verb.
    if (at + 2 < tags.size() && tags.get(at).equals("IN") && !FINITE.contains(tags.get(at + 1))) {
      at += 2;
    }
    while (at < tags.size() && tags.get(at).startsWith("RB")) {
      at++;
    }
    return at < tags.size() && FINITE.contains(tags.get(at));
  }

  private static Optional<String> relation(int first, int last, List<String> tags) {
    String tag = tags.get(first);
    boolean finite = tags.subList(first, last + 1).stream().anyMatch(FINITE::contains);
    boolean relative =
        tag.startsWith("WP")
            || tag.equals("WDT")
            || (tag.equals("IN") || tag.equals("TO"))
                && last > first
                && (tags.get(first + 1).startsWith("WP") || tags.get(first + 1).equals("WDT"));
    if (relative && finite) {
      return Optional.of("acl:relcl");
    }
    if (finite) {
      return Optional.empty();
    }
    if (tag.equals("VBN") || tag.equals("VBG")) {
      return Optional.of("acl");
    }
    boolean nominal =
        NOMINAL.contains(tag)
            && tags.subList(first, last + 1).stream().anyMatch(t -> t.startsWith("NN"));
    return nominal ? Optional.of("appos") : Optional.empty();
  }
}
