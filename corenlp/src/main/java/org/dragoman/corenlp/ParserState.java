package org.dragoman.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * Where the parser is in a sentence: the stack, what is left of the sentence, and the arcs so far.
 *
 * <p>Node 0 is the root, the sentence's tokens are from 1, and after them comes a node that stands
 * for nothing: below the stack, past the sentence's end, or where there is no child.
 */
final class ParserState {
  /** How many nodes the parser looks at, each with its word and its tag. */
  private static final int NODES = 18;

  /** The first of them that are children, looked at with their label too. */
  private static final int FIRST_CHILD = 6;

  /** How many features there are. */
  static final int FEATURES = NODES + NODES + NODES - FIRST_CHILD;

  private final int nothing;
  private final int[] words;
  private final int[] tags;
  private final int[] labels;
  private final int[] heads;
  private final int[] left;
  private final int[] nextLeft;
  private final int[] right;
  private final int[] nextRight;
  private final int[] stack;
  private final int[] nodes = new int[NODES];
  private int size = 1;
  private int next = 1;

  ParserState(ParserModel model, List<String> words, List<String> tags) {
    this.nothing = words.size() + 1;
    this.words = new int[nothing + 1];
    this.tags = new int[nothing + 1];
    for (int i = 1; i < nothing; i++) {
      this.words[i] = model.word(words.get(i - 1));
      this.tags[i] = model.tag(tags.get(i - 1));
    }
    this.words[0] = model.word(ParserModel.ROOT);
    this.tags[0] = model.tag(ParserModel.ROOT);
    this.words[nothing] = model.word(ParserModel.NONE);
    this.tags[nothing] = model.tag(ParserModel.NONE);
    this.labels = filled(model.noLabel());
    this.heads = new int[nothing + 1];
    this.left = filled(nothing);
    this.nextLeft = filled(nothing);
    this.right = filled(nothing);
    this.nextRight = filled(nothing);
    this.stack = new int[nothing];
  }

  private int[] filled(int value) {
    int[] numbers = new int[nothing + 1];
    Arrays.fill(numbers, value);
    return numbers;
  }

  /** Whether all tokens are read. */
  boolean allRead() {
    return next == nothing;
  }

  /** Whether arcs are allowed: there are two tokens on the stack, besides the root. */
  boolean arcsAllowed() {
    return size > 2;
  }

  /** Puts the next token on the stack. */
  void shift() {
    stack[size++] = next++;
  }

  /** Makes the stack's second node a child of its top, and takes it off. */
  void arcLeft(int label) {
    int head = stack[size - 1];
    int child = stack[size - 2];
    heads[child] = head;
    labels[child] = label;
    // Children are found from the inside out, so the last is always the outermost.
    nextLeft[head] = left[head];
    left[head] = child;
    stack[size - 2] = head;
    size--;
  }

  /** Makes the stack's top a child of its second node, and takes it off. */
  void arcRight(int label) {
    int head = stack[size - 2];
    int child = stack[size - 1];
    heads[child] = head;
    labels[child] = label;
    nextRight[head] = right[head];
    right[head] = child;
    size--;
  }

  /** The head of a token, both counted from 0; -1 where that is the root. */
  int head(int token) {
    return heads[token + 1] - 1;
  }

  /** The label of a token, counted from 0, as it was given with the arc. */
  int label(int token) {
    return labels[token + 1];
  }

  /** Puts the names' numbers, as the model has them, of all features in their order. */
  void features(int[] features) {
    for (int i = 0; i < 3; i++) {
      nodes[i] = fromTop(2 - i);
      nodes[3 + i] = Math.min(next + i, nothing);
    }
    int at = FIRST_CHILD;
    for (int i = 0; i < 2; i++) {
      int node = fromTop(i);
      nodes[at++] = left[node];
      nodes[at++] = right[node];
      nodes[at++] = nextLeft[node];
      nodes[at++] = nextRight[node];
      nodes[at++] = left[left[node]];
      nodes[at++] = right[right[node]];
    }
    for (int i = 0; i < NODES; i++) {
      features[i] = words[nodes[i]];
      features[NODES + i] = tags[nodes[i]];
    }
    for (int i = FIRST_CHILD; i < NODES; i++) {
      features[NODES + NODES + i - FIRST_CHILD] = labels[nodes[i]];
    }
  }

  private int fromTop(int index) {
    return index < size ? stack[size - 1 - index] : nothing;
  }
}
