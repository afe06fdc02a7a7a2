package org.linkwork.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.calibration.SmallCalibration;
import org.linkwork.decision.DecisionFolder;
import org.linkwork.nation.SmallNation;
import org.linkwork.sweep.SmallExperiment;

/** The program on a real cluster of Spark's own kind, beside the program by itself. */
class SparkClusterTest {
  /** Bytes that some dozens of runs take in the store's log, and the points of a sweep do not. */
  private static final int SOME_RUNS = 100_000;

  private static final String EVERYTHING =
      """
      format: 1
      experiment: hamlet
      question: "Do buddies help in a hamlet?"
      base: baseline.yaml
      choices:
        grid:
          buddy-system.reach: [0, 0.6, 1]
      replicates: %d
      record:
        weekly: [waiting, attending]
        strata: true
      """;

  private static final String CHOICES =
      """
      format: 1
      extends: baseline
      question: "What to have together?"
      replicates: 2
      interventions:
        - { name: buddy-system }
        - { name: feedback-and-reward }
        - { name: long-term-funding }
      """;

  @TempDir private static Path place;

  private static SparkCluster cluster;

  @TempDir private Path folder;
  private final List<OwnProcess> started = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    cluster = SparkCluster.in(place);
  }

  @AfterAll
  static void end() {
    cluster.close();
  }

  @AfterEach
  void endWhatIsLeft() {
    started.forEach(OwnProcess::end);
  }

  @Test
  void shouldWriteTheTablesOfThreads() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).withText(EVERYTHING.formatted(20));
    List<String> sweep = List.of("sweep", small.file().toString());
    OwnProcess spark = bothWays(sweep);
    assertThat(spark.err())
        .contains("3 points, 20 replicates each: 60 runs, on 2 cores of Spark (" + cluster.url());
    assertThat(Tables.of(folder.resolve("spark")))
        .containsKeys("runs.csv.gz", "weekly.csv.gz", "strata.csv.gz", "contrasts.csv");
  }

  @Test
  void shouldLoseOnlyItsRunsWithAnExecutor() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).withText(EVERYTHING.formatted(400));
    List<String> sweep = List.of("sweep", small.file().toString());
    OwnProcess threads = alone(sweep);
    OwnProcess spark = submit(sweep);
    Path log = folder.resolve("spark/results.duckdb.wal");
    spark.await(() -> log.toFile().length() > SOME_RUNS && cluster.executors() > 0);
    cluster.killExecutor();
    long kept = log.toFile().length();
    spark.await(() -> log.toFile().length() > kept);
    assertThat(spark.err()).doesNotContain("Writing tables");
    assertThat(threads.exitCode()).isZero();
    assertThat(spark.exitCode()).as(spark.err()).isZero();
    assertThat(tables("spark")).isEqualTo(tables("threads"));
    assertThat(folder.resolve("spark/manifest.json")).content().contains("\"runs_failed\" : 0");
  }

  @Test
  void shouldKeepWhatHasFinishedOnCtrlC() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).withText(EVERYTHING.formatted(300));
    List<String> sweep = List.of("sweep", small.file().toString());
    OwnProcess threads = alone(sweep);
    OwnProcess spark = submit(sweep);
    Path log = folder.resolve("spark/results.duckdb.wal");
    spark.await(() -> log.toFile().length() > SOME_RUNS);
    spark.interrupt();
    assertThat(spark.exitCode()).as(spark.err()).isEqualTo(130);
    assertThat(spark.err()).containsPattern("Stopped: \\d+ runs are kept\\. Go on with:");
    assertThat(spark.err()).contains("linkwork-spark.jar resume spark --on " + cluster.url());
    OwnProcess resumed =
        begun(
            cluster.submit(folder, "resumed", List.of(), "resume", "spark", "--on", cluster.url()));
    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    assertThat(resumed.err()).containsPattern("900 runs, of which \\d+ are there");
    assertThat(threads.exitCode()).isZero();
    assertThat(tables("spark")).isEqualTo(tables("threads"));
  }

  @Test
  void shouldCompareBundles() throws Exception {
    SmallExperiment.in(folder);
    Path choices = Files.writeString(folder.resolve("scenarios/choices.yaml"), CHOICES);
    bothWays(List.of("bundles", choices.toString()));
    assertThat(tables("spark").toString()).contains("screen/main-effects.csv");
  }

  @Test
  void shouldDecide() throws Exception {
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    Path decision = DecisionFolder.in(scenarios).sound();
    bothWays(List.of("decide", decision.toString()));
  }

  @Test
  void shouldCalibrate() throws Exception {
    bothWays(List.of("calibrate", SmallCalibration.in(folder).toString()));
  }

  @Test
  void shouldRunANation() throws Exception {
    SmallNation small = SmallNation.in(folder);
    bothWays(List.of("nation", small.nation().toString(), "--policy", small.policy().toString()));
  }

  @Test
  void shouldTakeTheMasterThatSparkSubmitWasGiven() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).with("0, 1", "2");
    String[] sweep = {"sweep", small.file().toString(), "--on", "spark"};
    OwnProcess local =
        begun(
            cluster.submit(folder, "local", List.of("--master", "local[2]"), with(sweep, "local")));
    OwnProcess nowhere = begun(SparkCluster.alone(folder, "nowhere", with(sweep, "nowhere")));
    assertThat(local.exitCode()).as(local.err()).isZero();
    assertThat(local.err()).contains("on 2 cores of Spark (local[2])");
    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.err()).contains("Spark is not in this process", "spark-submit");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  /** Carries out a command by threads and on the cluster, into folders of these names. */
  private OwnProcess bothWays(List<String> command) throws Exception {
    OwnProcess spark = submit(command);
    OwnProcess threads = alone(command);
    assertThat(threads.exitCode()).as(threads.err()).isZero();
    assertThat(spark.exitCode()).as(spark.err()).isZero();
    assertThat(tables("spark")).isNotEmpty().isEqualTo(tables("threads"));
    return spark;
  }

  private OwnProcess submit(List<String> command) throws Exception {
    String[] on = with(command.toArray(String[]::new), "spark");
    String[] all =
        Stream.concat(Stream.of(on), Stream.of("--on", cluster.url())).toArray(String[]::new);
    return begun(cluster.submit(folder, "spark", List.of(), all));
  }

  private OwnProcess alone(List<String> command) throws Exception {
    return begun(
        SparkCluster.alone(folder, "threads", with(command.toArray(String[]::new), "threads")));
  }

  /** A process that a test which fails does not leave behind. */
  private OwnProcess begun(OwnProcess process) {
    started.add(process);
    return process;
  }

  private Map<String, String> tables(String name) throws Exception {
    return Tables.of(folder.resolve(name));
  }

  private static String[] with(String[] command, String out) {
    return Stream.concat(Stream.of(command), Stream.of("--out", out)).toArray(String[]::new);
  }
}
