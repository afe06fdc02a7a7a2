package org.linkwork.experiment;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
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
    if (atMost < 1) {
      throw new IllegalArgumentException("At least 1 warm-up is kept, not " + atMost + ".");
    }
    this.atMost = atMost;
  }

  @Override
  public Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    if (scenario.horizon().warmUpWeeks() == 0) {
      return SingleRun.fresh().run(scenario, replicate, shouldStop);
    }
    WarmUp warmUp = WarmUp.of(scenario, replicate);
    CompletableFuture<Optional<Run>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<Run>> found = find(warmUp, mine);
    if (found == mine) {
      return first(warmUp, mine, scenario, replicate, shouldStop);
    }
    Optional<Run> warm = await(found, shouldStop);
    if (warm.isEmpty() && shouldStop.getAsBoolean()) {
      return Optional.empty();
    }
    return warm.isPresent()
        ? further(warm.get(), scenario, replicate, shouldStop)
        : SingleRun.fresh().run(scenario, replicate, shouldStop);
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

  private Optional<RunResult> first(
      WarmUp warmUp,
      CompletableFuture<Optional<Run>> promise,
      Scenario scenario,
      int replicate,
      BooleanSupplier shouldStop)
      throws RunFailedException {
    Run run = new Run(scenario, replicate);
    try {
      run.build(ModelWorlds.INSTANCE, Luck.KEYED.of(scenario, replicate));
      if (!run.passWeeks(scenario.horizon().warmUpWeeks(), shouldStop)) {
        return Optional.empty();
      }
      promise.complete(Optional.of(copies.of(run)));
      return run.finish(shouldStop);
    } catch (RuntimeException | Error e) {
      throw new RunFailedException(run.failure(e));
    } finally {
      if (promise.complete(Optional.empty())) {
        forget(warmUp, promise);
      }
    }
  }

  private Optional<RunResult> further(
      Run warm, Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    Run run = new Run(scenario, replicate);
    try {
      run = copies.of(warm);
      run.goOnAs(scenario);
      return run.finish(shouldStop);
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
