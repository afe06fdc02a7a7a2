package org.linkwork.experiment;

import java.util.List;
import java.util.function.Predicate;
import org.linkwork.scenario.Scenario;

/**
 * Any number of scenarios against the first, with the same people and the same luck, replicate by
 * replicate and person by person.
 */
public final class Comparison {
  private final RunPlan plan;
  private final Worlds worlds;
  private final Luck luck;

  /** A comparison of runs of the model, carried out as planned. */
  public Comparison(RunPlan plan) {
    this(plan, ModelWorlds.INSTANCE, Luck.KEYED);
  }

  Comparison(RunPlan plan, Worlds worlds, Luck luck) {
    this.plan = plan;
    this.worlds = worlds;
    this.luck = luck;
  }

  /**
   * As many replicates as the first scenario asks for.
   *
   * @param scenarios two or more, the baseline first
   * @throws IncomparableScenariosException if their people are not the same
   */
  public ComparisonResult run(List<Scenario> scenarios) {
    return run(scenarios, scenarios.get(0).replicates(), results -> false);
  }

  /**
   * As many replicates as every scenario's difference from the first needs.
   *
   * @param scenarios two or more, the baseline first
   * @throws IncomparableScenariosException if their people are not the same
   */
  public ComparisonResult run(List<Scenario> scenarios, Precision precision) {
    PrecisionRule rule = new PrecisionRule(precision);
    return run(
        scenarios,
        precision.atMost(),
        finished ->
            rule.isEnough(
                finished.size(),
                result(scenarios, finished.size(), finished, List.of(), false)
                    .halfWidth(precision.outcome())));
  }

  ComparisonResult run(
      List<Scenario> scenarios, int atMost, Predicate<List<ComparedReplicate>> enough) {
    if (scenarios.size() < 2) {
      throw new IllegalArgumentException("A comparison needs two scenarios or more");
    }
    SamePeople.check(scenarios);
    ProgressCount progress =
        new ProgressCount(plan.progress(), atMost, scenarios.get(0).horizon().weeks());
    Attempts<ComparedReplicate> attempts =
        new InOrder<ComparedReplicate>(plan.threads(), plan.stop())
            .run(
                atMost,
                (replicate, shouldStop) ->
                    new Lockstep(plan, worlds, luck, scenarios, replicate)
                        .attempt(progress, shouldStop),
                enough);
    return result(
        scenarios,
        attempts.stopped() ? atMost : attempts.each().size(),
        attempts.results(),
        attempts.failures(),
        attempts.stopped());
  }

  private static ComparisonResult result(
      List<Scenario> scenarios,
      int asked,
      List<ComparedReplicate> finished,
      List<RunFailure> failures,
      boolean stopped) {
    return new ComparisonResult(
        scenarios.stream().map(Scenario::name).toList(),
        asked,
        List.copyOf(finished),
        failures,
        stopped);
  }
}
