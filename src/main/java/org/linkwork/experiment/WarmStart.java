package org.linkwork.experiment;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Scenario;

/**
 * Runs that share warm-ups: a warm-up is simulated once, kept, and copied for every scenario that
 * is the same until the policy period begins. Results are those of {@link SingleRun#fresh}, bit for
 * bit.
 *
 * <p>Keeps the few warm-ups that were used last. Threads copy from the same one at the same time;
 * one that needs a warm-up that another is simulating waits for it.
 */
public final class WarmStart implements SingleRun {
  private static final int USUALLY_KEPT = 16;
  private static final long GLANCE_MILLISECONDS = 50;

  private final int atMost;
  private final Attachments attachments;
  private final RunCopies copies = new RunCopies();

  /** By use, the latest last; empty once it has turned out that there will be none. */
  private final Map<WarmUp, CompletableFuture<Optional<Run>>> kept =
      new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps 16 warm-ups. */
  public WarmStart() {
    this(USUALLY_KEPT);
  }

  /**
   * Keeps so many warm-ups.
   *
   * @param atMost 1 or more; each takes about 0.2 kB for each person
   */
  public WarmStart(int atMost) {
    this(atMost, Attachments.NONE);
  }

  /**
   * Keeps so many warm-ups, with further recorders.
   *
   * @param atMost 1 or more
   * @param attachments recorders that are copied with the world, and so are made of what a warm-up
   *     depends on and nothing else; they are not closed
   */
  public WarmStart(int atMost, Attachments attachments) {
    if (atMost < 1) {
      throw new IllegalArgumentException("At least 1 warm-up is kept, not " + atMost + ".");
    }
    this.atMost = atMost;
    this.attachments = attachments;
  }

  @Override
  public Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    return watch(scenario, replicate, shouldStop, recorders -> {}).map(WatchedRun::result);
  }

  /**
   * Carries out one replicate and gives its further recorders too.
   *
   * @param beforePolicy told of this run's further recorders when its policy period begins
   * @return the run, or empty if it was told to stop
   * @throws RunFailedException if the run could not be finished
   */
  public Optional<WatchedRun> watch(
      Scenario scenario,
      int replicate,
      BooleanSupplier shouldStop,
      Consumer<List<Recorder>> beforePolicy)
      throws RunFailedException {
    if (scenario.horizon().warmUpWeeks() == 0) {
      return fresh(scenario, replicate, shouldStop, beforePolicy);
    }
    WarmUp warmUp = WarmUp.of(scenario, replicate);
    CompletableFuture<Optional<Run>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<Run>> found = find(warmUp, mine);
    if (found == mine) {
      return first(warmUp, mine, scenario, replicate, shouldStop, beforePolicy);
    }
    Optional<Run> warm = await(found, shouldStop);
    if (warm.isEmpty() && shouldStop.getAsBoolean()) {
      return Optional.empty();
    }
    return warm.isPresent()
        ? further(warm.get(), scenario, replicate, shouldStop, beforePolicy)
        : fresh(scenario, replicate, shouldStop, beforePolicy);
  }

  private synchronized CompletableFuture<Optional<Run>> find(
      WarmUp warmUp, CompletableFuture<Optional<Run>> otherwise) {
    CompletableFuture<Optional<Run>> found = kept.get(warmUp);
    if (found != null) {
      return found;
    }
    kept.put(warmUp, otherwise);
    if (kept.size() > atMost) {
      Iterator<WarmUp> oldest = kept.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return otherwise;
  }

  private synchronized void forget(WarmUp warmUp, CompletableFuture<Optional<Run>> future) {
    kept.remove(warmUp, future);
  }

  private Optional<WatchedRun> fresh(
      Scenario scenario,
      int replicate,
      BooleanSupplier shouldStop,
      Consumer<List<Recorder>> beforePolicy)
      throws RunFailedException {
    Run run = new Run(scenario, replicate);
    try {
      build(run, scenario, replicate);
      return run.passWeeks(scenario.horizon().warmUpWeeks(), shouldStop)
          ? finish(run, shouldStop, beforePolicy)
          : Optional.empty();
    } catch (IOException | RuntimeException | Error e) {
      throw new RunFailedException(run.failure(e));
    }
  }

  private void build(Run run, Scenario scenario, int replicate) throws IOException {
    run.attach(attachments.to(0, scenario, replicate));
    run.build(ModelWorlds.INSTANCE, Luck.KEYED.of(scenario, replicate));
  }

  private static Optional<WatchedRun> finish(
      Run run, BooleanSupplier shouldStop, Consumer<List<Recorder>> beforePolicy) {
    beforePolicy.accept(run.attached());
    return run.finish(shouldStop).map(result -> new WatchedRun(result, run.attached()));
  }

  private Optional<WatchedRun> first(
      WarmUp warmUp,
      CompletableFuture<Optional<Run>> promise,
      Scenario scenario,
      int replicate,
      BooleanSupplier shouldStop,
      Consumer<List<Recorder>> beforePolicy)
      throws RunFailedException {
    Run run = new Run(scenario, replicate);
    try {
      build(run, scenario, replicate);
      if (!run.passWeeks(scenario.horizon().warmUpWeeks(), shouldStop)) {
        return Optional.empty();
      }
      promise.complete(Optional.of(copies.of(run)));
      return finish(run, shouldStop, beforePolicy);
    } catch (IOException | RuntimeException | Error e) {
      throw new RunFailedException(run.failure(e));
    } finally {
      if (promise.complete(Optional.empty())) {
        forget(warmUp, promise);
      }
    }
  }

  private Optional<WatchedRun> further(
      Run warm,
      Scenario scenario,
      int replicate,
      BooleanSupplier shouldStop,
      Consumer<List<Recorder>> beforePolicy)
      throws RunFailedException {
    Run run = new Run(scenario, replicate);
    try {
      run = copies.of(warm);
      run.goOnAs(scenario);
      return finish(run, shouldStop, beforePolicy);
    } catch (RuntimeException | Error e) {
      throw new RunFailedException(run.failure(e));
    }
  }

  private static Optional<Run> await(
      CompletableFuture<Optional<Run>> found, BooleanSupplier shouldStop) {
    while (true) {
      try {
        return found.get(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (shouldStop.getAsBoolean()) {
          return Optional.empty();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new IllegalStateException("A warm-up is there or not; it never fails.", e);
      }
    }
  }
}
