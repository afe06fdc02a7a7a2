package org.linkwork.calibration;

/**
 * How much is done in a calibration.
 *
 * @param mostWaves waves of history matching, at most
 * @param points places at which the targets are asked for in each wave
 * @param waveReplicates runs at each of them
 * @param leastShrinkage share of the region that a wave must rule out for another to be worth it
 * @param candidates places that are tried on fresh seeds once the waves are over
 * @param candidateReplicates runs at each of them
 * @param kept plausible sets that are kept, at most
 * @param checkReplicates runs of each set in the check, on seeds that chose nothing
 */
public record CalibrationRule(
    int mostWaves,
    int points,
    int waveReplicates,
    double leastShrinkage,
    int candidates,
    int candidateReplicates,
    int kept,
    int checkReplicates) {
  private static final int TEACHING_REPLICATES = 10;

  /** The evaluation from which numbers of candidates count. */
  int firstCandidate() {
    return mostWaves * points;
  }

  /** The evaluation from which numbers of the check count. */
  int firstCheck() {
    return firstCandidate() + candidates;
  }

  /** The evaluation of the teaching vector. */
  int teaching() {
    return firstCheck() + kept;
  }

  /** Runs of one world once the waves are over, at most. */
  public long placesAfterWaves() {
    return (long) candidates * candidateReplicates
        + (long) kept * checkReplicates
        + teachingReplicates();
  }

  /** Runs of the teaching vector. */
  int teachingReplicates() {
    return Math.max(TEACHING_REPLICATES, candidateReplicates);
  }
}
