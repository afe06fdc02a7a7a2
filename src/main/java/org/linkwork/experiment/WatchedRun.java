package org.linkwork.experiment;

import java.util.List;
import org.linkwork.record.Recorder;

/**
 * A finished run with the further recorders that listened to it.
 *
 * @param result all that is usually kept of it
 * @param recorders the further recorders, in the order in which they were attached
 */
public record WatchedRun(RunResult result, List<Recorder> recorders) {
  /** Copies the list. */
  public WatchedRun {
    recorders = List.copyOf(recorders);
  }
}
