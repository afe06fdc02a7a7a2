package org.linkwork.store;

import java.io.Serializable;
import org.linkwork.experiment.RunFailure;

/**
 * What a store keeps of a run that failed.
 *
 * @param content what was run, see {@link RunContent}
 * @param replicate number of the run, from 0
 * @param seed master seed
 * @param stage what was being done, in words
 * @param week weeks that had passed
 * @param message what went wrong, in one line
 */
public record FailureRow(
    String content, int replicate, long seed, String stage, int week, String message)
    implements Serializable {
  /** What is to be kept of a failure. */
  public static FailureRow of(String content, RunFailure failure) {
    return new FailureRow(
        content,
        failure.replicate(),
        failure.seed(),
        failure.stage().label(),
        failure.week(),
        failure.message().replaceAll("\\s+", " "));
  }
}
