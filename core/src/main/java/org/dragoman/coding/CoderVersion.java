package org.dragoman.coding;

/**
 * What made a record.
 *
 * @param version the program's version
 * @param codebook the codebook's version
 * @param model the trained model's, "none" where the lexicon alone decides
 */
public record CoderVersion(String version, String codebook, String model) {
  /** The version of the running program. */
  public static CoderVersion current() {
    String version = CoderVersion.class.getPackage().getImplementationVersion();
    return new CoderVersion(version == null ? "development" : version, "plover-2026.1", "none");
  }
}
