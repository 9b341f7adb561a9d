package org.dragoman.cli;

import java.time.Duration;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;

/** Opens a command's terminal. */
final class Terminals {
  private Terminals() {}

  static Progress progress(CommandSpec spec, OptionalLong total) {
    return progress(spec, total, "articles");
  }

  /** Progress that counts other things than articles. */
  static Progress progress(CommandSpec spec, OptionalLong total, String what) {
    // Java cannot tell whether standard error alone is a terminal; the launcher can.
    boolean interactive = Boolean.getBoolean("dragoman.terminal");
    return new Progress(spec.commandLine().getErr(), interactive, total, what);
  }

  /** No progress, for a terminal whose results are not what is counted. */
  static Progress silent(CommandSpec spec) {
    return new Progress(
        spec.commandLine().getErr(), false, OptionalLong.empty(), "results", Duration.ofDays(365));
  }

  static Terminal open(CommandSpec spec, Progress progress) {
    return new Terminal(System.out, spec.commandLine().getErr(), progress);
  }
}
