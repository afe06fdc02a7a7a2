package org.linkwork.experiment;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.record.Outcome;

/**
 * Several scenarios run with the same people, replicate by replicate.
 *
 * @param scenarios names, the baseline first; a name may occur twice
 * @param asked replicates asked for, or begun where precision decides
 * @param replicates those in which every scenario finished, in order
 * @param failures failed runs in the order of replicates
 * @param stopped whether it was stopped before all had finished
 */
public record ComparisonResult(
    List<String> scenarios,
    int asked,
    List<ComparedReplicate> replicates,
    List<RunFailure> failures,
    boolean stopped) {
  /** The runs of one scenario by its place in {@link #scenarios}, in the order of replicates. */
  public ReplicateSet runsOf(int scenario) {
    return new ReplicateSet(
        scenarios.get(scenario),
        asked,
        replicates.stream().map(replicate -> replicate.runs().get(scenario)).toList(),
        failures,
        stopped);
  }

  /**
   * What each scenario but the baseline changes in these outcomes. Verdicts rest on p adjusted by
   * Holm's method over all outcomes and scenarios shown; intervals are not adjusted.
   */
  public List<ScenarioEffects> effects(List<Outcome> shown) {
    List<PairedEffect> alone = new ArrayList<>();
    for (int scenario = 1; scenario < scenarios.size(); scenario++) {
      for (Outcome outcome : shown) {
        alone.add(effect(scenario, outcome));
      }
    }
    double[] holm = Holm.adjust(alone.stream().mapToDouble(PairedEffect::p).toArray());
    List<ScenarioEffects> effects = new ArrayList<>();
    for (int scenario = 1; scenario < scenarios.size(); scenario++) {
      List<PairedEffect> adjusted = new ArrayList<>();
      for (int place = 0; place < shown.size(); place++) {
        int test = (scenario - 1) * shown.size() + place;
        adjusted.add(alone.get(test).adjusted(holm[test], alone.size()));
      }
      effects.add(new ScenarioEffects(scenarios.get(scenario), List.copyOf(adjusted)));
    }
    return List.copyOf(effects);
  }

  /** One scenario's effect on one outcome as the only one of its table. */
  public PairedEffect effect(int scenario, Outcome outcome) {
    return PairedEffect.of(outcome, runsOf(0).totals(outcome), runsOf(scenario).totals(outcome));
  }

  /** The widest half-width of the 95% intervals of all scenarios' differences in one outcome. */
  public double halfWidth(Outcome outcome) {
    double widest = 0;
    for (int scenario = 1; scenario < scenarios.size(); scenario++) {
      PairedSample pairs =
          PairedSample.of(runsOf(0).totals(outcome), runsOf(scenario).totals(outcome));
      widest = Math.max(widest, pairs.interval().halfWidth());
    }
    return widest;
  }

  /** The coupling of one scenario, other than the baseline, with the baseline by week. */
  public CouplingCurve coupling(int scenario) {
    return CouplingCurve.of(
        replicates.stream().map(replicate -> replicate.couplings().get(scenario - 1)).toList());
  }

  /** Who fares better and worse in one scenario, other than the baseline, over replicates. */
  public GainSummary whoGained(int scenario) {
    return GainSummary.of(
        replicates.stream().map(replicate -> replicate.whoGained().get(scenario - 1)).toList());
  }
}
