package org.dragoman.coding;

import java.util.Optional;

/**
 * What made a record.
 *
 * @param version the program's version
 * @param codebook the codebook's version
 * @param model the trained model's, "none" where the lexicon alone decides
 */
public record CoderVersion(String version, String codebook, String model) {
  /**
   * The version of the running program.
   *
   * @param model the model's name, empty where the lexicon alone decides
   */
  public static CoderVersion current(Optional<String> model) {
    String version = CoderVersion.class.getPackage().getImplementationVersion();
    return new CoderVersion(
        version == null ? "development" : version, "plover-2026.1", model.orElse("none"));
  }
}
