package org.dragoman.coding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.article.Reading;

/**
 * Works through a stream of readings on several threads and hands on what comes of each in the
 * input's order. Only a few articles a thread are in memory at a time.
 */
public final class CodingRun {
  private static final int AHEAD = 8;

  private final int threads;

  /** Takes the number of threads, at least 1. */
  public CodingRun(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("no threads");
    }
    this.threads = threads;
  }

  /**
   * Applies the work to each reading and gives the results to the sink, on the calling thread.
   *
   * @throws IllegalStateException where the work throws: bad code, not bad input
   */
  public <R> void run(Stream<Reading> readings, Function<Reading, R> work, Consumer<R> sink) {
    Deque<Future<R>> pending = new ArrayDeque<>();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("coding-", 0).factory())) {
      try {
        for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
          Reading reading = each.next();
          pending.add(workers.submit(() -> work.apply(reading)));
          while (pending.size() >= threads * AHEAD || isDone(pending)) {
            sink.accept(take(pending));
          }
        }
        while (!pending.isEmpty()) {
          sink.accept(take(pending));
        }
      } finally {
        pending.forEach(future -> future.cancel(true));
        workers.shutdownNow();
      }
    }
  }

  private static <R> boolean isDone(Deque<Future<R>> pending) {
    return !pending.isEmpty() && pending.getFirst().isDone();
  }

  private static <R> R take(Deque<Future<R>> pending) {
    try {
      return pending.removeFirst().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
