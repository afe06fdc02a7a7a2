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
 * @param tried places that were tried
 * @param plausible how many of them were plausible on fresh seeds
 * @param rank which of a place's implausibilities had to be within the cutoff, 1 for the largest
 * @param met share of the places tried at which each aim was within the cutoff; not a number where
 *     it had a value nowhere
 */
public record PlausibleSets(
    List<PlausibleSet> sets, int tried, int plausible, int rank, double[] met) {
  /**
   * What is farther than the farthest that is kept weighs nothing, so that all kept weigh
   * something.
   */
  private static final double BEYOND = 1.05;

  /** Copies the list. */
  public PlausibleSets {
    sets = List.copyOf(sets);
  }

  /** A place that was tried. */
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
    List<Tried> all = new ArrayList<>();
    for (int place = 0; place < evaluations.size(); place++) {
      double[] found = implausibilities(answers.get(place).pooled(), aims, chance);
      double[] deciding = last.deciding(found);
      if (DoubleStream.of(deciding).anyMatch(value -> !Double.isNaN(value))) {
        double distance = PlausibleSet.distance(deciding);
        all.add(new Tried(evaluations.get(place), answers.get(place), found, deciding, distance));
      }
    }
    double[] met = met(all, aims.size());
    int rank = last.rank();
    while (rank < mildest && all.stream().filter(plausibleBy(rank)).count() < most / 2) {
      rank++;
    }
    List<Tried> plausible = new ArrayList<>(all.stream().filter(plausibleBy(rank)).toList());
    plausible.sort(
        Comparator.comparingDouble(Tried::distance)
            .thenComparingInt(tried -> tried.evaluation().number()));
    int kept = Math.min(most, plausible.size());
    if (kept == 0) {
      return new PlausibleSets(List.of(), evaluations.size(), 0, rank, met);
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
    return new PlausibleSets(sets, evaluations.size(), plausible.size(), rank, met);
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
