package org.linkwork.bundle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linkwork.experiment.SampleSummary;

/**
 * The bundles of both frontiers run again on fresh seeds, or where replicates share one town in
 * that town with fresh luck.
 *
 * <p>The best of many bundles owes its place in part to luck, so that the runs that chose it show
 * it better than it is; runs that had no part in the choice do not.
 *
 * @param outcome the outcome in those runs, nothing among the bundles
 * @param cost the cost in those runs, in pounds a year
 */
public record FreshLook(BundleValues outcome, BundleValues cost) {
  /** Which replicates of which bundles this takes: all chosen bundles and nothing. */
  public static Map<Bundle, Integer> replicates(BundleFindings findings) {
    int twice = 2 * findings.question().replicates();
    Map<Bundle, Integer> replicates = new LinkedHashMap<>();
    replicates.put(Bundle.NONE, twice);
    findings.unbeaten().forEach(bundle -> replicates.put(bundle, twice));
    findings.fairlyUnbeaten().forEach(bundle -> replicates.put(bundle, twice));
    return replicates;
  }

  /** The second half of the replicates of the bundles that count. */
  public static FreshLook of(BundleQuestion question, BundleRuns runs) {
    int first = question.replicates();
    int[] fresh = IntStream.range(first, 2 * first).toArray();
    BundleResults results = BundleResults.of(question, runs);
    return new FreshLook(
        results.totals().get(question.outcome()).in(fresh), results.cost().in(fresh));
  }

  /** How much more of the outcome a bundle brings than nothing. */
  public SampleSummary extraOutcome(Bundle bundle) {
    return outcome.difference(bundle, Bundle.NONE);
  }

  /** What a bundle costs more than nothing, in pounds a year. */
  public SampleSummary extraCost(Bundle bundle) {
    return cost.difference(bundle, Bundle.NONE);
  }

  /**
   * Whether one of these bundles, in the runs on fresh seeds, brings no less than a bundle at no
   * more cost, and does better in one of the two.
   */
  public boolean isBeaten(Bundle bundle, Collection<Bundle> rivals, boolean higherIsBetter) {
    int sign = higherIsBetter ? 1 : -1;
    double paid = extraCost(bundle).mean();
    double brought = sign * extraOutcome(bundle).mean();
    return rivals.stream()
        .filter(rival -> bundles().contains(rival))
        .anyMatch(
            rival -> {
              double pays = extraCost(rival).mean();
              double brings = sign * extraOutcome(rival).mean();
              return pays <= paid && brings >= brought && (pays < paid || brings > brought);
            });
  }

  /** The bundles that were run again. */
  public List<Bundle> bundles() {
    return outcome.bundles();
  }
}
