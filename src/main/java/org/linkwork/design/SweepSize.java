package org.linkwork.design;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linkwork.record.Breakdown;
import org.linkwork.record.LossReason;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Stage;

/**
 * How much an experiment is to carry out and to keep.
 *
 * @param points points
 * @param fewestRuns runs if every point stops at the first chance
 * @param mostRuns runs if every point goes on to the last
 * @param warmUps points that differ before the policy period, and so share no warm-up
 * @param numbersPerRun numbers kept of each run
 */
public record SweepSize(
    int points, long fewestRuns, long mostRuns, int warmUps, long numbersPerRun) {
  // Weighed on stores of some hundred runs, and rounded up.
  private static final double STORE_MEGABYTES_WHEN_EMPTY = 2;
  private static final double STORE_BYTES_PER_NUMBER = 4;
  private static final double EXPORT_BYTES_PER_NUMBER = 2.5;
  private static final double MEGABYTE = 1e6;
  private static final int KEYS_PER_ROW = 3;

  /** The size of an experiment. */
  public static SweepSize of(Experiment experiment) {
    long points = experiment.points().size();
    Set<List<FactorLevel>> warmUps = new LinkedHashSet<>();
    experiment.points().forEach(point -> warmUps.add(beforeThePolicy(point)));
    return new SweepSize(
        (int) points,
        points * experiment.replicates().min(),
        points * experiment.replicates().max(),
        warmUps.size(),
        numbers(experiment.recording(), experiment.base().horizon().weeks()));
  }

  /**
   * Seconds of one thread for so many runs.
   *
   * @param whole seconds of a run from its first week
   * @param further seconds of a run whose warm-up is there already
   */
  public double seconds(long runs, double whole, double further) {
    double share = (double) warmUps / points;
    return runs * (share * whole + (1 - share) * further);
  }

  /** Megabytes of the store with so many runs, more or less. */
  public double storeMegabytes(long runs) {
    return STORE_MEGABYTES_WHEN_EMPTY + runs * numbersPerRun * STORE_BYTES_PER_NUMBER / MEGABYTE;
  }

  /** Megabytes of the packed tables of so many runs, more or less. */
  public double exportMegabytes(long runs) {
    return runs * numbersPerRun * EXPORT_BYTES_PER_NUMBER / MEGABYTE;
  }

  /**
   * Megabytes of a store of many factors, without weeks, more or less.
   *
   * @param points its points
   * @param factors factors that have a level at each point
   * @param runs its runs
   * @param recording what is kept of each run
   */
  public static double storeMegabytes(int points, int factors, long runs, Recording recording) {
    long numbers = (long) points * factors + runs * numbers(recording, 0);
    return STORE_MEGABYTES_WHEN_EMPTY + numbers * STORE_BYTES_PER_NUMBER / MEGABYTE;
  }

  // Fields of interventions count as policy: hardly any begins before it.
  private static List<FactorLevel> beforeThePolicy(Point point) {
    return point.levels().stream()
        .filter(level -> !level.factor().startsWith(FactorRegister.POLICY))
        .filter(level -> !FactorRegister.FIELDS.contains(afterDot(level.factor())))
        .toList();
  }

  private static String afterDot(String factor) {
    return factor.substring(factor.indexOf('.') + 1);
  }

  private static long numbers(Recording recording, int weeks) {
    long outcomes = Outcome.values().length;
    long numbers = KEYS_PER_ROW + outcomes + (long) Payer.values().length * Purpose.values().length;
    if (recording.funnel()) {
      numbers += Stage.values().length + LossReason.values().length;
    }
    if (!recording.weekly().isEmpty()) {
      numbers += (long) weeks * (KEYS_PER_ROW + recording.weekly().size());
    }
    if (recording.strata()) {
      long kinds = Arrays.stream(Breakdown.values()).mapToInt(Breakdown::size).sum();
      numbers += kinds * (KEYS_PER_ROW + outcomes);
    }
    return numbers;
  }
}
