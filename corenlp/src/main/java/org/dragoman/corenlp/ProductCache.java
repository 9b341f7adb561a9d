package org.dragoman.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What each feature adds to the hidden layer: the product of its embedding with the first layer's
 * weights at its position. Products are computed when asked for, and as many kept as there are
 * slots; a slot keeps the last. Safe from many threads: two of them may compute a product twice.
 */
final class ProductCache {
  /** How many products of words are kept, a prime; with those of tags and labels it is 55 MB. */
  private static final int WORD_SLOTS = 12_007;

  /** A hidden layer's worth of numbers for a feature's position and embedding. */
  private static final class Product {
    final int key;
    final float[] numbers;

    Product(int key, float[] numbers) {
      this.key = key;
      this.numbers = numbers;
    }
  }

  private final ParserModel model;
  private final int otherNames;
  private final AtomicReferenceArray<@Nullable Product> slots;

  ProductCache(ParserModel model) {
    this.model = model;
    this.otherNames = model.names() - model.firstTag();
    this.slots = new AtomicReferenceArray<>(WORD_SLOTS + model.features() * otherNames);
  }

  /** The product for a position and the number of the word, tag or label there. Not to change. */
  float[] product(int position, int name) {
    int key = name * model.features() + position;
    int slot = slot(position, name, key);
    Product kept = slots.getAcquire(slot);
    if (kept != null && kept.key == key) {
      return kept.numbers;
    }
    float[] numbers = new float[model.hiddenSize()];
    int size = model.embeddingSize();
    Sums.addRows(
        numbers, model.embeddings(), name * size, model.inputWeights(), position * size, size);
    slots.setRelease(slot, new Product(key, numbers));
    return numbers;
  }

  private int slot(int position, int name, int key) {
    int other = name - model.firstTag();
    return other < 0 ? key % WORD_SLOTS : WORD_SLOTS + position * otherNames + other;
  }
}
