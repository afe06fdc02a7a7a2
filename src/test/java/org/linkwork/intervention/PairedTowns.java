package org.linkwork.intervention;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.record.WeeklySeries;

/**
 * Two towns of the same people over several seeds, such as one without and one with an
 * intervention.
 *
 * <p>Claims are one-sided paired t-tests at {@link #LEVEL}: a claim that is not so passes once in a
 * thousand times. That something vanishes with its mechanism is claimed to the last bit, or within
 * a bound stated beforehand. Seeds are fixed, so that a result never changes by itself.
 */
final class PairedTowns {
  /** The level of each test. */
  static final double LEVEL = 0.001;

  private final List<WeeklySeries> here;
  private final List<WeeklySeries> there;

  private PairedTowns(List<WeeklySeries> here, List<WeeklySeries> there) {
    this.here = here;
    this.there = there;
  }

  /** The two towns, each with so many seeds. */
  static PairedTowns of(Town here, Town there, int seeds) {
    return new PairedTowns(run(here, seeds), run(there, seeds));
  }

  /** The same town with link workers for everybody, who are met in the week of the referral. */
  static Town withoutALine(Town town) {
    return town.with("service.link_workers", 40)
        .with("service.contact_hours_a_week", 37)
        .with("service.caseload_cap", 10_000)
        .with("link_worker.reached", 1)
        .with("workforce.link_worker_leaves_per_year", 0);
  }

  /** The same town whose callers and staff are the same whatever becomes of them. */
  static Town withSteadyDemand(Town town) {
    return town.with("need.demand_by_mood", 0)
        .with("need.demand_by_drop", 0)
        .with("need.demand_by_loneliness", 0)
        .with("workforce.leaves_by_burnout", 0);
  }

  private static List<WeeklySeries> run(Town town, int seeds) {
    return IntStream.rangeClosed(1, seeds)
        .parallel()
        .mapToObj(seed -> run(town.seeded(seed)))
        .toList();
  }

  /** Every outcome of a town in every week. */
  static WeeklySeries run(Town town) {
    WeeklyCounts counts = new WeeklyCounts(town.horizon());
    town.passed(counts);
    return counts.series();
  }

  /** The p-value of the claim that the outcome is higher there than here. */
  double rises(Outcome outcome) {
    return rises(series -> series.total(outcome));
  }

  /** The p-value of the claim that the outcome is lower there than here. */
  double falls(Outcome outcome) {
    return rises(series -> -series.total(outcome));
  }

  /** The p-value of the claim that a quantity is higher there than here. */
  double rises(ToDoubleFunction<WeeklySeries> quantity) {
    double[] before = here.stream().mapToDouble(quantity).toArray();
    double[] after = there.stream().mapToDouble(quantity).toArray();
    if (Arrays.equals(before, after)) {
      return 1;
    }
    double twoSided = new TTest().pairedTTest(after, before);
    return StatUtils.mean(after) > StatUtils.mean(before) ? twoSided / 2 : 1 - twoSided / 2;
  }

  /** Whether the outcome is the same to the last bit in both towns, seed by seed. */
  boolean leavesAlone(Outcome outcome) {
    return IntStream.range(0, here.size())
        .allMatch(run -> here.get(run).total(outcome) == there.get(run).total(outcome));
  }

  /**
   * The p-value of the claim that a quantity differs on average by less than a bound: the larger of
   * those of two one-sided tests. Towns that differ by the bound or more pass once in a thousand
   * times.
   */
  double differsByLessThan(double bound, ToDoubleFunction<WeeklySeries> quantity) {
    double[] differences =
        IntStream.range(0, here.size())
            .mapToDouble(
                run ->
                    quantity.applyAsDouble(there.get(run)) - quantity.applyAsDouble(here.get(run)))
            .toArray();
    double twoSided =
        new TTest().tTest(Math.copySign(bound, StatUtils.mean(differences)), differences);
    return Math.abs(StatUtils.mean(differences)) < bound ? twoSided / 2 : 1 - twoSided / 2;
  }

  /** The odds of a share there against those here. */
  double oddsRatio(Outcome share) {
    return odds(mean(there, share)) / odds(mean(here, share));
  }

  /** The natural logarithm of the odds of a share there against those here, seed by seed. */
  double[] logOddsRatios(Outcome share) {
    return IntStream.range(0, here.size())
        .mapToDouble(
            run -> Math.log(odds(there.get(run).total(share)) / odds(here.get(run).total(share))))
        .toArray();
  }

  private static double mean(List<WeeklySeries> runs, Outcome outcome) {
    return runs.stream().mapToDouble(run -> run.total(outcome)).average().orElseThrow();
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
