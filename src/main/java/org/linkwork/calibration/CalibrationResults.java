package org.linkwork.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that came of a calibration.
 *
 * @param question what was calibrated to what
 * @param waves the waves of history matching, in their order
 * @param sets plausible sets with weights; none where nothing agrees with the targets
 * @param checks what they say on seeds that had no part in choosing them, one for each aim; none
 *     where there are no sets
 * @param teaching one set of values for teaching; empty where there are no sets
 */
public record CalibrationResults(
    CalibrationQuestion question,
    List<WaveOutcome> waves,
    PlausibleSets sets,
    List<PredictiveCheck> checks,
    Optional<Teaching> teaching) {
  /** Copies the lists. */
  public CalibrationResults {
    waves = List.copyOf(waves);
    checks = List.copyOf(checks);
  }

  /**
   * One set of values for teaching.
   *
   * @param at place of each parameter in its range
   * @param answer the targets on fresh seeds
   */
  public record Teaching(double[] at, Answer answer) {}

  /** The last wave, whose emulators know most. */
  public WaveOutcome last() {
    return waves.get(waves.size() - 1);
  }

  /** What is learned of each parameter; none where there are no sets. */
  public List<Learned> learned() {
    return sets.sets().isEmpty() ? List.of() : Learned.of(question.parameters(), sets);
  }

  /** Directions of parameters at the best set, the weakest first; none where there are no sets. */
  public List<Direction> directions() {
    return sets.sets().isEmpty()
        ? List.of()
        : Direction.at(sets.sets().get(0).at(), question.aims(), last().wave());
  }

  /**
   * The least implausibility of each aim over all places of the last wave's points, met while the
   * others were not looked at; not a number where the aim has no emulator.
   */
  public double[] leastImplausibilities() {
    List<Aim> aims = question.aims();
    double[] least = new double[aims.size()];
    Arrays.fill(least, Double.NaN);
    for (WaveOutcome outcome : waves) {
      for (Evaluation point : outcome.wave().points()) {
        double[] found = outcome.wave().implausibilities(aims, point.at());
        IntStream.range(0, least.length)
            .filter(aim -> Double.isNaN(least[aim]) || found[aim] < least[aim])
            .forEach(aim -> least[aim] = found[aim]);
      }
    }
    return least;
  }

  /** Aims that no place meets, even with all others left aside, by the last wave. */
  public List<Aim> unmet() {
    return last().wave().aside().stream().map(question.aims()::get).toList();
  }

  /** Aims whose mean over the plausible sets lies inside the accepted band. */
  public long inside() {
    return checks.stream().filter(PredictiveCheck::isMeanInside).count();
  }
}
