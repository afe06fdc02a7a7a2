package org.linkwork.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.linkwork.design.Recording;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.store.FailureRow;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;

/**
 * Runs being carried out into a store, in the order in which they are planned.
 *
 * <p>A run that ends is written within about a tenth of a second, together with others that end in
 * that time. A process that dies loses those, and the runs that were going on.
 */
public final class Sweep {
  /** Runs that may wait to be written, for each worker, before workers wait for the disk. */
  private static final int WAITING_FOR_EACH = 16;

  private static final int MOST_AT_ONCE = 500;
  private static final long MILLISECONDS_TOGETHER = 100;
  private static final long MILLISECONDS_BETWEEN_LOOKS = 20;

  private final ResultStore store;
  private final StopSign stop;
  private final SweepProgress progress;
  private final Map<Integer, String> contents = new HashMap<>();
  private final StopSign abandoned = new StopSign();
  private final BlockingQueue<Ended> ended;
  private final Thread carrier;
  private final Iterator<PlannedRun> planned;
  private final Set<String> goingOn = ConcurrentHashMap.newKeySet();
  private int alreadyThere;
  private boolean isAllBegun;
  private boolean isAnyDropped;
  private Throwable fault;

  private Sweep(
      Iterator<PlannedRun> planned,
      ResultStore store,
      RunEngine engine,
      StopSign stop,
      SweepProgress progress) {
    this.planned = planned;
    this.store = store;
    this.stop = stop;
    this.progress = progress;
    this.ended = new ArrayBlockingQueue<>(WAITING_FOR_EACH * engine.workers());
    this.carrier = new Thread(() -> carryOut(engine), "sweep");
    this.carrier.setDaemon(true);
  }

  /**
   * Carries out all runs that the store does not hold.
   *
   * @param planned runs in the order in which they are begun; one point is always one scenario
   * @param store takes them in as they end
   * @param engine carries them out
   * @param stop asks to drop what is running and keep what has ended
   * @throws org.linkwork.store.StoreWriteException if runs cannot be written; those written before
   *     are kept
   * @throws RunEngineException if the engine breaks down; what it has carried out is kept
   */
  public static SweepEnding run(
      Iterable<PlannedRun> planned,
      ResultStore store,
      RunEngine engine,
      StopSign stop,
      SweepProgress progress) {
    return new Sweep(planned.iterator(), store, engine, stop, progress).carryOut();
  }

  /**
   * Carries out all runs that the store does not hold, by threads of this process.
   *
   * @param way how a single run is carried out
   * @param workers runs at the same time, 1 or more
   * @throws org.linkwork.store.StoreWriteException if runs cannot be written; those written before
   *     are kept
   */
  public static SweepEnding run(
      Iterable<PlannedRun> planned,
      ResultStore store,
      SingleRun way,
      int workers,
      StopSign stop,
      SweepProgress progress) {
    return run(planned, store, new ThreadEngine(workers, way), stop, progress);
  }

  private void carryOut(RunEngine engine) {
    try {
      engine.carryOut(new Desk());
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private SweepEnding carryOut() {
    carrier.start();
    int finished = 0;
    int failed = 0;
    try {
      List<Ended> batch = next();
      while (!batch.isEmpty()) {
        List<RunRow> rows = batch.stream().map(Ended::row).flatMap(Optional::stream).toList();
        List<FailureRow> failures =
            batch.stream().map(Ended::failure).flatMap(Optional::stream).toList();
        store.append(rows, failures);
        batch.forEach(one -> goingOn.remove(one.key()));
        finished += rows.size();
        failed += failures.size();
        progress.kept(rows, failures);
        batch = next();
      }
    } finally {
      abandoned.request();
      awaitCarrier();
    }
    synchronized (this) {
      if (fault instanceof Error error) {
        throw error;
      } else if (fault instanceof RuntimeException exception) {
        throw exception;
      }
      return new SweepEnding(finished, failed, alreadyThere, !isAllBegun || isAnyDropped);
    }
  }

  /** What has ended in the last moment, at least one; empty when the engine has ended. */
  private List<Ended> next() {
    List<Ended> batch = new ArrayList<>();
    boolean interrupted = false;
    boolean over = false;
    long since = System.nanoTime();
    while (!over && (batch.isEmpty() || isMoreToCome(batch, since))) {
      over = !carrier.isAlive();
      try {
        Ended one = ended.poll(over ? 0 : MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        if (one != null) {
          since = batch.isEmpty() ? System.nanoTime() : since;
          batch.add(one);
          ended.drainTo(batch);
        }
      } catch (InterruptedException e) {
        interrupted = true;
        stop.request();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return batch;
  }

  private boolean isMoreToCome(List<Ended> batch, long since) {
    return batch.size() < MOST_AT_ONCE
        && System.nanoTime() - since < TimeUnit.MILLISECONDS.toNanos(MILLISECONDS_TOGETHER);
  }

  private void awaitCarrier() {
    boolean interrupted = false;
    while (carrier.isAlive()) {
      // What can no longer be written must not keep workers waiting.
      ended.clear();
      try {
        TimeUnit.MILLISECONDS.sleep(1);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void drop() {
    isAnyDropped = true;
  }

  private synchronized void fail(Throwable cause) {
    fault = fault == null ? cause : fault;
    abandoned.request();
  }

  /** The next run that the store does not hold. */
  private synchronized Optional<RunTask> nextTask() {
    while (!isToStop() && planned.hasNext()) {
      PlannedRun run = planned.next();
      String content =
          run.content()
              .orElseGet(
                  () ->
                      contents.computeIfAbsent(
                          run.point(), point -> store.content(run.scenario())));
      RunTask task = new RunTask(run, content);
      if (!store.holds(content, run.replicate()) && goingOn.add(task.key())) {
        return Optional.of(task);
      }
      alreadyThere++;
    }
    isAllBegun = isAllBegun || !isToStop();
    return Optional.empty();
  }

  private boolean isToStop() {
    return stop.isRequested() || abandoned.isRequested();
  }

  /** The sweep as its engine sees it. */
  private final class Desk implements RunsToDo {
    @Override
    public Optional<RunTask> next() {
      return nextTask();
    }

    @Override
    public boolean isToStop() {
      return Sweep.this.isToStop();
    }

    @Override
    public Recording recording() {
      return store.about().recording();
    }

    @Override
    public void finished(RunRow run) throws InterruptedException {
      ended.put(
          new Ended(
              RunTask.key(run.content(), run.replicate()), Optional.of(run), Optional.empty()));
    }

    @Override
    public void failed(FailureRow run) throws InterruptedException {
      ended.put(
          new Ended(
              RunTask.key(run.content(), run.replicate()), Optional.empty(), Optional.of(run)));
    }

    @Override
    public void dropped() {
      drop();
    }

    @Override
    public void abandon(Throwable cause) {
      fail(cause);
    }
  }

  /** A run that ended, one way or the other. */
  private record Ended(String key, Optional<RunRow> row, Optional<FailureRow> failure) {}
}
