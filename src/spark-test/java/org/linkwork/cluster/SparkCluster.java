package org.linkwork.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A master and two workers of one core each on this machine, as processes of their own. */
final class SparkCluster implements AutoCloseable {
  private static final Path HOME = Path.of(System.getProperty("spark.home"));
  private static final String JAR = System.getProperty("linkwork.jar");
  private static final int WORKERS = 2;

  private final Path folder;
  private final int port;
  private final List<OwnProcess> workers = new ArrayList<>();
  private final OwnProcess master;

  private SparkCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    master =
        daemon("master", "master.Master", "--host", "127.0.0.1", "--port", Integer.toString(port));
    try {
      master.await(() -> master.err().contains("Starting Spark master at " + url()));
      for (int worker = 1; worker <= WORKERS; worker++) {
        String work = Files.createDirectories(folder.resolve("work-" + worker)).toString();
        workers.add(
            daemon(
                "worker-" + worker,
                "worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "700m",
                "--work-dir",
                work,
                url()));
      }
      for (OwnProcess worker : workers) {
        worker.await(() -> worker.err().contains("Successfully registered with master"));
      }
    } catch (AssertionError | InterruptedException e) {
      close();
      throw e;
    }
  }

  /** Starts one, and waits until both workers are registered. */
  static SparkCluster in(Path folder) throws IOException, InterruptedException {
    return new SparkCluster(folder);
  }

  /** Where it is. */
  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** Kills an executor of the second worker as a fault of the machine would. */
  void killExecutor() {
    workers.get(1).children().forEach(ProcessHandle::destroyForcibly);
  }

  /** Executors of the second worker. */
  int executors() {
    return workers.get(1).children().size();
  }

  /** Starts the program as {@code spark-submit} does. */
  OwnProcess submit(Path place, String name, List<String> settings, String... typed)
      throws IOException {
    List<String> words = new ArrayList<>(sparks("deploy.SparkSubmit"));
    words.addAll(settings);
    words.addAll(
        List.of(
            "--conf",
            "spark.executor.memory=600m",
            "--conf",
            "spark.ui.enabled=false",
            "--class",
            "org.linkwork.Main",
            JAR));
    words.addAll(Arrays.asList(typed));
    return OwnProcess.java(place, name, environment(), words);
  }

  /** Starts the program alone. */
  static OwnProcess alone(Path place, String name, String... typed) throws IOException {
    List<String> words = new ArrayList<>(List.of("-jar", JAR));
    words.addAll(Arrays.asList(typed));
    return OwnProcess.java(place, name, Map.of(), words);
  }

  @Override
  public void close() {
    workers.forEach(OwnProcess::end);
    master.end();
  }

  private OwnProcess daemon(String name, String main, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(sparks("deploy." + main));
    words.addAll(Arrays.asList(arguments));
    words.addAll(words.size() - (main.startsWith("worker") ? 1 : 0), List.of("--webui-port", "0"));
    return OwnProcess.java(folder, name, environment(), words);
  }

  private static List<String> sparks(String main) {
    return List.of("-cp", HOME.resolve("jars") + "/*", "org.apache.spark." + main);
  }

  private static Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", HOME.toString(),
        "SPARK_LOCAL_IP", "127.0.0.1",
        "SPARK_SCALA_VERSION", "2.13");
  }
}
