package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * The sets that are kept, with weights by approximate Bayesian computation: the nearer to the
 * targets, the more (Epanechnikov's kernel over the distance, as in Beaumont and others 2002).
 *
 * @param sets the nearest first; none where nothing is plausible
 * @param nearest where nothing is plausible, what came nearest to all targets together of what was
 *     tried, the nearest first, without weight; none otherwise
 * @param tried places that were tried
 * @param plausible how many of them were plausible on fresh seeds
 * @param rank which of a place's implausibilities had to be within the cutoff, 1 for the largest
 * @param met share of the places tried at which each aim was within the cutoff; not a number where
 *     it had a value nowhere
 */
public record PlausibleSets(
    List<PlausibleSet> sets,
    List<PlausibleSet> nearest,
    int tried,
    int plausible,
    int rank,
    double[] met) {
  private static final int MOST_NEAREST = 20;

  /**
   * What is farther than the farthest that is kept weighs nothing, so that all kept weigh
   * something.
   */
  private static final double BEYOND = 1.05;

  /** Copies the lists. */
  public PlausibleSets {
    sets = List.copyOf(sets);
    nearest = List.copyOf(nearest);
  }

  /** A place that was tried; its distance is not a number where all aims are set aside. */
  private record Tried(
      Evaluation evaluation,
      Answer answer,
      double[] implausibilities,
      double[] deciding,
      double distance) {}

  /**
   * The sets among what was tried.
   *
   * @param chance variance of each aim by chance in runs like these, on its scale
   * @param last the last wave, which says which implausibilities decide
   * @param mildest the rank of the implausibility that must decide at least
   * @param most sets that are kept; where not even half as many are plausible, more of the worst
   *     met aims at each place are spared
   */
  static PlausibleSets among(
      List<Evaluation> evaluations,
      List<Answer> answers,
      List<Aim> aims,
      double[] chance,
      Wave last,
      int mildest,
      int most) {
    List<Tried> all = tried(evaluations, answers, aims, chance, last);
    List<Tried> judged = all.stream().filter(one -> !Double.isNaN(one.distance())).toList();
    int rank = last.rank();
    while (rank < mildest && judged.stream().filter(plausibleBy(rank)).count() < most / 2) {
      rank++;
    }
    List<Tried> plausible = new ArrayList<>(judged.stream().filter(plausibleBy(rank)).toList());
    plausible.sort(
        Comparator.comparingDouble(Tried::distance)
            .thenComparingInt(tried -> tried.evaluation().number()));
    int kept = Math.min(most, plausible.size());
    if (kept == 0) {
      return none(evaluations.size(), all, aims, rank);
    }
    double width =
        kept < plausible.size()
            ? plausible.get(kept).distance()
            : BEYOND * plausible.get(kept - 1).distance();
    double[] weights = weights(plausible.subList(0, kept), width);
    List<PlausibleSet> sets = new ArrayList<>();
    for (int set = 0; set < kept; set++) {
      Tried tried = plausible.get(set);
      sets.add(
          new PlausibleSet(
              set + 1,
              tried.evaluation().at(),
              weights[set],
              tried.implausibilities(),
              tried.answer()));
    }
    return new PlausibleSets(
        sets, List.of(), evaluations.size(), plausible.size(), rank, met(all, aims.size()));
  }

  /** None, because the waves left nothing; what was tried all the same is ranked. */
  static PlausibleSets none(
      List<Evaluation> evaluations,
      List<Answer> answers,
      List<Aim> aims,
      double[] chance,
      Wave last) {
    return none(
        evaluations.size(), tried(evaluations, answers, aims, chance, last), aims, last.rank());
  }

  private static PlausibleSets none(int tried, List<Tried> all, List<Aim> aims, int rank) {
    List<Tried> ranked = new ArrayList<>(all);
    ranked.sort(
        Comparator.comparingDouble((Tried one) -> PlausibleSet.distance(one.implausibilities()))
            .thenComparingInt(one -> one.evaluation().number()));
    List<PlausibleSet> nearest = new ArrayList<>();
    for (Tried one : ranked.subList(0, Math.min(MOST_NEAREST, ranked.size()))) {
      nearest.add(
          new PlausibleSet(
              nearest.size() + 1, one.evaluation().at(), 0, one.implausibilities(), one.answer()));
    }
    return new PlausibleSets(List.of(), nearest, tried, 0, rank, met(all, aims.size()));
  }

  /** Those places at which at least one aim has a value. */
  private static List<Tried> tried(
      List<Evaluation> evaluations,
      List<Answer> answers,
      List<Aim> aims,
      double[] chance,
      Wave last) {
    List<Tried> all = new ArrayList<>();
    for (int place = 0; place < evaluations.size(); place++) {
      double[] found = implausibilities(answers.get(place).pooled(), aims, chance);
      if (DoubleStream.of(found).anyMatch(value -> !Double.isNaN(value))) {
        double[] deciding = last.deciding(found);
        double distance = PlausibleSet.distance(deciding);
        all.add(new Tried(evaluations.get(place), answers.get(place), found, deciding, distance));
      }
    }
    return all;
  }

  private static Predicate<Tried> plausibleBy(int rank) {
    return tried -> Implausibility.ranked(tried.deciding(), rank) <= Implausibility.CUTOFF;
  }

  private static double[] met(List<Tried> tried, int aims) {
    double[] met = new double[aims];
    for (int aim = 0; aim < aims; aim++) {
      int number = aim;
      double[] known =
          tried.stream()
              .mapToDouble(one -> one.implausibilities()[number])
              .filter(value -> !Double.isNaN(value))
              .toArray();
      met[aim] =
          DoubleStream.of(known).filter(value -> value <= Implausibility.CUTOFF).count()
              / (double) known.length;
    }
    return met;
  }

  private static double[] weights(List<Tried> kept, double width) {
    double[] weights = new double[kept.size()];
    for (int set = 0; set < weights.length; set++) {
      double share = width == 0 ? 0 : kept.get(set).distance() / width;
      // Where two are as far as the last, none of them may weigh nothing.
      weights[set] = Math.max(1 - share * share, 1e-6);
    }
    double all = DoubleStream.of(weights).sum();
    return DoubleStream.of(weights).map(weight -> weight / all).toArray();
  }

  private static double[] implausibilities(double[] values, List<Aim> aims, double[] chance) {
    double[] found = new double[values.length];
    for (int aim = 0; aim < found.length; aim++) {
      found[aim] = aims.get(aim).implausibility(aims.get(aim).scale().of(values[aim]), chance[aim]);
    }
    return found;
  }

  /** As many sets of equal weight would say as much. */
  public double effectiveNumber() {
    return 1 / sets.stream().mapToDouble(set -> set.weight() * set.weight()).sum();
  }

  /** The weights, in the order of the sets. */
  public double[] weights() {
    return sets.stream().mapToDouble(PlausibleSet::weight).toArray();
  }
}
