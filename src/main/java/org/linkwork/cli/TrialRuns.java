package org.linkwork.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.design.PrecisionTarget;
import org.linkwork.design.SweepSize;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.WarmStart;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Headline;
import org.linkwork.scenario.Scenario;

/**
 * Three runs of one point of an experiment, and of another one beside it: how long they take, and
 * how alike they are.
 *
 * @param whole seconds of a run from its first week, the fastest of three
 * @param further seconds of a run at another point of the same warm-up, likewise
 * @param effect the difference between the two points in the outcome whose precision is asked for
 */
record TrialRuns(double whole, double further, Optional<PairedEffect> effect) {
  static final int REPLICATES = 3;

  private static final double NANOSECONDS = 1e9;

  /**
   * Carries them out on this thread.
   *
   * @throws RunFailedException if a run could not be finished
   */
  static TrialRuns of(Experiment experiment) throws RunFailedException {
    Map<Point, Point> comparators = experiment.comparators();
    Optional<Point> compared = last(experiment, comparators);
    Point first = compared.map(comparators::get).orElse(experiment.points().get(0));
    Outcome outcome =
        experiment.replicates().target().map(PrecisionTarget::outcome).orElse(Headline.PRIMARY);
    SingleRun way = new WarmStart();
    Timed whole = new Timed(way, experiment.scenario(first), outcome);
    Timed further = new Timed(way, experiment.scenario(compared.orElse(first)), outcome);
    for (int replicate = 0; replicate < REPLICATES; replicate++) {
      whole.run(replicate);
      if (compared.isPresent()) {
        further.run(replicate);
      }
    }
    return compared.isPresent()
        ? new TrialRuns(
            whole.fastest(),
            further.fastest(),
            Optional.of(PairedEffect.of(outcome, whole.totals, further.totals)))
        : new TrialRuns(whole.fastest(), whole.fastest(), Optional.empty());
  }

  /** Seconds that so many runs take on so many threads. */
  double seconds(SweepSize size, long runs, int threads) {
    return size.seconds(runs, whole, further) / threads;
  }

  // The last choice with the uncertain levels of the first: often the one furthest from the base.
  private static Optional<Point> last(Experiment experiment, Map<Point, Point> comparators) {
    Point first = experiment.points().get(0);
    List<Point> beside =
        comparators.keySet().stream()
            .filter(point -> experiment.uncertain(point).equals(experiment.uncertain(first)))
            .toList();
    return beside.isEmpty() ? Optional.empty() : Optional.of(beside.get(beside.size() - 1));
  }

  /** The runs of one point. */
  private static final class Timed {
    private final SingleRun way;
    private final Scenario scenario;
    private final Outcome outcome;
    private final double[] seconds = new double[REPLICATES];
    private final double[] totals = new double[REPLICATES];

    Timed(SingleRun way, Scenario scenario, Outcome outcome) {
      this.way = way;
      this.scenario = scenario;
      this.outcome = outcome;
    }

    void run(int replicate) throws RunFailedException {
      long begun = System.nanoTime();
      RunResult result = way.run(scenario, replicate, () -> false).orElseThrow();
      seconds[replicate] = (System.nanoTime() - begun) / NANOSECONDS;
      totals[replicate] = result.total(outcome);
    }

    // The first runs of a process are slow, and say little of the others.
    double fastest() {
      return Arrays.stream(seconds).min().orElseThrow();
    }
  }
}
