package org.linkwork.experiment;

import java.io.IOException;
import java.util.List;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Scenario;

/** Which recorders listen to a run besides the standard ones. */
@FunctionalInterface
public interface Attachments {
  /** No further recorders. */
  Attachments NONE = (place, scenario, replicate) -> List.of();

  /**
   * Recorders of this run alone; called by the thread that runs it, which closes those that are
   * {@link java.io.Closeable} when the run is over.
   *
   * @param place the scenario's place in a comparison, 0 for the baseline or where there is one
   * @param replicate number of the run, from 0
   * @throws IOException if one cannot be opened; the run then counts as failed
   */
  List<Recorder> to(int place, Scenario scenario, int replicate) throws IOException;
}
