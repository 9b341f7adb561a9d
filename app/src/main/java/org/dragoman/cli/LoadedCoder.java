package org.dragoman.cli;

import java.util.concurrent.CompletableFuture;
import org.dragoman.coding.Coder;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.corenlp.OpenNlpLanguages;

/**
 * A coder that loads in the background, models and data side by side, from the moment it is
 * started.
 */
final class LoadedCoder {
  private final CompletableFuture<Coder> coder;

  private LoadedCoder(CompletableFuture<Coder> coder) {
    this.coder = coder;
  }

  static LoadedCoder start() {
    CoreNlpAnnotator annotator = CoreNlpAnnotator.start();
    return new LoadedCoder(
        CompletableFuture.supplyAsync(
            () -> Coder.load(annotator, new OpenNlpLanguages()),
            task -> Thread.ofPlatform().daemon().name("data").start(task)));
  }

  /** The coder, once its data is there. */
  Coder coder() {
    return coder.join();
  }
}
