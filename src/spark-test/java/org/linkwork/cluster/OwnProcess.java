package org.linkwork.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that a test has started, and what it says. */
final class OwnProcess {
  private static final int MOST_SECONDS = 300;

  private final Process process;
  private final Path out;
  private final Path err;

  private OwnProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts Java, listening to Ctrl-C.
   *
   * @param name of the files in the folder that hold what it says
   */
  static OwnProcess java(
      Path folder, String name, Map<String, String> environment, List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What a process that is killed would leave in the system's folder it leaves here.
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + folder));
    command.addAll(words);
    Path out = folder.resolve(name + ".out");
    Path err = folder.resolve(name + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new OwnProcess(builder.start(), out, err);
  }

  /** Waits until something is so, while the process lives. */
  void await(BooleanSupplier what) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (!what.getAsBoolean()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new AssertionError("It ended too early or took too long, saying: " + err());
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Does what Ctrl-C does. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** Ends it and all that it has started, and waits until it is gone. */
  void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  /** The processes that it has started. */
  List<ProcessHandle> children() {
    return process.children().toList();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      end();
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

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
