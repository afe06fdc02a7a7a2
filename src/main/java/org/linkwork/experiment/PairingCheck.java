package org.linkwork.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;

/**
 * Measures what keyed draws gain, by running some replicates of a comparison again with one shared
 * stream.
 */
public final class PairingCheck {
  /** Most replicates that are run again. */
  public static final int MOST_PAIRS = 10;

  private final RunPlan plan;
  private final Worlds worlds;

  /** A check of runs of the model, carried out as planned but without further recorders. */
  public PairingCheck(RunPlan plan) {
    this(plan, ModelWorlds.INSTANCE);
  }

  PairingCheck(RunPlan plan, Worlds worlds) {
    this.plan = plan.attaching(Attachments.NONE);
    this.worlds = worlds;
  }

  /**
   * One gain for each scenario but the baseline and each outcome, scenario by scenario, over the
   * replicates that finish both ways.
   *
   * @param scenarios those of the comparison, in its order; none with {@code same_town}, since one
   *     stream gives each replicate its own town
   * @param keyed the comparison
   * @param outcomes outcomes to measure
   */
  public List<PairingGain> measure(
      List<Scenario> scenarios, ComparisonResult keyed, List<Outcome> outcomes) {
    if (scenarios.get(0).sameTown()) {
      throw new IllegalArgumentException("One stream cannot be measured in the same town");
    }
    int pairs = Math.min(MOST_PAIRS, keyed.replicates().size());
    ComparisonResult oneStream =
        new Comparison(plan, worlds, Luck.ONE_STREAM).run(scenarios, pairs, results -> false);
    List<PairingGain> gains = new ArrayList<>();
    for (int scenario = 1; scenario < scenarios.size(); scenario++) {
      for (Outcome outcome : outcomes) {
        gains.add(gain(keyed, oneStream, scenario, outcome));
      }
    }
    return List.copyOf(gains);
  }

  private static PairingGain gain(
      ComparisonResult keyed, ComparisonResult oneStream, int scenario, Outcome outcome) {
    double[] keyedBaseline = byReplicate(keyed, 0, outcome);
    double[] keyedOther = byReplicate(keyed, scenario, outcome);
    double[] streamBaseline = byReplicate(oneStream, 0, outcome);
    double[] streamOther = byReplicate(oneStream, scenario, outcome);
    int[] both =
        IntStream.range(0, Math.min(keyedBaseline.length, streamBaseline.length))
            .filter(
                replicate ->
                    Double.isFinite(keyedBaseline[replicate] + keyedOther[replicate])
                        && Double.isFinite(streamBaseline[replicate] + streamOther[replicate]))
            .toArray();
    return PairingGain.of(
        keyed.scenarios().get(scenario),
        outcome,
        new PairedSample(
            PairedSample.pick(keyedBaseline, both), PairedSample.pick(keyedOther, both)),
        new PairedSample(
            PairedSample.pick(streamBaseline, both), PairedSample.pick(streamOther, both)));
  }

  /** Totals by number of the replicate, not a number for those that did not finish. */
  private static double[] byReplicate(ComparisonResult comparison, int scenario, Outcome outcome) {
    int numbers =
        1
            + comparison.replicates().stream()
                .mapToInt(ComparedReplicate::replicate)
                .max()
                .orElse(-1);
    double[] totals = new double[numbers];
    Arrays.fill(totals, Double.NaN);
    for (ComparedReplicate one : comparison.replicates()) {
      totals[one.replicate()] = one.runs().get(scenario).total(outcome);
    }
    return totals;
  }
}
