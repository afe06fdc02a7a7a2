package org.linkwork.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;

/**
 * The finished and failed runs of a sweep in one DuckDB file.
 *
 * <p>Every call of {@link #append} is one transaction on the disk before it returns, so a process
 * that dies loses only what was not yet appended. One process at a time may have the file open for
 * writing; threads may share a store. What cannot be written is a {@link StoreWriteException}, and
 * then nothing of it is in the store.
 */
public final class ResultStore implements AutoCloseable {
  /** The file's name in a folder of results. */
  public static final String FILE = "results.duckdb";

  private final Path file;
  private final DuckDBConnection connection;
  private final StoreAbout about;
  private final StoreSchema schema;
  private final RunIndex finished = new RunIndex();
  private final RunIndex failed = new RunIndex();
  private final StoredPoints points;

  ResultStore(Path file, DuckDBConnection connection, StoreAbout about) {
    this.file = file;
    this.connection = connection;
    this.about = about;
    this.schema = new StoreSchema(about.recording());
    this.points = new StoredPoints(connection);
  }

  /**
   * A new store with these notes, open for writing.
   *
   * @throws StoreException if something is there already or nothing can be written there
   */
  public static ResultStore create(Path file, StoreAbout about, Map<String, String> notes) {
    StoreOpening.create(file, about, notes);
    return open(file, about.modelVersion());
  }

  /**
   * A store that exists, open for writing.
   *
   * @throws StoreException if it is damaged, in use, no store, or of another version of the model;
   *     it is then left as it is
   */
  public static ResultStore open(Path file, String modelVersion) {
    // A store is changed by being opened for writing, so it is looked at first.
    read(file, modelVersion).close();
    return StoreOpening.open(file, modelVersion, StoreFile.Access.WRITE);
  }

  /**
   * A store that exists, open for reading; others may read it at the same time.
   *
   * @throws StoreException as for {@link #open}
   */
  public static ResultStore read(Path file, String modelVersion) {
    return StoreOpening.open(file, modelVersion, StoreFile.Access.READ);
  }

  /**
   * A store that exists, open for questions that can change neither it nor any other file.
   *
   * @throws StoreException as for {@link #open}
   */
  public static ResultStore look(Path file, String modelVersion) {
    return StoreOpening.open(file, modelVersion, StoreFile.Access.LOOK);
  }

  /** Reads what it holds. */
  void load() throws SQLException {
    points.read();
    finished.clear();
    failed.clear();
    StoreTables.index(connection, StoredTable.RUNS, finished);
    StoreTables.index(connection, StoredTable.FAILURES, failed);
  }

