package org.dragoman.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far a command is, on standard error: after two seconds, and then at most twice a second, on
 * one line that is written over where standard error is a terminal; else once every half minute.
 */
final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final PrintWriter out;
  private final boolean interactive;
  private final OptionalLong total;
  private final String what;
  private final Duration patience;
  private final long start = System.nanoTime();
  private long last = start;
  private long done;
  private boolean shown;

  Progress(PrintWriter out, boolean interactive, OptionalLong total, String what) {
    this(out, interactive, total, what, PATIENCE);
  }

  Progress(
      PrintWriter out, boolean interactive, OptionalLong total, String what, Duration patience) {
    this.out = out;
    this.interactive = interactive;
    this.total = total;
    this.what = what;
    this.patience = patience;
  }

  boolean isInteractive() {
    return interactive;
  }

  /** One more is done. */
  synchronized void step() {
    done++;
    long now = System.nanoTime();
    Duration pause = interactive ? Duration.ofMillis(500) : Duration.ofSeconds(30);
    boolean due =
        now - start > patience.toNanos() && (now - last > pause.toNanos() || interactive && !shown);
    if (due) {
      last = now;
      String line = line(done, total, what, Duration.ofNanos(now - start));
      out.print(interactive ? "\r\u001b[K" + line : line + System.lineSeparator());
      out.flush();
      shown = true;
    }
  }

  static String line(long done, OptionalLong total, String what, Duration elapsed) {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    double rate = done / seconds;
    String line = String.format(Locale.ROOT, "%,d", done);
    if (total.isPresent()) {
      line += String.format(Locale.ROOT, " of %,d", total.getAsLong());
    }
    line += String.format(Locale.ROOT, " %s, %.1f a second", what, rate);
    if (total.isPresent() && rate > 0 && total.getAsLong() > done) {
      Duration left = Duration.ofSeconds(Math.round((total.getAsLong() - done) / rate));
      line +=
          left.toHours() > 0
              ? String.format(
                  Locale.ROOT, ", %d h %02d min left", left.toHours(), left.toMinutesPart())
              : String.format(
                  Locale.ROOT, ", %d:%02d left", left.toMinutes(), left.toSecondsPart());
    }
    return line;
  }

  /** Takes the line away, for a message. */
  void clear() {
    if (interactive && shown) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  /** Takes the line away for good. */
  void finish() {
    clear();
  }
}
