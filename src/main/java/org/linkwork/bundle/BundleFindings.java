package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param fairFrontier bundles worth their money if the absolute gap between the most and the least
 *     deprived fifth counts as well, less being better; empty where there is none
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
    // Whichever fifth has more: a town where the gap is turned round is no fairer.
    results.gap().ifPresent(gap -> aims.add(new Aim(gap.each(Math::abs), false)));
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

  /** The same where the gap between fifths counts as well. */
  public List<Bundle> fairlyUnbeaten() {
    return fairFrontier.stream()
        .filter(FrontierEntry::unbeaten)
        .map(FrontierEntry::bundle)
        .toList();
  }

  /** Runs that finished without a value of the outcome, by bundle; empty where none did. */
  public Map<Bundle, Integer> undefined() {
    Map<Bundle, Integer> undefined = new LinkedHashMap<>();
    for (Bundle bundle : outcome().bundles()) {
      // What a finished run costs is always known.
      int runs = results.cost().summary(bundle).n() - outcome().summary(bundle).n();
      if (runs > 0) {
        undefined.put(bundle, runs);
      }
    }
    return undefined;
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

  /** The cheapest bundle on the frontier whose outcome cannot be told from that of a dearer one. */
  public Optional<Bundle> cheapestLike(Bundle dearer) {
    return frontier.stream()
        .filter(entry -> entry.unbeaten() && entry.bundle().equals(dearer))
        .flatMap(entry -> entry.notDistinguishable().stream())
        .filter(other -> results.cost().difference(dearer, other).mean() > 0)
        .findFirst();
  }
}
