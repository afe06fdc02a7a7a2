package org.linkwork.cluster;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.linkwork.store.FailureRow;
import org.linkwork.sweep.RunEngineException;
import org.linkwork.sweep.RunTask;
import org.linkwork.sweep.RunsToDo;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/**
 * Runs being carried out by executors: a few for each core are dealt out as one job of Spark's, and
 * the next few before these are over, so that rows come while others are still to begin and the
 * driver holds few of them at a time.
 */
final class SparkRuns {
  private static final int DEALT_FOR_EACH = 16;
  private static final int LEFT_FOR_EACH = 8;
  private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

  /** Time in which Ctrl-C, which ends Spark too, is heard here. */
  private static final int MILLISECONDS_TO_HEAR = 2000;

  private static final long NANOSECONDS_BETWEEN_COUNTS = TimeUnit.SECONDS.toNanos(1);

  /** Time without any executor after which none is waited for. */
  private static final long NANOSECONDS_ALONE = TimeUnit.MINUTES.toNanos(5);

  private final SparkEngine engine;
  private final JavaSparkContext spark;
  private final RunsToDo runs;
  private final BlockingQueue<SentEnding> arrivals = new LinkedBlockingQueue<>();
  private final List<SimpleFutureAction<BoxedUnit>> jobs = new ArrayList<>();
  private boolean isAllDealt;
  private int goingOn;
  private long lastSeen = System.nanoTime();
  private long lastCount = lastSeen;

  SparkRuns(SparkEngine engine, JavaSparkContext spark, RunsToDo runs) {
    this.engine = engine;
    this.spark = spark;
    this.runs = runs;
  }

  void carryOut() {
    try {
      while (!runs.isToStop() && !(isAllDealt && goingOn == 0)) {
        if (!isAllDealt && goingOn <= LEFT_FOR_EACH * engine.workers()) {
          deal();
        }
        takeIn();
        checkJobs();
        checkExecutors();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RunEngineException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!engine.isOver()) {
        throw e;
      }
      // Whatever was being asked of Spark, it ended in the middle of it.
      giveUp(e);
    } finally {
      if (!engine.isOver()) {
        jobs.forEach(SimpleFutureAction::cancel);
      }
      if (goingOn > 0) {
        runs.dropped();
      }
    }
  }

  /** Begins a job of the next runs. */
  private void deal() {
    int workers = engine.workers();
    List<RunTask> next = new ArrayList<>();
    while (next.size() < DEALT_FOR_EACH * workers && !isAllDealt) {
      Optional<RunTask> run = runs.next();
      run.ifPresent(next::add);
      isAllDealt = run.isEmpty();
    }
    if (next.isEmpty()) {
      return;
    }
    List<ArrayList<SentRun>> tasks = new ArrayList<>();
    for (List<RunTask> task : Dealing.tasks(next, workers)) {
      ArrayList<SentRun> sent = new ArrayList<>();
      task.forEach(run -> sent.add(engine.sent(run)));
      tasks.add(sent);
    }
    goingOn += next.size();
    RDD<ArrayList<SentRun>> dealt = spark.parallelize(tasks, tasks.size()).rdd();
    List<Object> all = new ArrayList<>();
    for (int task = 0; task < tasks.size(); task++) {
      all.add(task);
    }
    jobs.add(
        spark
            .sc()
            .submitJob(
                dealt,
                new TaskOnExecutor(engine.workshop(), runs.recording()),
                CollectionConverters.asScala(all).toSeq(),
                (task, ending) -> {
                  arrivals.add(ending);
                  return BoxedUnit.UNIT;
                },
                () -> BoxedUnit.UNIT));
  }

  /** Passes on what has come, or waits a moment for something to come. */
  private void takeIn() throws InterruptedException {
    SentEnding ending = arrivals.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    while (ending != null) {
      goingOn -= ending.size();
      for (SentRow row : ending.finished()) {
        runs.finished(row.row());
      }
      for (FailureRow row : ending.failed()) {
        runs.failed(row);
      }
      ending = arrivals.poll();
    }
  }

  private void checkJobs() throws InterruptedException {
    Iterator<SimpleFutureAction<BoxedUnit>> each = jobs.iterator();
    while (each.hasNext()) {
      SimpleFutureAction<BoxedUnit> job = each.next();
      if (job.isCompleted()) {
        each.remove();
        var ending = job.value().get();
        if (ending.isFailure()) {
          takeIn();
          giveUp(ending.failed().get());
          return;
        }
      }
    }
  }

  /** Ends with what Spark says, unless it says so because all is to stop. */
  private void giveUp(Throwable cause) {
    awaitStop();
    if (!runs.isToStop()) {
      throw new RunEngineException(
          "Spark gave up: "
              + SparkEngine.firstLine(cause)
              + " What had finished is kept; the same command with the same --out goes on.",
          cause);
    }
  }

  private void awaitStop() {
    try {
      for (int waited = 0;
          waited < MILLISECONDS_TO_HEAR && engine.isOver() && !runs.isToStop();
          waited += MILLISECONDS_BETWEEN_LOOKS) {
        TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void checkExecutors() {
    long now = System.nanoTime();
    if (now - lastCount < NANOSECONDS_BETWEEN_COUNTS) {
      return;
    }
    lastCount = now;
    if (goingOn == 0 || SparkEngine.executors(spark) > 0) {
      lastSeen = now;
    } else if (now - lastSeen > NANOSECONDS_ALONE) {
      throw new RunEngineException(
          "All executors of "
              + spark.master()
              + " have been gone for five minutes. What had finished is kept; the same command with"
              + " the same --out goes on.");
    }
  }
}
