package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;

/**
 * What came of bundles, run by run.
 *
 * @param totals outcomes over the policy period: the one asked for first, then others of interest
 * @param costByPayer what each payer pays, in pounds a year
 * @param cost what the payers asked for pay together, in pounds a year
 * @param gap how much more of the outcome asked for the least deprived fifth have than the most
 *     deprived, for a thousand adults where it is counted; absent where it concerns no person
 */
public record BundleResults(
    Map<Outcome, BundleValues> totals,
    Map<Payer, BundleValues> costByPayer,
    BundleValues cost,
    Optional<BundleValues> gap) {
  private static final double WEEKS_A_YEAR = 52;

  private static final List<Outcome> OF_INTEREST =
      List.of(
          Outcome.STILL_COMING_12,
          Outcome.STILL_COMING_52,
          Outcome.TURNED_UP,
          Outcome.REFERRED,
          Outcome.MEAN_WAIT,
          Outcome.LIFE_SATISFACTION,
          Outcome.OFTEN_LONELY,
          Outcome.GROUPS_OPEN,
          Outcome.GP_BURNOUT);

  /** Copies the maps. */
  public BundleResults {
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    costByPayer = Collections.unmodifiableMap(new EnumMap<>(costByPayer));
  }

  /** What the runs that count say on the question. */
  static BundleResults of(BundleQuestion question, BundleRuns runs) {
    Map<Outcome, BundleValues> totals = new LinkedHashMap<>();
    for (Outcome outcome : outcomes(question)) {
      totals.put(outcome, runs.totals(outcome));
    }
    double years = question.menu().scenario().horizon().policyWeeks() / WEEKS_A_YEAR;
    Map<Payer, BundleValues> costs = new EnumMap<>(Payer.class);
    for (Payer payer : Payer.values()) {
      costs.put(payer, runs.totals(costOf(payer)).each(pounds -> pounds / years));
    }
    BundleValues cost =
        question.payers().stream()
            .map(costs::get)
            .reduce((one, other) -> one.with(other, Double::sum))
            .orElseThrow();
    return new BundleResults(totals, costs, cost, gap(question, runs));
  }

  /** The outcome that adds up what this payer pays. */
  public static Outcome costOf(Payer payer) {
    return switch (payer) {
      case NHS -> Outcome.COST_NHS;
      case COUNCIL -> Outcome.COST_COUNCIL;
      case VOLUNTARY_SECTOR -> Outcome.COST_VOLUNTARY_SECTOR;
      case PATIENTS -> Outcome.COST_PATIENTS;
    };
  }

  private static List<Outcome> outcomes(BundleQuestion question) {
    List<Outcome> outcomes = new ArrayList<>(List.of(question.outcome()));
    OF_INTEREST.stream().filter(outcome -> !outcomes.contains(outcome)).forEach(outcomes::add);
    return outcomes;
  }

  private static Optional<BundleValues> gap(BundleQuestion question, BundleRuns runs) {
    BundleValues gap = runs.gap(question.outcome());
    return gap.complete().length == 0 ? Optional.empty() : Optional.of(gap);
  }
}
