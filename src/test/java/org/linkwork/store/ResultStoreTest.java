package org.linkwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.record.Outcome;

class ResultStoreTest {
  private static final Map<String, String> BASE_LEVELS = Map.of("buddy-system.reach", "0");

  @TempDir private Path folder;

  @Test
  void shouldGiveBackWhatItTookIn() {
    try (ResultStore store = filled(2, 4)) {
      assertThat(store.finished()).isEqualTo(8);
      List<PointTotals> met = store.totals(Outcome.MET);
      assertThat(met).hasSize(2);
      for (int replicate = 0; replicate < 4; replicate++) {
        assertThat(met.get(1).values()[replicate])
            .isEqualTo(SyntheticRows.value("c1", replicate, Outcome.MET.ordinal()));
      }
      assertThat(store.totals(Outcome.MEAN_WAIT).get(0).values()[3]).isNaN();
      assertThat(store.column("pence_council_grants").get(0).values()).contains(100_000_000_003.0);
    }
  }

  @Test
  void shouldKeepWhatAStudyRead() {
    filled(2, 5).close();
    try (ResultStore store = ResultStore.open(file(), SyntheticRows.VERSION)) {
      List<PointReadings> found = PointReadings.of(store, 2, 3);
      assertThat(found)
          .extracting(PointReadings::point, PointReadings::replicate)
          .containsExactly(tuple(2, 1), tuple(2, 2), tuple(2, 4));
      assertThat(found.get(2).readings()).isEqualTo(SyntheticRows.run("c1", 4).readings());
      assertThat(PointReadings.of(store, 1, 3)).hasSize(6);
      assertThat(PointReadings.of(store, 3, 9)).isEmpty();
      assertThat(lines(store.rows(StoredTable.READINGS), 4))
          .contains("p0001 1 declines 1.25", "p0002 4 offers 40.0");
    }
  }

  @Test
  void shouldBeTheSameAfterItWasClosed() {
    filled(2, 4).close();
    try (ResultStore store = ResultStore.open(file(), SyntheticRows.VERSION)) {
      assertThat(store.about()).isEqualTo(SyntheticRows.ABOUT);
      assertThat(store.points()).isEqualTo(SyntheticRows.points(2, 4));
      assertThat(store.holds("c1", 3)).isTrue();
      assertThat(store.holds("c1", 4)).isFalse();
      assertThat(store.totals(Outcome.MET).get(1).values()[2])
          .isEqualTo(SyntheticRows.value("c1", 2, Outcome.MET.ordinal()));
    }
  }

  @Test
  void shouldTakeInEachRunOnce() {
    try (ResultStore store = filled(1, 3)) {
      store.append(
          List.of(
              SyntheticRows.run("c0", 1), SyntheticRows.run("c0", 3), SyntheticRows.run("c0", 3)),
          List.of(new FailureRow("c0", 2, 7, "passing the weeks", 3, "late")));
      assertThat(store.finished()).isEqualTo(4);
      assertThat(store.failed()).isZero();
      assertThat(count(store, "SELECT count(*) FROM kept.runs")).isEqualTo(4);
      assertThat(count(store, "SELECT count(*) FROM kept.weekly")).isEqualTo(4 * 5);
    }
  }

  @Test
  void shouldTakeInAllOfABatchOrNothing() {
    RunRow good = SyntheticRows.run("c0", 5);
    RunRow torn = SyntheticRows.run("c0", 6);
    torn.weekly()[1] = new double[0];
    try (ResultStore store = filled(1, 3)) {
      assertThatThrownBy(() -> store.append(List.of(good, torn), List.of()))
          .isInstanceOf(RuntimeException.class);
      assertThat(store.holds("c0", 5)).isFalse();
      for (StoredTable table : List.of(StoredTable.RUNS, StoredTable.TIMINGS)) {
        assertThat(count(store, "SELECT count(*) FROM kept." + table.view())).isEqualTo(3);
      }
      store.append(List.of(good), List.of());
    }
    try (ResultStore store = ResultStore.open(file(), SyntheticRows.VERSION)) {
      assertThat(store.holds("c0", 5)).isTrue();
      assertThat(count(store, "SELECT count(*) FROM kept.weekly")).isEqualTo(4 * 5);
    }
  }

  @Test
  void shouldShowOnlyReplicatesThatCount() {
    try (ResultStore store = filled(2, 4)) {
      store.setReplicates(List.of(store.points().get(0).withReplicates(2), store.points().get(1)));
      assertThat(lines(store.rows(StoredTable.RUNS), 2))
          .containsExactly("p0001 0", "p0001 1", "p0002 0", "p0002 1", "p0002 2", "p0002 3");
      assertThat(count(store, "SELECT count(*) FROM weekly")).isEqualTo(6 * 5);
    }
  }

  @Test
  void shouldShowOneWorldAtTwoPoints() {
    try (ResultStore store = filled(2, 2)) {
      StoredPoint second = store.points().get(1);
      store.setPoints(
          List.of(store.points().get(0), new StoredPoint(second.point(), "c0", 2)), BASE_LEVELS);
      assertThat(lines(store.rows(StoredTable.RUNS), 2))
          .containsExactly("p0001 0", "p0001 1", "p0002 0", "p0002 1");
      assertThat(store.totals(Outcome.MET).get(0).values())
          .isEqualTo(store.totals(Outcome.MET).get(1).values());
    }
  }

