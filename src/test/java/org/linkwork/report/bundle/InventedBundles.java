package org.linkwork.report.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.linkwork.bundle.Aim;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.BundleMethod;
import org.linkwork.bundle.BundleQuestion;
import org.linkwork.bundle.BundleResults;
import org.linkwork.bundle.BundleValues;
import org.linkwork.bundle.FactorialEffects;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.Frontier;
import org.linkwork.bundle.Menu;
import org.linkwork.bundle.Shapley;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.scenario.ScenarioReader;

/**
 * Findings on the ten interventions of which everything is known: each costs 10,000 pounds a year
 * times its place and brings people in some proportion, and the first and the last help each other.
 */
final class InventedBundles {
  private static final Outcome OUTCOME = Outcome.STILL_COMING_12;

  private InventedBundles() {}

  /**
   * The findings.
   *
   * @param strength people that the last choice brings
   * @param noise standard deviation of a run, in people
   */
  static BundleFindings findings(
      BundleMethod method, int replicates, double strength, double noise) {
    BundleQuestion question =
        new BundleQuestion(
            menu(),
            method,
            OUTCOME,
            EnumSet.of(Payer.NHS, Payer.COUNCIL),
            replicates,
            OptionalDouble.of(200_000));
    BundleValues outcome = values(question.bundles(), replicates, strength, noise);
    BundleValues cost = costs(question.bundles(), replicates);
    BundleValues gap = outcome.each(value -> value / 100);
    Map<Outcome, BundleValues> totals = new LinkedHashMap<>();
    totals.put(OUTCOME, outcome);
    totals.put(Outcome.TURNED_UP, outcome.each(value -> 2 * value));
    Map<Payer, BundleValues> payers = new EnumMap<>(Payer.class);
    for (Payer payer : Payer.values()) {
      payers.put(payer, cost);
    }
    List<Aim> aims = List.of(new Aim(cost, false), new Aim(outcome, true));
    int choices = question.menu().size();
    boolean all = method == BundleMethod.ALL;
    return new BundleFindings(
        question,
        new BundleResults(totals, payers, cost, Optional.of(gap)),
        FactorialEffects.of(OUTCOME, outcome, choices),
        all ? Shapley.contributions(outcome, choices) : List.of(),
        all ? Shapley.contributions(cost, choices) : List.of(),
        Frontier.of(aims),
        Frontier.of(List.of(aims.get(0), aims.get(1), new Aim(gap, false))));
  }

  /** The same where the first run of one bundle has no value of the outcome. */
  static BundleFindings lacking(BundleFindings whole, Bundle without) {
    Map<Bundle, double[]> values = new LinkedHashMap<>();
    for (Bundle bundle : whole.outcome().bundles()) {
      values.put(bundle, whole.outcome().of(bundle));
    }
    values.get(without)[0] = Double.NaN;
    Map<Outcome, BundleValues> totals = new LinkedHashMap<>(whole.results().totals());
    totals.put(OUTCOME, new BundleValues(values));
    BundleResults results = whole.results();
    return new BundleFindings(
        whole.question(),
        new BundleResults(totals, results.costByPayer(), results.cost(), results.gap()),
        whole.effects(),
        whole.contributions(),
        whole.costContributions(),
        whole.frontier(),
        whole.fairFrontier());
  }

  /** The frontier again, with everything a tenth less. */
  static FreshLook again(BundleFindings findings) {
    Map<Bundle, double[]> outcome = new LinkedHashMap<>();
    Map<Bundle, double[]> cost = new LinkedHashMap<>();
    List<Bundle> chosen = new ArrayList<>(List.of(Bundle.NONE));
    chosen.addAll(findings.unbeaten());
    for (Bundle bundle : chosen) {
      outcome.put(bundle, findings.outcome().of(bundle));
      cost.put(bundle, findings.results().cost().of(bundle));
    }
    return new FreshLook(
        new BundleValues(outcome).each(value -> 0.9 * value), new BundleValues(cost));
  }

  private static Menu menu() {
    return Menu.of(
        new ScenarioReader(InterventionCatalogue.names())
            .read(Path.of("scenarios", "all-ten.yaml")),
        List.of());
  }

  private static BundleValues values(
      List<Bundle> bundles, int replicates, double strength, double noise) {
    Map<Bundle, double[]> values = new LinkedHashMap<>();
    for (Bundle bundle : bundles) {
      double expected = 100 + (bundle.has(0) && bundle.has(9) ? strength : 0);
      for (int choice = 0; choice < 10; choice++) {
        expected += bundle.has(choice) ? strength * (choice + 1) / 10 : 0;
      }
      double mean = expected;
      values.put(
          bundle,
          IntStream.range(0, replicates)
              .mapToDouble(
                  at ->
                      mean
                          + noise
                              * Draws.keyed(3, at).normal(Decision.LIFE_SHOCK, bundle.members(), 0))
              .toArray());
    }
    return new BundleValues(values);
  }

  private static BundleValues costs(List<Bundle> bundles, int replicates) {
    Map<Bundle, double[]> values = new LinkedHashMap<>();
    for (Bundle bundle : bundles) {
      double pounds = 500_000;
      for (int choice = 0; choice < 10; choice++) {
        pounds += bundle.has(choice) ? 10_000 * (choice + 1) : 0;
      }
      double mean = pounds;
      values.put(
          bundle, IntStream.range(0, replicates).mapToDouble(at -> mean + 100 * at).toArray());
    }
    return new BundleValues(values);
  }
}
