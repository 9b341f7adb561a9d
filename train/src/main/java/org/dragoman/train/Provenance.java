package org.dragoman.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.codebook.LexiconExample;

/** What a model file says of how it was made. */
final class Provenance {
  private static final int SHORT = 12;

  private Provenance() {}

  /**
   * A hash of all that was learnt from: each sentence with its labels, in order.
   *
   * @return the first twelve hexadecimal digits of the SHA-256
   */
  static String hash(List<TrainingSentence> sentences, List<LexiconExample> lexicon) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    for (TrainingSentence each : sentences) {
      String line =
          String.join(
              "\t",
              each.label(),
              each.mode(),
              each.status().name(),
              String.join(",", each.contexts()),
              each.marked());
      digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    for (LexiconExample each : lexicon) {
      String line =
          String.join("\t", each.entry().type().name(), each.entry().mode(), each.marked());
      digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
  }

  /** The commit of a working copy, with {@code +} where it has changes; else "unknown". */
  static String commit(Path folder) {
    String commit = git(folder, "rev-parse", "--short=12", "HEAD");
    if (commit.isEmpty()) {
      return "unknown";
    }
    return git(folder, "status", "--porcelain", "--untracked-files=no").isEmpty()
        ? commit
        : commit + "+";
  }

  private static String git(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (InputStream out = process.getInputStream()) {
        return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
    } catch (IOException e) {
      return "";
    }
  }

  /** All entries together. */
  static Map<String, String> entries(String data, String code, Plan plan, Scores scores) {
    return Map.of(
        "base",
        EncoderWeights.BASE + ", MIT licence",
        "data",
        data,
        "code",
        code,
        "plan",
        plan.described(),
        "scores",
        "on sentences held back: " + scores.described());
  }

  /** The entries for a reader: {@code name=value}, a line each, in the order of their names. */
  static String lines(Map<String, String> entries) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(entries).forEach((name, value) -> lines.append(name + "=" + value + "\n"));
    return lines.toString();
  }
}