  @Test
  void shouldHaveAColumnForEachFactor() {
    try (ResultStore store = filled(3, 1);
        Rows rows = store.ask("SELECT * FROM points ORDER BY point")) {
      assertThat(rows.columns()).containsExactly("point", "buddy_system_reach");
      assertThat(lines(rows, 2)).containsExactly("p0001 0.0", "p0002 0.1", "p0003 0.2");
    }
  }

  @Test
  void shouldKeepFailuresUntilTheyAreForgotten() {
    try (ResultStore store = filled(1, 2)) {
      store.append(
          List.of(), List.of(new FailureRow("c0", 2, 7, "passing the weeks", 3, "a\tword")));
      assertThat(store.holds("c0", 2)).isTrue();
      store.setReplicates(List.of(store.points().get(0).withReplicates(3)));
      assertThat(lines(store.rows(StoredTable.FAILURES), 6))
          .containsExactly("p0001 2 7 passing the weeks 3 a\tword");
      store.forgetFailures();
      assertThat(store.holds("c0", 2)).isFalse();
      assertThat(store.holds("c0", 1)).isTrue();
    }
  }

  @Test
  void shouldTakeInAnotherStore() {
    filled(2, 4).close();
    Path second = folder.resolve("second.duckdb");
    try (ResultStore other = ResultStore.create(second, SyntheticRows.ABOUT, Map.of())) {
      other.append(
          List.of(SyntheticRows.run("c0", 3), SyntheticRows.run("c0", 4)),
          List.of(
              new FailureRow("c0", 2, 7, "passing the weeks", 3, "it had worked elsewhere"),
              new FailureRow("c0", 5, 7, "passing the weeks", 3, "new")));
    }
    try (ResultStore store = ResultStore.open(file(), SyntheticRows.VERSION)) {
      store.addAll(second);
      assertThat(store.finished()).isEqualTo(9);
      assertThat(store.failed()).isEqualTo(1);
      assertThat(count(store, "SELECT count(*) FROM kept.weekly")).isEqualTo(9 * 5);
      store.addAll(second);
      assertThat(store.finished()).isEqualTo(9);
      assertThat(count(store, "SELECT count(*) FROM kept.timings")).isEqualTo(9);
      assertThat(count(store, "SELECT count(*) FROM kept.readings")).isEqualTo(5 * 2);
    }
  }

  @Test
  void shouldLetNobodyWriteWhoOnlyLooks() {
    filled(1, 1).close();
    Path copy = folder.resolve("copy.csv");
    try (ResultStore store = ResultStore.look(file(), SyntheticRows.VERSION)) {
      assertThat(count(store, "SELECT count(*) FROM runs")).isEqualTo(1);
      for (String deed :
          List.of(
              "DELETE FROM kept.runs",
              "COPY (SELECT 1) TO '" + copy + "'",
              "SELECT * FROM read_csv('/etc/hostname')",
              "ATTACH '" + copy + "'")) {
        assertThatThrownBy(() -> store.ask(deed))
            .isInstanceOf(StoreException.class)
            .hasMessageStartingWith("The question cannot be answered: ");
      }
    }
    assertThat(copy).doesNotExist();
  }

  @Test
  void shouldSayWhatIsWrongWithAQuestion() {
    try (ResultStore store = filled(1, 1)) {
      assertThatThrownBy(() -> store.ask("SELECT nothing FROM runs"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("nothing");
    }
  }

  @Test
  void shouldMakeNoStoreOverAnythingElse() throws Exception {
    Files.writeString(file(), "mine");
    assertThatThrownBy(() -> ResultStore.create(file(), SyntheticRows.ABOUT, Map.of()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("exists already");
    assertThat(file()).hasContent("mine");
  }

  @Test
  void shouldLeaveNoTraceOfADraft() throws Exception {
    Files.writeString(folder.resolve("results.duckdb.new"), "the rest of a process that was ended");
    filled(1, 1).close();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  private Path file() {
    return folder.resolve(ResultStore.FILE);
  }

  private ResultStore filled(int points, int replicates) {
    ResultStore store = ResultStore.create(file(), SyntheticRows.ABOUT, Map.of());
    store.setPoints(SyntheticRows.points(points, replicates), BASE_LEVELS);
    for (int replicate = replicates - 1; replicate >= 0; replicate--) {
      List<RunRow> rows = new ArrayList<>();
      for (int point = 0; point < points; point++) {
        rows.add(SyntheticRows.run("c" + point, replicate));
      }
      store.append(rows, List.of());
    }
    return store;
  }

  private static long count(ResultStore store, String sql) {
    try (Rows rows = store.ask(sql)) {
      rows.next();
      return rows.whole(0);
    }
  }

  private static List<String> lines(Rows rows, int columns) {
    List<String> lines = new ArrayList<>();
    while (rows.next()) {
      StringBuilder line = new StringBuilder(rows.text(0));
      for (int column = 1; column < columns; column++) {
        line.append(' ').append(rows.text(column));
      }
      lines.add(line.toString());
    }
    rows.close();
    return lines;
  }
}
