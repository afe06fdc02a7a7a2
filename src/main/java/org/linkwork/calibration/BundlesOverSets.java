package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleQuestion;
import org.linkwork.bundle.BundleResults;
import org.linkwork.store.ResultStore;

/**
 * What can be said of bundles over plausible sets, what is not known of the parameters apart from
 * chance.
 *
 * @param question what was asked
 * @param sets sets that were run
 * @param complete sets in which every bundle has a value of cost and outcome in every run
 * @param choices what each choice does on average over the others, in the order of the menu
 * @param bundles what each bundle does, nothing first
 */
public record BundlesOverSets(
    BundleQuestion question,
    int sets,
    int complete,
    List<OfChoice> choices,
    List<OfBundle> bundles) {
  private static final double WEEKS_A_YEAR = 52;

  /** Copies the lists. */
  public BundlesOverSets {
    choices = List.copyOf(choices);
    bundles = List.copyOf(bundles);
  }

  /**
   * A choice, averaged over all ways of having the others.
   *
   * @param choice its place in the menu, from 0
   * @param outcome what it adds to the outcome
   * @param cost what it adds to the cost, in pounds a year
   * @param better share of the sets, by weight, in which it makes the outcome better on average
   */
  public record OfChoice(int choice, SpreadOverSets outcome, SpreadOverSets cost, double better) {}

  /**
   * A bundle against nothing.
   *
   * @param bundle the bundle
   * @param outcome what it adds to the outcome
   * @param cost what it adds to the cost, in pounds a year
   * @param unbeaten share of the sets, by weight, in which no other is better in cost or outcome
   *     and worse in neither, by the set's means
   * @param best share of the sets, by weight, in which it has the best outcome of those within the
   *     budget
   */
  public record OfBundle(
      Bundle bundle, SpreadOverSets outcome, SpreadOverSets cost, double unbeaten, double best) {}

  /** What the runs say; the worlds are the question's bundles in their order. */
  public static BundlesOverSets of(BundleQuestion question, PlausibleRuns runs, ResultStore store) {
    double[][][] outcome = runs.values(store, question.outcome());
    double years = question.menu().scenario().horizon().policyWeeks() / WEEKS_A_YEAR;
    double[][][] cost = new double[outcome.length][runs.sets()][runs.replicates()];
    question
        .payers()
        .forEach(
            payer -> {
              double[][][] paid = runs.values(store, BundleResults.costOf(payer));
              each(cost, (world, set, at) -> cost[world][set][at] += paid[world][set][at] / years);
            });
    return of(question, outcome, cost, runs.weights());
  }

  /** What these values of all bundles say, by world, set and replicate, with a weight by set. */
  static BundlesOverSets of(
      BundleQuestion question, double[][][] outcome, double[][][] cost, double[] weights) {
    int sets = outcome[0].length;
    // A set in which something is missing in one bundle says nothing that compares bundles.
    int[] complete =
        IntStream.range(0, sets)
            .filter(set -> isComplete(outcome, set) && isComplete(cost, set))
            .toArray();
    double[] worth = IntStream.of(complete).mapToDouble(set -> weights[set]).toArray();
    return new Table(question, chosen(outcome, complete), chosen(cost, complete), worth)
        .findings(sets);
  }

  /** The bundles that are unbeaten in some set, those that are so most often first. */
  public List<OfBundle> oftenUnbeaten(int most) {
    return bundles.stream()
        .filter(each -> each.unbeaten() > 0)
        .sorted((one, other) -> Double.compare(other.unbeaten(), one.unbeaten()))
        .limit(most)
        .toList();
  }

  /** The bundle that is the best within the budget in most sets; empty where none ever is. */
  public Optional<OfBundle> oftenBest() {
    return bundles.stream()
        .filter(each -> each.best() > 0)
        .reduce((one, other) -> other.best() > one.best() ? other : one);
  }

  private interface Cell {
    void at(int world, int set, int replicate);
  }

  private static void each(double[][][] values, Cell cell) {
    for (int world = 0; world < values.length; world++) {
      for (int set = 0; set < values[world].length; set++) {
        for (int replicate = 0; replicate < values[world][set].length; replicate++) {
          cell.at(world, set, replicate);
        }
      }
    }
  }

  private static boolean isComplete(double[][][] values, int set) {
    return Arrays.stream(values)
        .allMatch(world -> Arrays.stream(world[set]).noneMatch(Double::isNaN));
  }

  private static double[][][] chosen(double[][][] values, int[] sets) {
    return Arrays.stream(values)
        .map(world -> IntStream.of(sets).mapToObj(set -> world[set]).toArray(double[][]::new))
        .toArray(double[][][]::new);
  }

  /** Cost and outcome by world, set and replicate, nothing missing; weights by set. */
  private record Table(
      BundleQuestion question, double[][][] outcome, double[][][] cost, double[] weights) {
    BundlesOverSets findings(int sets) {
      List<Bundle> bundles = question.bundles();
      int complete = outcome[0].length;
      int sign = question.higherIsBetter() ? 1 : -1;
      List<OfChoice> choices = new ArrayList<>();
      for (int choice = 0; choice < question.menu().size(); choice++) {
        int one = choice;
        double[][] added = effect(outcome, bundle -> bundle.has(one));
        choices.add(
            new OfChoice(
                choice,
                SpreadOverSets.of(added, weights),
                SpreadOverSets.of(effect(cost, bundle -> bundle.has(one)), weights),
                share(IntStream.range(0, complete).filter(set -> sign * mean(added[set]) > 0))));
      }
      Map<Integer, List<Integer>> unbeaten = new LinkedHashMap<>();
      Map<Integer, Integer> best = new LinkedHashMap<>();
      for (int set = 0; set < complete; set++) {
        unbeaten.put(set, unbeaten(set, sign));
        best.put(set, best(set, sign));
      }
      List<OfBundle> found = new ArrayList<>();
      for (int world = 0; world < bundles.size(); world++) {
        int at = world;
        found.add(
            new OfBundle(
                bundles.get(world),
                SpreadOverSets.of(PlausibleRuns.differences(outcome[world], outcome[0]), weights),
                SpreadOverSets.of(PlausibleRuns.differences(cost[world], cost[0]), weights),
                share(IntStream.range(0, complete).filter(set -> unbeaten.get(set).contains(at))),
                share(IntStream.range(0, complete).filter(set -> best.get(set) == at))));
      }
      return new BundlesOverSets(question, sets, complete, choices, found);
    }

    private double share(IntStream sets) {
      return sets.mapToDouble(set -> weights[set]).sum() / Arrays.stream(weights).sum();
    }

    /** Mean with the choice less mean without it, by set and replicate. */
    private double[][] effect(double[][][] values, Predicate<Bundle> has) {
      List<Bundle> bundles = question.bundles();
      double[][] effect = new double[values[0].length][];
      for (int set = 0; set < effect.length; set++) {
        effect[set] = new double[values[0][set].length];
        for (int replicate = 0; replicate < effect[set].length; replicate++) {
          double with = 0;
          double without = 0;
          int having = 0;
          for (int world = 0; world < values.length; world++) {
            boolean in = has.test(bundles.get(world));
            with += in ? values[world][set][replicate] : 0;
            without += in ? 0 : values[world][set][replicate];
            having += in ? 1 : 0;
          }
          effect[set][replicate] = with / having - without / (values.length - having);
        }
      }
      return effect;
    }

    private List<Integer> unbeaten(int set, int sign) {
      double[] good = means(outcome, set, sign);
      double[] cheap = means(cost, set, -1);
      return IntStream.range(0, good.length)
          .filter(
              at ->
                  IntStream.range(0, good.length)
                      .noneMatch(
                          other ->
                              good[other] >= good[at]
                                  && cheap[other] >= cheap[at]
                                  && (good[other] > good[at] || cheap[other] > cheap[at])))
          .boxed()
          .toList();
    }

    /** The world with the best outcome of those within the budget; less than 0 for none. */
    private int best(int set, int sign) {
      double[] good = means(outcome, set, sign);
      double[] paid = means(cost, set, 1);
      int best = -1;
      for (int world = 0; world < good.length; world++) {
        boolean affordable =
            question.budget().isEmpty() || paid[world] - paid[0] <= question.budget().getAsDouble();
        best = affordable && (best < 0 || good[world] > good[best]) ? world : best;
      }
      return best;
    }

    private static double[] means(double[][][] values, int set, int sign) {
      return Arrays.stream(values).mapToDouble(world -> sign * mean(world[set])).toArray();
    }

    private static double mean(double[] values) {
      return Arrays.stream(values).average().orElse(Double.NaN);
    }
  }
}
