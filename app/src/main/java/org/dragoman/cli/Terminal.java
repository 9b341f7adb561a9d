package org.dragoman.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dragoman.data.DataProblem;

/**
 * Where a command's results and messages go: results to standard output, all else to standard
 * error. Counts what failed, from which the exit status follows.
 */
final class Terminal implements AutoCloseable {
  private final Writer results;
  private final PrintWriter messages;
  private final Progress progress;
  private int failed;

  Terminal(OutputStream results, PrintWriter messages, Progress progress) {
    this.results =
        new BufferedWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8), 1 << 16);
    this.messages = messages;
    this.progress = progress;
  }

  /** Writes a line of results. */
  void result(String line) {
    try {
      results.write(line);
      results.write('\n');
      progress.step();
      if (progress.isInteractive()) {
        results.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names an input that failed, and why. */
  void failure(String input, String reason) {
    failed++;
    progress.clear();
    messages.println("dragoman: " + input + ": " + reason);
    progress.step();
  }

  /** Says something of an input that is no failure. */
  void remark(String input, String words) {
    progress.clear();
    messages.println("dragoman: " + input + ": " + words);
  }

  /** Names a place in a data file, and what is wrong there. */
  void remark(DataProblem problem) {
    progress.clear();
    messages.println("dragoman: " + problem);
  }

  /** Names an article that has no record for a reason of its own; that is no failure. */
  void skipped(String article, String reason) {
    progress.clear();
    messages.println("dragoman: " + article + ": skipped: " + reason);
    progress.step();
  }

  int exitStatus() {
    return failed > 0 ? Dragoman.SOME_FAILED : 0;
  }

  @Override
  public void close() {
    progress.finish();
    try {
      results.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
