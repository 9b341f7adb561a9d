package org.dragoman.cli;

import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;

/** Opens a command's terminal. */
final class Terminals {
  private Terminals() {}

  static Progress progress(CommandSpec spec, OptionalLong total) {
    // Java cannot tell whether standard error alone is a terminal; the launcher can.
    boolean interactive = Boolean.getBoolean("dragoman.terminal");
    return new Progress(spec.commandLine().getErr(), interactive, total);
  }

  static Terminal open(CommandSpec spec, Progress progress) {
    return new Terminal(System.out, spec.commandLine().getErr(), progress);
  }
}
