package org.dragoman.corenlp;

import java.util.Arrays;
import java.util.List;
import org.dragoman.text.Sentence;

/**
 * A greedy arc-standard dependency parser with one hidden layer (Chen and Manning, 2014: A fast and
 * accurate dependency parser using neural networks), for the weights of CoreNLP's parser. It gives
 * the basic dependencies that CoreNLP gives. Safe from many threads.
 */
final class TransitionParser {
  private final ParserModel model;
  private final ProductCache products;

  TransitionParser(ParserModel model) {
    if (model.features() != ParserState.FEATURES) {
      throw new IllegalArgumentException("a model of " + model.features() + " features");
    }
    this.model = model;
    this.products = new ProductCache(model);
  }

  /**
   * A sentence's tree, its arrays the caller's own. Two of the same content are not equal.
   *
   * @param heads each token's head, counted from 0, or {@link Sentence#ROOT}
   * @param relations each token's relation to its head
   */
  @SuppressWarnings("ArrayRecordComponent") // a sentence takes them as they are
  record Parse(int[] heads, String[] relations) {}

  /**
   * Parses a sentence.
   *
   * @param words its words as the Penn Treebank's tokens are written
   * @param tags their Penn tags
   */
  Parse parse(List<String> words, List<String> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException("words and tags must be of one length");
    }
    ParserState state = new ParserState(model, words, tags);
    Scorer scorer = new Scorer();
    // What is left when all is read and nothing allowed is the root and the sentence's head.
    while (state.arcsAllowed() || !state.allRead()) {
      if (!state.arcsAllowed()) {
        state.shift();
      } else {
        apply(scorer.best(state), state);
      }
    }
    return parse(state, words.size());
  }

  private Parse parse(ParserState state, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    boolean[] passive = new boolean[size];
    for (int i = 0; i < size; i++) {
      heads[i] = state.head(i);
      boolean root = heads[i] == Sentence.ROOT;
      relations[i] = root ? model.root() : model.relation(state.label(i) - model.label(0));
      if (!root && relations[i].equals("aux:pass")) {
        passive[heads[i]] = true;
      }
    }
    for (int i = 0; i < size; i++) {
      if (heads[i] != Sentence.ROOT && passive[heads[i]]) {
        relations[i] = ofPassive(relations[i]);
      }
    }
    return new Parse(heads, relations);
  }

  /** The relation to a head with a passive auxiliary: CoreNLP corrects those of subjects. */
  private static String ofPassive(String relation) {
    return switch (relation) {
      case "nsubj" -> "nsubj:pass";
      case "csubj" -> "csubj:pass";
      default -> relation;
    };
  }

  private void apply(int transition, ParserState state) {
    int relations = model.relations();
    if (transition < relations) {
      state.arcLeft(model.label(transition));
    } else if (transition < 2 * relations) {
      state.arcRight(model.label(transition - relations));
    } else {
      state.shift();
    }
  }

  /** The network, with one parse's working memory. */
  private final class Scorer {
    private final int[] features = new int[model.features()];
    private final float[][] vectors = new float[model.features()][];
    private final float[] hidden = new float[model.hiddenSize()];
    private final float[] scores = new float[model.transitions()];

    /** The transition that scores highest; only the shift may not be allowed, the last of them. */
    int best(ParserState state) {
      state.features(features);
      for (int i = 0; i < features.length; i++) {
        vectors[i] = products.product(i, features[i]);
      }
      System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
      Sums.addVectors(hidden, vectors);
      Sums.cube(hidden);
      Arrays.fill(scores, 0);
      Sums.addRows(scores, hidden, 0, model.outputWeights(), 0, hidden.length);
      int allowed = state.allRead() ? scores.length - 1 : scores.length;
      int best = 0;
      for (int i = 1; i < allowed; i++) {
        if (scores[i] > scores[best]) {
          best = i;
        }
      }
      return best;
    }
  }
}
