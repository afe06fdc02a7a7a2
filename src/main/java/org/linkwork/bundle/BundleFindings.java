package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;

/**
 * What can be said of bundles.
 *
 * @param question what was asked
 * @param results what came of every bundle that was run
 * @param effects what each choice and each pair does to the outcome
 * @param contributions what each choice contributes to the outcome, in the order of the menu; empty
 *     unless every bundle was run
 * @param costContributions what each contributes to the cost in pounds a year; likewise
 * @param frontier bundles worth their money: cost against outcome
 * @param fairFrontier bundles worth their money if the gap between fifths counts as well; empty
 *     where there is none
 */
public record BundleFindings(
    BundleQuestion question,
    BundleResults results,
    FactorialEffects effects,
    List<SampleSummary> contributions,
    List<SampleSummary> costContributions,
    List<FrontierEntry> frontier,
    List<FrontierEntry> fairFrontier) {
  /** Copies the lists. */
  public BundleFindings {
    contributions = List.copyOf(contributions);
    costContributions = List.copyOf(costContributions);
    frontier = List.copyOf(frontier);
    fairFrontier = List.copyOf(fairFrontier);
  }

  /** What the runs that count say. */
  public static BundleFindings of(BundleQuestion question, BundleRuns runs) {
    BundleResults results = BundleResults.of(question, runs);
    BundleValues outcome = results.totals().get(question.outcome());
    int choices = question.menu().size();
    boolean all = outcome.bundles().size() == 1 << choices;
    List<Aim> aims = new ArrayList<>();
    aims.add(new Aim(results.cost(), false));
    aims.add(new Aim(outcome, question.higherIsBetter()));
    List<FrontierEntry> frontier = Frontier.of(aims);
    // A larger gap is the least deprived having more; of something bad, that is the fairer side.
    results.gap().ifPresent(gap -> aims.add(new Aim(gap, !question.higherIsBetter())));
    return new BundleFindings(
        question,
        results,
        FactorialEffects.of(question.outcome(), outcome, choices),
        all ? Shapley.contributions(outcome, choices) : List.of(),
        all ? Shapley.contributions(results.cost(), choices) : List.of(),
        frontier,
        results.gap().isPresent() ? Frontier.of(aims) : List.of());
  }

  /** The outcome asked for, of every bundle that was run. */
  public BundleValues outcome() {
    return results.totals().get(question.outcome());
  }

  /** Any other outcome that is kept. */
  public BundleValues outcome(Outcome other) {
    return results.totals().get(other);
  }

  /** The bundles on the frontier of cost against outcome, the cheapest first. */
  public List<Bundle> unbeaten() {
    return frontier.stream().filter(FrontierEntry::unbeaten).map(FrontierEntry::bundle).toList();
  }

  /** What a bundle costs more than nothing, with its 95% interval, in pounds a year. */
  public SampleSummary extraCost(Bundle bundle) {
    return results.cost().difference(bundle, Bundle.NONE);
  }

  /** How much more of the outcome a bundle brings than nothing, with its 95% interval. */
  public SampleSummary extraOutcome(Bundle bundle) {
    return outcome().difference(bundle, Bundle.NONE);
  }

  /** Whether the bundle's mean extra cost is within the budget; true where there is none. */
  public boolean isAffordable(Bundle bundle) {
    return question.budget().isEmpty()
        || extraCost(bundle).mean() <= question.budget().getAsDouble();
  }

  /** The affordable bundle with the best mean outcome; empty where none is. */
  public Optional<Bundle> best() {
    int sign = question.higherIsBetter() ? 1 : -1;
    return unbeaten().stream()
        .filter(this::isAffordable)
        .max(Comparator.comparingDouble(b -> sign * outcome().summary(b).mean()));
  }
}
