package org.linkwork.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no store of ours is refused in a sentence and left as it is, byte for byte. */
class UnusableStoreTest {
  @TempDir private Path folder;

  @Test
  void shouldRefuseWhatIsNotThere() {
    assertThatThrownBy(() -> open(SyntheticRows.VERSION))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("There is no store of results at " + file() + ". Give the folder ");
    assertThat(file()).doesNotExist();
  }

  @Test
  void shouldRefuseAnotherKindOfFile() throws Exception {
    Files.writeString(file(), "point,replicate\n".repeat(2000));
    assertRefused("is no store of results");
    Files.write(file(), new byte[0]);
    assertRefused("is no store of results");
  }

  @Test
  void shouldRefuseAFileThatWasCutOff() throws Exception {
    filled();
    damage(bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("is damaged");
    damage(bytes -> Arrays.copyOf(bytes, 100));
    assertRefused("is damaged");
  }

  @Test
  void shouldRefuseAFileInWhichBytesHaveChanged() throws Exception {
    filled();
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at += whole.length / 16) {
      int place = at;
      Files.write(file(), whole);
      damage(
          bytes -> {
            for (int i = place; i < Math.min(place + 4096, bytes.length); i++) {
              bytes[i] ^= 0x55;
            }
            return bytes;
          });
      byte[] damaged = Files.readAllBytes(file());
      try (ResultStore store = open(SyntheticRows.VERSION);
          Rows rows = store.rows(StoredTable.RUNS)) {
        // What was hit may be of no use to anybody; then all is as before.
        int found = 0;
        while (rows.next()) {
          assertThat(rows.text(1)).isEqualTo(Integer.toString(found++));
        }
        assertThat(found).isEqualTo(20);
      } catch (StoreException e) {
        assertThat(e).hasMessageContaining(file().toString());
        assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
      }
    }
  }

  @Test
  void shouldRefuseAnotherDuckDbFile() throws Exception {
    make(statement -> statement.execute("CREATE TABLE mine AS SELECT 1 AS one"));
    assertRefused("is a DuckDB file, but no store of results");
    make(statement -> statement.execute("CREATE TABLE manifest AS SELECT 1 AS one"));
    assertRefused("is a DuckDB file, but no store of results");
  }

  @Test
  void shouldRefuseRunsOfAnotherVersion() throws Exception {
    filled();
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> open("1.0.0"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds runs of Linkwork 9.9.9, and this is 1.0.0")
        .hasMessageContaining("It is left as it is.");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void shouldRefuseAnotherFormat() throws Exception {
    filled();
    change("UPDATE manifest SET value = '99' WHERE key = 'format'");
    assertRefused("has another format");
  }

  @Test
  void shouldRefuseOtherColumns() throws Exception {
    filled();
    change("DROP VIEW runs; ALTER TABLE kept.runs DROP COLUMN met");
    assertRefused("has another format");
  }

  @Test
  void shouldOpenAgainAfterARefusal() throws Exception {
    filled();
    assertThatThrownBy(() -> open("1.0.0")).isInstanceOf(StoreException.class);
    try (ResultStore store = open(SyntheticRows.VERSION)) {
      store.append(List.of(SyntheticRows.run("c0", 20)), List.of());
      assertThat(store.finished()).isEqualTo(21);
    }
  }

  private void assertRefused(String why) throws Exception {
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> open(SyntheticRows.VERSION))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file().toString())
        .hasMessageContaining(why)
        .hasMessageContaining("left as it is");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  private Path file() {
    return folder.resolve(ResultStore.FILE);
  }

  private ResultStore open(String version) {
    return ResultStore.open(file(), version);
  }

  private void filled() {
    try (ResultStore store = ResultStore.create(file(), SyntheticRows.ABOUT, Map.of())) {
      store.setPoints(SyntheticRows.points(1, 20), Map.of("buddy-system.reach", "0"));
      for (int replicate = 0; replicate < 20; replicate++) {
        store.append(List.of(SyntheticRows.run("c0", replicate)), List.of());
      }
    }
  }

  private void damage(UnaryOperator<byte[]> damage) throws Exception {
    Files.write(file(), damage.apply(Files.readAllBytes(file())));
  }

  private void make(Deed deed) throws Exception {
    Files.deleteIfExists(file());
    change(deed);
  }

  private void change(String sql) throws Exception {
    change(statement -> statement.execute(sql));
  }

  private void change(Deed deed) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file());
        Statement statement = connection.createStatement()) {
      deed.to(statement);
    }
  }

  @FunctionalInterface
  private interface Deed {
    void to(Statement statement) throws SQLException;
  }
}
