package org.linkwork.bottleneck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linkwork.analysis.Contrasts;
import org.linkwork.experiment.ManyRuns;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;

/**
 * A scenario run as it is and with each barrier eased in turn, on the same people with the same
 * luck.
 */
public final class BottleneckTrial {
  private final Scenario scenario;
  private final Outcome outcome;
  private final double by;
  private final Reliefs reliefs;

  /**
   * A trial of a scenario.
   *
   * @param outcome what is to be moved
   * @param by share of its remaining gap, or of itself, by which each barrier is eased, above 0 and
   *     at most 1
   */
  public BottleneckTrial(Scenario scenario, Outcome outcome, double by) {
    this.scenario = scenario;
    this.outcome = outcome;
    this.by = by;
    this.reliefs = Reliefs.of(scenario, by);
  }

  /** What is eased, sub-themes first. */
  public List<Relief> reliefs() {
    return reliefs.all();
  }

  /**
   * What came of a trial.
   *
   * @param found what was found; empty if no run of the scenario itself has finished
   * @param failures runs that failed
   * @param stopped whether it was stopped before all had finished
   */
  public record Outturn(Optional<Bottleneck> found, List<RunFailure> failures, boolean stopped) {}

  /** Runs as many replicates as the scenario asks for. */
  public Outturn run(ManyRuns runs) {
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(scenario);
    reliefs.all().forEach(relief -> scenarios.add(relief.scenario()));
    ManyRuns.Outturn<Found> outturn =
        runs.run(scenarios, scenario.replicates(), run -> Found.of(run, outcome));
    return new Outturn(found(outturn), outturn.failures(), outturn.stopped());
  }

  private Optional<Bottleneck> found(ManyRuns.Outturn<Found> outturn) {
    List<RunResult> own =
        outturn.runs().stream().flatMap(run -> run.result().whole().stream()).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    double[][] values = new double[1 + reliefs.all().size()][scenario.replicates()];
    for (double[] ofOne : values) {
      Arrays.fill(ofOne, Double.NaN);
    }
    outturn.runs().forEach(run -> values[run.scenario()][run.replicate()] = run.result().value());
    return Optional.of(
        new Bottleneck(
            new ReplicateSet(
                scenario.name(), scenario.replicates(), own, outturn.failures(), outturn.stopped()),
            outcome,
            by,
            relieved(values),
            reliefs.fixed(),
            outturn.failures(),
            outturn.stopped()));
  }

  private List<Relieved> relieved(double[][] values) {
    List<PairedEffect> alone = new ArrayList<>();
    double[][] gains = new double[reliefs.all().size()][];
    for (int place = 0; place < gains.length; place++) {
      alone.add(PairedEffect.of(outcome, values[0], values[place + 1]));
      gains[place] = gains(values[0], values[place + 1]);
    }
    List<PairedEffect> together = Contrasts.together(alone);
    boolean[] mayBeBest = BestOnes.among(gains);
    List<Relieved> relieved = new ArrayList<>();
    for (int place = 0; place < gains.length; place++) {
      relieved.add(new Relieved(reliefs.all().get(place), together.get(place), mayBeBest[place]));
    }
    return relieved;
  }

  private double[] gains(double[] baseline, double[] eased) {
    double sign = outcome.better() == Outcome.Better.LOWER ? -1 : 1;
    double[] gains = new double[eased.length];
    for (int replicate = 0; replicate < gains.length; replicate++) {
      gains[replicate] = sign * (eased[replicate] - baseline[replicate]);
    }
    return gains;
  }

  /**
   * What is kept of a run.
   *
   * @param value the outcome over the policy period
   * @param whole all of it, for the scenario as it is
   */
  private record Found(double value, Optional<RunResult> whole) {
    static Found of(ManyRuns.Kept<RunResult> run, Outcome outcome) {
      RunResult result = run.result();
      return new Found(
          result.total(outcome), run.scenario() == 0 ? Optional.of(result) : Optional.empty());
    }
  }
}
