package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Waits until one of some files is saved; looks at their times, which works on every file system.
 */
final class FileWatch {
  private static final Duration BETWEEN = Duration.ofMillis(300);

  private final List<Path> files;
  private long seen;

  FileWatch(List<Path> files) {
    this.files = List.copyOf(files);
    this.seen = state();
  }

  /** Waits for a change. */
  void await() throws InterruptedException {
    long now = state();
    while (now == seen) {
      Thread.sleep(BETWEEN);
      now = state();
    }
    seen = now;
  }

  private long state() {
    long state = 0;
    for (Path file : files) {
      try (Stream<Path> all = Files.walk(file)) {
        for (Path each : all.toList()) {
          state = 31 * state + Files.getLastModifiedTime(each).toMillis() + Files.size(each);
        }
      } catch (IOException e) {
        // An editor may replace the file while it saves: it will be there at the next look.
        state = 31 * state;
      }
    }
    return state;
  }
}
