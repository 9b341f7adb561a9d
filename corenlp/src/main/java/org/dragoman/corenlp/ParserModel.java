package org.dragoman.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names and weights of the neural dependency parser, as {@link ParserModelConverter} wrote
 * them.
 *
 * <p>Words, tags and labels share one numbering, which is that of the embeddings: first the words,
 * then the tags, then the labels. The arrays handed out are the model's own and must not be written
 * to.
 */
final class ParserModel {
  /** The first number of the file: DPAR. */
  static final int MAGIC = 0x44504152;

  /** The second number of the file. */
  static final int VERSION = 1;

  /** How many bytes come before the names: nine numbers. */
  static final int HEADER = 9 * Integer.BYTES;

  static final String NONE = "-NULL-";
  static final String ROOT = "-ROOT-";
  private static final int UNKNOWN = 0;

  /** The labels that are no relation between two tokens: that of nothing, and the root's. */
  private static final int SPECIAL_LABELS = 2;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final int embeddingSize;
  private final int hiddenSize;
  private final int features;
  private final float[] embeddings;
  private final float[][] inputWeights;
  private final float[] bias;
  private final float[][] outputWeights;

  private ParserModel(ModelInput in) throws IOException {
    ByteBuffer head = in.bytes(HEADER);
    if (head.getInt() != MAGIC || head.getInt() != VERSION) {
      throw new IOException("no parser model of version " + VERSION);
    }
    int wordCount = head.getInt();
    int tagCount = head.getInt();
    int labelCount = head.getInt();
    embeddingSize = head.getInt();
    hiddenSize = head.getInt();
    features = head.getInt();
    String names = StandardCharsets.UTF_8.decode(in.bytes(head.getInt())).toString();
    List<String> all = names.lines().toList();
    int total = wordCount + tagCount + labelCount;
    if (all.size() != total || embeddingSize % Sums.ROWS != 0 || hiddenSize % Sums.ROWS != 0) {
      throw new IOException("the parser model's sizes do not fit");
    }
    words = numbered(all.subList(0, wordCount), 0);
    tags = numbered(all.subList(wordCount, wordCount + tagCount), wordCount);
    labels = List.copyOf(all.subList(wordCount + tagCount, total));
    embeddings = in.floats(total * embeddingSize);
    inputWeights = in.rows(features * embeddingSize, hiddenSize);
    bias = in.floats(hiddenSize);
    outputWeights = in.rows(hiddenSize, transitions());
  }

  /** Reads a model to its end; closing is the caller's. */
  static ParserModel read(InputStream in) throws IOException {
    return new ParserModel(new ModelInput(in));
  }

  private static Map<String, Integer> numbered(List<String> names, int first) {
    Map<String, Integer> numbers = HashMap.newHashMap(names.size());
    for (String name : names) {
      numbers.put(name, first + numbers.size());
    }
    return numbers;
  }

  /** A word's number, as it is written; words not known share one. */
  int word(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  /** A part of speech tag's number; tags not known share one. */
  int tag(String tag) {
    return tags.getOrDefault(tag, words.size() + UNKNOWN);
  }

  /** The number of the first tag: those below are words. */
  int firstTag() {
    return words.size();
  }

  /** The number of the label of what has none. */
  int noLabel() {
    return words.size() + tags.size();
  }

  /** How many relations two tokens can have. */
  int relations() {
    return labels.size() - SPECIAL_LABELS;
  }

  /** The number of a relation's label, the relation counted from 0. */
  int label(int relation) {
    return noLabel() + SPECIAL_LABELS + relation;
  }

  String relation(int relation) {
    return labels.get(SPECIAL_LABELS + relation);
  }

  /** The relation of the root. */
  String root() {
    return labels.get(SPECIAL_LABELS - 1);
  }

  /**
   * How many transitions are scored: an arc to the left, to the right, for each relation; shift.
   */
  int transitions() {
    return 2 * relations() + 1;
  }

  /** How many words, tags and labels there are. */
  int names() {
    return noLabel() + labels.size();
  }

  int embeddingSize() {
    return embeddingSize;
  }

  int hiddenSize() {
    return hiddenSize;
  }

  int features() {
    return features;
  }

  float[] embeddings() {
    return embeddings;
  }

  float[][] inputWeights() {
    return inputWeights;
  }

  float[] bias() {
    return bias;
  }

  float[][] outputWeights() {
    return outputWeights;
  }
}
