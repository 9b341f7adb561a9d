package org.dragoman.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.dragoman.actor.ActorFiles;
import org.dragoman.codebook.Lexicon;
import org.dragoman.coding.Coder;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.corenlp.OpenNlpLanguages;
import org.dragoman.event.PairReader;

/**
 * A coder that loads in the background, models and data side by side, from the moment it is
 * started.
 */
final class LoadedCoder {
  private final CompletableFuture<Coder> coder;
  private final CompletableFuture<Optional<PairReader>> model;
  private final ActorFiles users;

  private LoadedCoder(
      CompletableFuture<Coder> coder,
      CompletableFuture<Optional<PairReader>> model,
      ActorFiles users) {
    this.coder = coder;
    this.model = model;
    this.users = users;
  }

  /**
   * Starts; the user's actors are read while the models load.
   *
   * @param pairs whether the coder asks the model of pairs: not where its caller does
   */
  static LoadedCoder start(
      Supplier<ActorFiles> actors, Supplier<Lexicon> lexicon, TrainedModel model, boolean pairs) {
    CoreNlpAnnotator annotator = CoreNlpAnnotator.start();
    CompletableFuture<Optional<PairReader>> reader = start("model", model::load);
    ActorFiles users = actors.get();
    CompletableFuture<Coder> coder =
        start(
            "data",
            () ->
                Coder.load(
                    annotator,
                    new OpenNlpLanguages(),
                    users,
                    lexicon.get(),
                    pairs ? reader.join() : Optional.empty()));
    return new LoadedCoder(coder, reader, users);
  }

  private static <T> CompletableFuture<T> start(String name, Supplier<T> loading) {
    return CompletableFuture.supplyAsync(
        loading, task -> Thread.ofPlatform().daemon().name(name).start(task));
  }

  /** The model of pairs, once it is there; empty where the user wants none. */
  Optional<PairReader> model() {
    return loaded(model);
  }

  /** The user's actors, with what is wrong with them. */
  ActorFiles users() {
    return users;
  }

  /** The coder, once its data is there. */
  Coder coder() {
    return loaded(coder);
  }

  /** What was loaded; what went wrong in the background is thrown here as it was there. */
  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
