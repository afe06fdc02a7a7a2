package org.linkwork.cli;

import java.io.IOException;
import java.util.List;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredPoint;

/**
 * A sweep that is read and not continued.
 *
 * @param store its store, open for reading
 * @param experiment the experiment, with the points' numbers in the store
 */
record OpenSweep(ResultStore store, Experiment experiment) implements AutoCloseable {
  /**
   * Opens the sweep of a folder, in which nothing is written.
   *
   * @throws IOException if the experiment's files cannot be written to the system's folder for such
   *     files
   */
  static OpenSweep of(SweepPlace place) throws IOException {
    ResultStore store = ResultStore.read(place.store(), Version.OF_RESULTS);
    try {
      SweepNotes notes = SweepNotes.of(store);
      List<Point> points = store.points().stream().map(StoredPoint::point).toList();
      return new OpenSweep(store, notes.inTemporaryFolder().continuing(points));
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
