package org.dragoman.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Span;

/**
 * A sentence and its basic dependency tree (Universal Dependencies, English).
 *
 * <p>The tree is kept as two arrays, since everything that codes events walks it many times. Token
 * numbers are from 0; the root's head is {@link #ROOT}.
 */
public final class Sentence {
  /** The head of the root. */
  public static final int ROOT = -1;

  private static final String UNPARSED = "unparsed";

  private final int index;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * Takes a sentence's tokens with, for each, its head and its relation to it.
   *
   * @throws IllegalArgumentException where the three differ in length or the heads form a cycle
   */
  public Sentence(int index, List<Token> tokens, int[] heads, String[] relations) {
    if (tokens.isEmpty() || heads.length != tokens.size() || relations.length != tokens.size()) {
      throw new IllegalArgumentException("tokens, heads and relations must be of one length");
    }
    this.index = index;
    this.tokens = List.copyOf(tokens);
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = childrenOf(heads);
    for (int i = 0; i < heads.length; i++) {
      int steps = 0;
      for (int at = i; at != ROOT; at = heads[at]) {
        if (++steps > heads.length) {
          throw new IllegalArgumentException("the heads form a cycle at token " + i);
        }
      }
    }
  }

  /** A sentence that was not parsed: every token hangs on the first, in no relation known. */
  public static Sentence unparsed(int index, List<Token> tokens) {
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(relations, UNPARSED);
    heads[0] = ROOT;
    relations[0] = "root";
    return new Sentence(index, tokens, heads, relations);
  }

  private static int[][] childrenOf(int[] heads) {
    int[] count = new int[heads.length];
    for (int head : heads) {
      if (head != ROOT) {
        count[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[count[i]];
    }
    Arrays.fill(count, 0);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        children[heads[i]][count[heads[i]]++] = i;
      }
    }
    return children;
  }

  /** Its place among the article's sentences, from 0. */
  public int index() {
    return index;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** Its words and their base forms, in lower case. */
  public Set<String> words() {
    return Token.words(tokens);
  }

  /** Where it stands in the article's text. */
  public Span span() {
    return tokens.getFirst().span().envelope(tokens.getLast().span());
  }

  /** The token's head, or {@link #ROOT}. */
  public int head(int i) {
    return heads[i];
  }

  /** The token's relation to its head: {@code nsubj}, {@code nsubj:pass}, {@code obl}, … */
  public String relation(int i) {
    return relations[i];
  }

  /**
   * Whether the token's relation is one of those named; a subtype counts only where it is named.
   */
  public boolean is(int i, String... names) {
    for (String name : names) {
      if (relations[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The tokens that depend on this one, from left to right; not to be written to. */
  public int[] children(int i) {
    return children[i];
  }

  /** The dependents in one of the relations named, from left to right. */
  public List<Integer> children(int i, String... names) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children[i]) {
      if (is(child, names)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first dependent in one of the relations named. */
  public Optional<Integer> child(int i, String... names) {
    for (int child : children[i]) {
      if (is(child, names)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code i} is {@code above} or hangs somewhere below it. */
  public boolean isWithin(int i, int above) {
    for (int at = i; at != ROOT; at = heads[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /** The tokens at and below a token, by number. */
  public int[] subtree(int top) {
    int[] found = new int[tokens.size()];
    int n = 0;
    found[n++] = top;
    for (int i = 0; i < n; i++) {
      for (int child : children[found[i]]) {
        found[n++] = child;
      }
    }
    int[] result = Arrays.copyOf(found, n);
    Arrays.sort(result);
    return result;
  }

  /** Where the tokens at and below a token stand, marks at either end left out. */
  public Span subtreeSpan(int top) {
    int[] all = subtree(top);
    int first = 0;
    int last = all.length - 1;
    while (first < last && isMark(all[first])) {
      first++;
    }
    while (last > first && isMark(all[last])) {
      last--;
    }
    return span(all[first], all[last]);
  }

  /** Where the tokens from the first to the last, inclusive, stand. */
  public Span span(int first, int last) {
    return tokens.get(first).span().envelope(tokens.get(last).span());
  }

  /** Whether the token is punctuation. */
  public boolean isMark(int i) {
    return !Character.isLetterOrDigit(tokens.get(i).tag().charAt(0))
        || relations[i].equals("punct");
  }

  /** The preposition that introduces a nominal: the words of its {@code case} dependents. */
  public String preposition(int nominal) {
    StringBuilder words = new StringBuilder();
    for (int child : children[nominal]) {
      if (relations[child].equals("case") && !tokens.get(child).tag().equals("POS")) {
        words.append(words.isEmpty() ? "" : " ").append(tokens.get(child).lower());
        for (int more : children[child]) {
          if (relations[more].equals("fixed")) {
            words.append(' ').append(tokens.get(more).lower());
          }
        }
      }
    }
    return words.toString();
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (Token token : tokens) {
      line.append(line.isEmpty() ? "" : " ").append(token.word());
    }
    return line.toString();
  }
}
