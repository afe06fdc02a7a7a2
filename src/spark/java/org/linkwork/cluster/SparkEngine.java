package org.linkwork.cluster;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.RunEngineException;
import org.linkwork.sweep.RunTask;
import org.linkwork.sweep.RunWay;
import org.linkwork.sweep.RunsToDo;

/** Runs carried out by the executors of a Spark application, whose driver this process is. */
final class SparkEngine implements RunEngine {
  /** What {@code --on} says for the master that {@code spark-submit} was given. */
  static final String AS_SUBMITTED = "spark";

  private static final String MASTER = "spark.master";
  private static final int SECONDS_TO_ANSWER = 180;
  private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

  /** Looks at which no further executor has come, after which none is waited for. */
  private static final int QUIET_LOOKS = 4;

  private final String where;
  private final JavaSparkContext spark;
  private final Broadcast<Workshop> workshop;
  private final List<ParameterRegister> registers = new ArrayList<>();
  private final List<Broadcast<SentRegister>> sentRegisters = new ArrayList<>();
  private volatile int workers;

  private SparkEngine(String where, JavaSparkContext spark, RunWay way) {
    this.where = where;
    this.spark = spark;
    this.workshop = spark.broadcast(new Workshop(way, workersOfOne()));
  }

  /**
   * Opens an engine, once an executor has answered.
   *
   * @param where a master such as {@code spark://host:7077} or {@code local[2]}, or {@code spark}
   * @throws RunEngineException if none answers within three minutes
   */
  static SparkEngine open(String where, RunWay way) {
    SparkConf conf = settings();
    if (!where.equals(AS_SUBMITTED)) {
      conf.setMaster(where);
    } else if (!conf.contains(MASTER)) {
      throw new RunEngineException(
          "--on spark means the master that spark-submit was given, and it was given none; write"
              + " spark-submit --master ..., or --on spark://HOST:PORT.");
    }
    JavaSparkContext spark;
    try {
      spark = new JavaSparkContext(conf);
    } catch (RuntimeException e) {
      throw new RunEngineException(
          "Spark at " + conf.get(MASTER) + " cannot be used: " + firstLine(e) + ".", e);
    }
    try {
      awaitExecutors(spark);
      return new SparkEngine(where, spark, way);
    } catch (RunEngineException e) {
      spark.stop();
      throw e;
    }
  }

  /** What suits runs of this kind, wherever nobody has said otherwise. */
  private static SparkConf settings() {
    SparkConf conf = new SparkConf();
    conf.setAppName("linkwork");
    conf.setIfMissing("spark.log.level", "ERROR");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    // Rows are written as they come and not gathered, so that their sum takes no memory.
    conf.setIfMissing("spark.driver.maxResultSize", "0");
    // A run that fails is a row; a task fails only with its executor.
    conf.setIfMissing("spark.task.maxFailures", "10");
    ownJar().ifPresent(jar -> conf.setIfMissing("spark.jars", jar));
    return conf;
  }

  private static Optional<String> ownJar() {
    try {
      Path place =
          Path.of(SparkEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(place) ? Optional.of(place.toUri().toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Waits for the first executor, and for others as long as they keep coming. */
  private static void awaitExecutors(JavaSparkContext spark) {
    boolean mayComeLater = spark.getConf().getBoolean("spark.dynamicAllocation.enabled", false);
    if (spark.isLocal() || mayComeLater) {
      return;
    }
    int looks = (int) TimeUnit.SECONDS.toMillis(SECONDS_TO_ANSWER) / MILLISECONDS_BETWEEN_LOOKS;
    int known = 0;
    int quiet = 0;
    for (int look = 0; look < looks && quiet < QUIET_LOOKS && !spark.sc().isStopped(); look++) {
      int executors = executors(spark);
      quiet = executors > 0 && executors == known ? quiet + 1 : 0;
      known = executors;
      pause();
    }
    if (known == 0) {
      throw new RunEngineException(
          "No executor of "
              + spark.master()
              + " has answered; see that a worker is registered there and has memory and cores to"
              + " spare.");
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunEngineException("Stopped before Spark was there.", e);
    }
  }

  /** Executors that are there; the driver, which Spark counts too, apart. */
  static int executors(JavaSparkContext spark) {
    return spark.sc().statusTracker().getExecutorInfos().length - (spark.isLocal() ? 0 : 1);
  }

  static String firstLine(Throwable fault) {
    String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }

  @Override
  public int workers() {
    // Ctrl-C ends Spark too, and then there is nobody to ask.
    if (!isOver()) {
      workers = Math.max(1, spark.defaultParallelism());
    }
    return workers;
  }

  @Override
  public Optional<String> where() {
    return Optional.of(where);
  }

  /** Whether Spark has ended. */
  boolean isOver() {
    return spark.sc().isStopped();
  }

  private int workersOfOne() {
    int executors = Math.max(1, executors(spark));
    return Math.max(1, (workers() + executors - 1) / executors);
  }

  @Override
  public String inWords() {
    int workers = workers();
    return "%d %s of Spark (%s)"
        .formatted(workers, workers == 1 ? "core" : "cores", spark.master());
  }

  @Override
  public void carryOut(RunsToDo runs) {
    new SparkRuns(this, spark, runs).carryOut();
  }

  @Override
  public void close() {
    spark.close();
  }

  Broadcast<Workshop> workshop() {
    return workshop;
  }

  /** A run with all that an executor needs. */
  SentRun sent(RunTask task) {
    var world = task.scenario();
    return new SentRun(
        sent(world.values().register()), SentScenario.of(world), task.content(), task.replicate());
  }

  private Broadcast<SentRegister> sent(ParameterRegister register) {
    int at = registers.indexOf(register);
    if (at < 0) {
      registers.add(register);
      sentRegisters.add(spark.broadcast(new SentRegister(register)));
      at = registers.size() - 1;
    }
    return sentRegisters.get(at);
  }
}
