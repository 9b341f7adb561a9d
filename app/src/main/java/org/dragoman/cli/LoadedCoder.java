package org.dragoman.cli;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dragoman.actor.ActorFiles;
import org.dragoman.codebook.Lexicon;
import org.dragoman.coding.Coder;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.corenlp.OpenNlpLanguages;

/**
 * A coder that loads in the background, models and data side by side, from the moment it is
 * started.
 */
final class LoadedCoder {
  private final CompletableFuture<Coder> coder;
  private final ActorFiles users;

  private LoadedCoder(CompletableFuture<Coder> coder, ActorFiles users) {
    this.coder = coder;
    this.users = users;
  }

  /** Starts; the user's actors are read while the models load. */
  static LoadedCoder start(Supplier<ActorFiles> actors, Supplier<Lexicon> lexicon) {
    CoreNlpAnnotator annotator = CoreNlpAnnotator.start();
    ActorFiles users = actors.get();
    return new LoadedCoder(
        CompletableFuture.supplyAsync(
            () -> Coder.load(annotator, new OpenNlpLanguages(), users, lexicon.get()),
            task -> Thread.ofPlatform().daemon().name("data").start(task)),
        users);
  }

  /** The user's actors, with what is wrong with them. */
  ActorFiles users() {
    return users;
  }

  /** The coder, once its data is there. */
  Coder coder() {
    return coder.join();
  }
}
