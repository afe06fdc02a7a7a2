package org.linkwork.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Runs replicates in parallel and takes them in their order, so that neither results nor the
 * decision to stop depend on the number of threads.
 */
final class InOrder<T> {
  /**
   * Replicates begun before they are needed, for each thread, so that none waits for the slowest.
   */
  private static final int AHEAD = 2;

  private final int threads;
  private final StopSign stop;

  InOrder(int threads, StopSign stop) {
    this.threads = threads;
    this.stop = stop;
  }

  /** One replicate; it has to look often whether it should stop. */
  @FunctionalInterface
  interface Work<T> {
    Attempt<T> run(int replicate, BooleanSupplier shouldStop);
  }

  /** Runs replicates from 0 until there are so many, or enough of them in their order. */
  Attempts<T> run(int atMost, Work<T> work, Predicate<List<T>> enough) {
    StopSign abandoned = new StopSign();
    BooleanSupplier shouldStop = () -> abandoned.isRequested() || stop.isRequested();
    int workers = Math.max(1, Math.min(threads, atMost));
    ExecutorService pool = Executors.newFixedThreadPool(workers, InOrder::thread);
    Deque<Future<Attempt<T>>> ahead = new ArrayDeque<>();
    List<Attempt<T>> attempts = new ArrayList<>();
    List<T> results = new ArrayList<>();
    int begun = 0;
    boolean satisfied = false;
    try {
      while (!satisfied) {
        while (begun < atMost && ahead.size() < AHEAD * workers && !stop.isRequested()) {
          int replicate = begun++;
          ahead.add(
              pool.submit(
                  () ->
                      shouldStop.getAsBoolean()
                          ? Attempt.stopped()
                          : work.run(replicate, shouldStop)));
        }
        if (ahead.isEmpty()) {
          break;
        }
        Attempt<T> attempt = take(ahead.remove());
        attempts.add(attempt);
        if (attempt.result().isPresent()) {
          results.add(attempt.result().get());
          satisfied = enough.test(results);
        }
      }
    } finally {
      abandoned.request();
      end(pool);
    }
    boolean complete = satisfied || attempts.size() == atMost;
    boolean cut = !complete || attempts.stream().anyMatch(Attempt::isStopped);
    return new Attempts<>(List.copyOf(attempts), cut);
  }

  /** Waits for one replicate; an interrupt of this thread counts as a request to stop. */
  private Attempt<T> take(Future<Attempt<T>> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
          stop.request();
        } catch (ExecutionException e) {
          throw new IllegalStateException("A replicate must end in a result or a failure", e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits until replicates that are not needed have seen so, which takes them a week at most. */
  private static void end(ExecutorService pool) {
    boolean interrupted = false;
    pool.shutdown();
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "replicate");
    thread.setDaemon(true);
    return thread;
  }
}
