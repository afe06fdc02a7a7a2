package org.linkwork.cli;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.minlog.Log;
import com.esotericsoftware.reflectasm.ConstructorAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.duckdb.DuckDBDriver;
import org.knowm.xchart.XYChart;
import org.linkwork.Main;
import org.objenesis.Objenesis;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import sim.engine.SimState;

/** The program in a process of its own, as users start it. */
final class ChildProcess {
  private static final int MOST_SECONDS = 60;

  /** What starts in the background may be deaf to Ctrl-C, unless its hearing is given back. */
  private static final List<String> LISTENING = List.of("env", "--default-signal=INT", "true");

  private final Process process;
  private final Path out;
  private final Path err;

  private ChildProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts it in a folder, listening to Ctrl-C. */
  static ChildProcess in(Path folder, String... typed) throws Exception {
    List<String> command = new ArrayList<>(listening());
    command.addAll(java(folder, typed));
    return start(folder, command);
  }

  /** Starts it in a folder, with another one for its temporary files. */
  static ChildProcess withTemporaryFilesIn(Path temporary, Path folder, String... typed)
      throws IOException {
    List<String> command = java(folder, typed);
    command.set(command.indexOf("-Djava.io.tmpdir=" + folder), "-Djava.io.tmpdir=" + temporary);
    return start(folder, command);
  }

  /** Starts another program of the tests in a folder, listening to Ctrl-C. */
  static ChildProcess of(Class<?> main, Path folder) throws Exception {
    List<String> command = new ArrayList<>(listening());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath() + File.pathSeparator + placeOf(main),
            main.getName()));
    return start(folder, command);
  }

  private static List<String> listening() throws Exception {
    return new ProcessBuilder(LISTENING).start().waitFor() == 0
        ? LISTENING.subList(0, LISTENING.size() - 1)
        : List.of();
  }

  /** Starts it in a folder, where no file may grow beyond so many blocks of 1,024 bytes. */
  static ChildProcess withSmallFiles(Path folder, int blocks, String... typed) throws IOException {
    List<String> shell =
        new ArrayList<>(List.of("bash", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "bash"));
    shell.addAll(java(folder, typed));
    return start(folder, shell);
  }

  /** Waits until it has said something of this kind on the way. */
  ChildProcess awaitSaid(Predicate<String> what) throws InterruptedException {
    for (int tenth = 0; tenth < 10 * MOST_SECONDS && !what.test(err()); tenth++) {
      if (!process.isAlive()) {
        throw new AssertionError("It ended too early, saying: " + err());
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return this;
  }

  /** Does what Ctrl-C does. */
  ChildProcess interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    return this;
  }

  /** Ends it at once, as a power cut does, and waits until it is gone. */
  ChildProcess kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    return this;
  }

  /** From now on no file of it may grow beyond so many bytes, as on a disk that is full. */
  ChildProcess limitFiles(long bytes) throws IOException, InterruptedException {
    String limit = "--fsize=" + bytes;
    int failed =
        new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), limit)
            .start()
            .waitFor();
    if (failed != 0) {
      throw new AssertionError("The size of files could not be limited.");
    }
    return this;
  }

  /** Number of the process. */
  long number() {
    return process.pid();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It did not end, saying: " + err());
    }
    return process.exitValue();
  }

  String out() {
    return read(out);
  }

  String err() {
    return read(err);
  }

  private static ChildProcess start(Path folder, List<String> command) throws IOException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new ChildProcess(process, out, err);
  }

  /** What it would leave in the system's folder for such files if it is killed, it leaves here. */
  private static List<String> java(Path folder, String... typed) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath(),
                Main.class.getName()));
    command.addAll(Arrays.asList(typed));
    return command;
  }

  /**
   * Where the program and its libraries are, whatever started the tests: a class of each is asked.
   */
  private static String classPath() {
    return Stream.of(
            Main.class,
            CommandLine.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonProperty.class,
            Yaml.class,
            SimState.class,
            TDistribution.class,
            XYChart.class,
            Kryo.class,
            ConstructorAccess.class,
            Objenesis.class,
            Log.class,
            DuckDBDriver.class)
        .map(ChildProcess::placeOf)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
    return Path.of(URI.create(location)).toString();
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
