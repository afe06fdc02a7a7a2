package org.linkwork.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.RunRow;
import org.linkwork.store.StoredTable;
import org.linkwork.store.SyntheticRows;

/**
 * How much memory a store takes while it grows to 100,000 runs of 260 weeks with two weekly
 * outcomes, and while its tables are read: it should be the same from the first thousand on.
 *
 * <p>To be started by itself, with the number of runs and of weeks if others are wanted:
 *
 * <pre>
 * mvn -Pjmh test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.linkwork.benchmark.StoreMemory -Dexec.args="100000 260"
 * </pre>
 */
public final class StoreMemory {
  private static final int POINTS = 200;
  private static final int BATCH = 20;
  private static final double NANOSECONDS = 1e9;

  private StoreMemory() {}

  /** Writes and reads the runs, and prints memory and time at every step. */
  public static void main(String[] typed) throws IOException {
    int runs = typed.length > 0 ? Integer.parseInt(typed[0]) : 100_000;
    int weeks = typed.length > 1 ? Integer.parseInt(typed[1]) : 260;
    Path folder = Files.createTempDirectory("store-memory");
    Path file = folder.resolve(ResultStore.FILE);
    System.out.println("runs     seconds  heap MB  process MB  file MB");
    try (ResultStore store = ResultStore.create(file, SyntheticRows.ABOUT, Map.of())) {
      store.setPoints(
          SyntheticRows.points(POINTS, runs / POINTS), Map.of("buddy-system.reach", "0"));
      long start = System.nanoTime();
      int next = 1000;
      for (int done = 0; done < runs; done += BATCH) {
        List<RunRow> rows = new ArrayList<>();
        for (int at = done; at < done + BATCH; at++) {
          rows.add(SyntheticRows.run("c" + at % POINTS, at / POINTS, weeks));
        }
        store.append(rows, List.of());
        if (done + BATCH >= next) {
          print(Integer.toString(next), start, file);
          next *= next < 10_000 ? 10 : 2;
        }
      }
      print(Integer.toString(runs), start, file);
      for (StoredTable table : List.of(StoredTable.RUNS, StoredTable.WEEKLY)) {
        long begun = System.nanoTime();
        long read = 0;
        try (Rows rows = store.rows(table)) {
          while (rows.next()) {
            read++;
          }
        }
        print(table.view() + " " + read, begun, file);
      }
    } finally {
      for (String name : List.of(ResultStore.FILE, ResultStore.FILE + ".wal")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private static void print(String what, long since, Path file) throws IOException {
    double seconds = (System.nanoTime() - since) / NANOSECONDS;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.UK,
        "%-16s %.1f  %d  %d  %d%n",
        what,
        seconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        residentMegabytes(),
        Files.size(file) >> 20);
  }

  private static long residentMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
            .findFirst()
            .orElse(0)
        : 0;
  }
}
