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

  private FileWatch(List<Path> files) {
    this.files = List.copyOf(files);
    this.seen = state();
  }

  static FileWatch of(List<Path> files) {
    return new FileWatch(files);
  }

  /** Waits for a change; false where there is nothing to wait for. */
  boolean await() throws InterruptedException {
    if (files.isEmpty()) {
      return false;
    }
    while (true) {
      Thread.sleep(BETWEEN);
      long now = state();
      if (now != seen) {
        seen = now;
        return true;
      }
    }
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
