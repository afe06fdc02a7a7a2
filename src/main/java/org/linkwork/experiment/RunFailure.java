package org.linkwork.experiment;

/**
 * A run that failed while the others went on.
 *
 * @param scenario the scenario's name
 * @param replicate number of the run, from 0
 * @param seed master seed
 * @param stage what was being done
 * @param week weeks that had passed
 * @param message what went wrong, in one line
 * @param cause what was thrown
 */
public record RunFailure(
    String scenario,
    int replicate,
    long seed,
    RunStage stage,
    int week,
    String message,
    Throwable cause) {
  /** The failure as one sentence. */
  public String sentence() {
    return "Replicate %d of %s (seed %d) failed while %s, after %d weeks: %s"
        .formatted(replicate, scenario, seed, stage.label(), week, message);
  }
}