  /** What it is about. */
  public StoreAbout about() {
    return about;
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** What was noted, in its order: texts that those who resume a sweep have to know. */
  public synchronized Map<String, String> notes() {
    return StoreTables.notes(this);
  }

  /** Puts these notes in the place of all there were. */
  public synchronized void setNotes(Map<String, String> notes) {
    transaction(() -> StoreTables.replaceNotes(connection, notes));
  }

  /** What makes runs of this scenario the same, for {@link #holds}. */
  public String content(Scenario scenario) {
    return RunContent.of(about.modelVersion(), scenario);
  }

  /** The points, by number. */
  public synchronized List<StoredPoint> points() {
    return points.all();
  }

  /**
   * Puts these points in the place of all there were; runs are kept, whatever points there are.
   *
   * @param baseLevels each factor's level at points that do not change it, in the order of columns
   */
  public synchronized void setPoints(List<StoredPoint> given, Map<String, String> baseLevels) {
    setPoints(given, List.copyOf(baseLevels.keySet()), PointTable.levelsOver(baseLevels, given));
  }

  /**
   * Puts these points in the place of all there were, with levels that may differ from the base's
   * also where a point does not name them, as when it is another scenario file.
   *
   * @param factors names of factors, in the order of columns
   * @param levels by point: the level of each factor, empty where it has none
   */
  public synchronized void setPoints(
      List<StoredPoint> given, List<String> factors, List<Map<String, String>> levels) {
    made(() -> points.replace(given, factors, levels));
  }

  /**
   * Adds points whose numbers go on from those there are; levels of further points must be of the
   * kinds, numbers or words, of the first ones, and the factors the same.
   */
  public synchronized void addPoints(
      List<StoredPoint> more, List<String> factors, List<Map<String, String>> levels) {
    made(() -> points.add(more, factors, levels));
  }

  /** Sets how many replicates of each point count; in all points nothing else is changed. */
  public synchronized void setReplicates(List<StoredPoint> given) {
    made(() -> points.setReplicates(given));
  }

  /** Whether the run has finished or failed. */
  public synchronized boolean holds(String content, int replicate) {
    return finished.holds(content, replicate) || failed.holds(content, replicate);
  }

  /** Whether the run has failed. */
  public synchronized boolean hasFailed(String content, int replicate) {
    return failed.holds(content, replicate);
  }

  /** Number of runs of one content that have finished or failed. */
  public synchronized int endedOf(String content) {
    return finished.countOf(content) + failed.countOf(content);
  }

  /** Number of runs of one content that have failed. */
  public synchronized int failedOf(String content) {
    return failed.countOf(content);
  }

  /** Number of finished runs, of whatever points. */
  public synchronized long finished() {
    return finished.count();
  }

  /** Number of finished runs of no point that there is, or of so high a replicate or above. */
  public synchronized long finishedBeyond(int replicates) {
    return new RunTotals(this).finishedBeyond(replicates);
  }

  /** Number of failed runs, of whatever points. */
  public synchronized long failed() {
    return failed.count();
  }

  /** Adds runs in one transaction; those that it holds already are left out. */
  public synchronized void append(List<RunRow> runs, List<FailureRow> failures) {
    RunIndex batch = new RunIndex();
    List<RunRow> newRuns =
        runs.stream().filter(run -> isNew(run.content(), run.replicate(), batch)).toList();
    List<FailureRow> newFailures =
        failures.stream().filter(run -> isNew(run.content(), run.replicate(), batch)).toList();
    transaction(() -> new RunInserts(connection).add(newRuns, newFailures));
    newRuns.forEach(run -> finished.add(run.content(), run.replicate()));
    newFailures.forEach(failure -> failed.add(failure.content(), failure.replicate()));
  }

  private boolean isNew(String content, int replicate, RunIndex batch) {
    return !holds(content, replicate) && batch.add(content, replicate);
  }

  /** Forgets that runs failed, so that they are tried again. */
  public synchronized void forgetFailures() {
    transaction(() -> StoreTables.empty(connection, StoredTable.FAILURES));
    failed.clear();
  }

  /**
   * Adds all runs of another store that this one does not hold, whatever its points.
   *
   * @param other its file, which is not open in this process
   * @throws StoreException if it cannot be read
   * @throws StoreWriteException if its runs cannot be written; none of them is then in this store
   */
  public synchronized void addAll(Path other) {
    try {
      StoreTables.copy(connection, other);
      load();
    } catch (SQLException e) {
      throw StoreFile.unwritable(e, file);
    }
  }

  /** One outcome at every point, by point. */
  public List<PointTotals> totals(Outcome outcome) {
    return column(outcome.key());
  }

  /** One column of {@code runs} at every point, by point. */
  public synchronized List<PointTotals> column(String name) {
    return new RunTotals(this).column(name);
  }

  /** One outcome of every run that the store holds, by content and replicate, for a judge. */
  public synchronized void eachTotal(Outcome outcome, TotalReader reader) {
    new RunTotals(this).each(outcome, reader);
  }

  /**
   * Whether all that the store holds of this run, the weeks and the time it took apart, is as
   * given, bit for bit.
   *
   * @throws StoreException if the store does not hold the run as finished
   */
  public synchronized boolean agreesWith(RunRow run) {
    return new RunTotals(this).agreeWith(run);
  }

  /** Writes a table as a Parquet file, in the order of {@link #rows}. */
  public synchronized void exportParquet(StoredTable table, Path target) {
    try {
      StoreTables.exportParquet(connection, StoreTables.inOrder(table), target);
    } catch (SQLException e) {
      throw StoreFile.unexported(e, target);
    }
  }

  /** The columns of a table as {@link #rows} shows them. */
  public List<StoreColumn> columns(StoredTable table) {
    return schema.shown(table);
  }

  /** All rows of a table that count, by point and replicate; to be closed. */
  public synchronized Rows rows(StoredTable table) {
    return ask(StoreTables.inOrder(table));
  }

  /**
   * The answer to a question in SQL; to be closed.
   *
   * @throws StoreException if the question cannot be answered
   */
  public synchronized Rows ask(String sql) {
    try {
      return new Rows(connection.duplicate(), file, sql);
    } catch (SQLException e) {
      throw StoreFile.unanswered(e, file);
    }
  }

  @Override
  public synchronized void close() {
    StoreFile.close(connection, file);
  }

  private void transaction(StoreTables.Change change) {
    made(() -> StoreTables.transaction(connection, change));
  }

  private void made(StoreTables.Change change) {
    try {
      change.make();
    } catch (SQLException e) {
      throw StoreFile.unwritable(e, file);
    }
  }
}
