package org.dragoman.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.corenlp.TransitionParser.Parse;
import org.dragoman.text.Sentence;

/**
 * Parses what stands between commas by itself, and the sentence without it: a greedy parser that
 * has read a long insertion has lost the subject when the verb comes.
 */
final class InsertionParser {
  private static final int MOST = 3;

  private final TransitionParser parser;

  InsertionParser(TransitionParser parser) {
    this.parser = parser;
  }

  /** Parses a sentence; words and tags are as {@link TransitionParser#parse} wants them. */
  Parse parse(List<String> words, List<String> tags) {
    return parse(words, tags, 0);
  }

  private Parse parse(List<String> words, List<String> tags, int depth) {
    Optional<Insertion> found =
        depth < MOST ? Insertion.find(words, tags) : Optional.<Insertion>empty();
    if (found.isEmpty()) {
      return whole(words, tags);
    }
    Insertion insertion = found.get();
    List<Integer> outer = new ArrayList<>();
    List<Integer> inner = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean comma = i == insertion.first() - 1 || i == insertion.last() + 1;
      if (i >= insertion.first() && i <= insertion.last()) {
        inner.add(i);
      } else if (!comma) {
        outer.add(i);
      }
    }
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    merge(parse(pick(words, outer), pick(tags, outer), depth + 1), outer, heads, relations);
    merge(whole(pick(words, inner), pick(tags, inner)), inner, heads, relations);
    for (int i : inner) {
      if (heads[i] == Sentence.ROOT) {
        heads[i] = nominalHead(insertion.anchor(), heads, relations);
        relations[i] = insertion.relation();
      }
    }
    for (int comma : List.of(insertion.first() - 1, insertion.last() + 1)) {
      heads[comma] = insertion.anchor();
      relations[comma] = "punct";
    }
    return new Parse(heads, relations);
  }

  private Parse whole(List<String> words, List<String> tags) {
    return TreeRepairs.mend(words, tags, parser.parse(words, tags));
  }

  /** The noun itself, or that of which it is a part: "deputy minister Ana Ruiz". */
  private static int nominalHead(int anchor, int[] heads, String[] relations) {
    int at = anchor;
    while (heads[at] != Sentence.ROOT && relations[at].matches("compound|flat|amod")) {
      at = heads[at];
    }
    return at;
  }

  private static void merge(Parse part, List<Integer> places, int[] heads, String[] relations) {
    for (int i = 0; i < places.size(); i++) {
      int head = part.heads()[i];
      heads[places.get(i)] = head == Sentence.ROOT ? Sentence.ROOT : places.get(head);
      relations[places.get(i)] = part.relations()[i];
    }
  }

  private static List<String> pick(List<String> all, List<Integer> places) {
    return places.stream().map(all::get).toList();
  }
}
