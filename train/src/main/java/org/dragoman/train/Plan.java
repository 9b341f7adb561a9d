package org.dragoman.train;

/**
 * How a model is trained.
 *
 * @param seed from which all chance follows
 * @param epochs how often each sentence is seen
 * @param batch how many sentences are seen at once
 * @param rate the highest learning rate of the encoder
 * @param headFactor how many times faster its head learns
 * @param frozen how many of the encoder's lower layers stay as they are; its word vectors always do
 * @param hidden how often the two sides' words are hidden, 0 to 1
 */
record Plan(
    long seed, int epochs, int batch, double rate, double headFactor, int frozen, double hidden) {
  Plan {
    if (epochs < 0 || batch < 1 || frozen < 0 || frozen > EncoderWeights.LAYERS) {
      throw new IllegalArgumentException(
          "epochs " + epochs + ", batch " + batch + ", frozen " + frozen);
    }
  }

  /** A name in one line. */
  String described() {
    return "seed %d, %d epochs of batches of %d, rate %s, head x %s, %d layers frozen, sides hidden %s"
        .formatted(seed, epochs, batch, rate, headFactor, frozen, hidden);
  }
}
