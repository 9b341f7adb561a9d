package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.encoder.PairModel;
import org.dragoman.event.PairReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which trained model of pairs is asked: the program's, the user's own, or none. */
final class TrainedModel {
  private static final String NONE = "none";

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = {
        "A model of pairs of your own, as train/train writes it, in place of the program's;"
            + " none: the lexicon alone decides."
      })
  private @Nullable Path file;

  @Spec private CommandSpec spec;

  TrainedModel() {}

  /**
   * Loads it.
   *
   * @throws ParameterException where the user's file is no such model
   */
  Optional<PairReader> load() {
    if (file == null) {
      return Optional.of(PairModel.load());
    }
    if (file.toString().equals(NONE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(PairModel.of(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "no such model: " + file, e);
    } catch (IOException | IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "cannot use the model " + file + ": " + e.getMessage(), e);
    }
  }
}
