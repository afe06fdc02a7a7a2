package org.linkwork.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;

/** Runs carried out by threads of this process. */
public final class ThreadEngine implements RunEngine {
  private final int workers;
  private final SingleRun way;

  /**
   * An engine of so many threads.
   *
   * @param workers runs at the same time, 1 or more
   * @param way how a single run is carried out
   */
  public ThreadEngine(int workers, SingleRun way) {
    this.workers = workers;
    this.way = way;
  }

  @Override
  public int workers() {
    return workers;
  }

  @Override
  public String inWords() {
    return workers + (workers == 1 ? " thread" : " threads");
  }

  @Override
  public void carryOut(RunsToDo runs) {
    List<Thread> threads = new ArrayList<>();
    for (int worker = 0; worker < workers; worker++) {
      Thread thread = new Thread(() -> work(runs), "sweep-" + worker);
      thread.setDaemon(true);
      threads.add(thread);
    }
    threads.forEach(Thread::start);
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      runs.abandon(e);
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    // Threads end with their runs.
  }

  private void work(RunsToDo runs) {
    try {
      for (Optional<RunTask> task = runs.next(); task.isPresent(); task = runs.next()) {
        carryOut(task.get(), runs);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      runs.abandon(e);
    }
  }

  private void carryOut(RunTask task, RunsToDo runs) throws InterruptedException {
    try {
      Optional<RunResult> result = way.run(task.scenario(), task.replicate(), runs::isToStop);
      if (result.isPresent()) {
        runs.finished(RunRow.of(task.content(), result.get(), runs.recording()));
      } else {
        runs.dropped();
      }
    } catch (RunFailedException e) {
      runs.failed(FailureRow.of(task.content(), e.failure()));
    }
  }
}
