package org.linkwork.report.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.analysis.Contrasts;
import org.linkwork.analysis.Standing;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.design.PrecisionTarget;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Headline;
import org.linkwork.store.PointTotals;

/**
 * What each point of a sweep changes against the one that it is compared with, in the outcome
 * declared first and in the other headline outcomes; tests of the first are adjusted among
 * themselves, and so are those of the others.
 */
final class SweepContrasts {
  private final SweepResults results;
  private final Outcome primary;
  private final List<Contrast> contrasts = new ArrayList<>();
  private final Map<Point, double[]> differences = new HashMap<>();

  /**
   * One difference.
   *
   * @param point the point
   * @param against the point that it is compared with
   * @param effect the difference
   */
  record Contrast(Point point, Point against, PairedEffect effect) {}

  SweepContrasts(SweepResults results) {
    this.results = results;
    this.primary =
        results
            .experiment()
            .replicates()
            .target()
            .map(PrecisionTarget::outcome)
            .orElse(Headline.PRIMARY);
    Map<Point, Point> comparators = results.experiment().comparators();
    contrasts.addAll(adjusted(List.of(primary), comparators));
    List<Outcome> others = Headline.OUTCOMES.stream().filter(one -> one != primary).toList();
    contrasts.addAll(adjusted(others, comparators));
  }

  /** The outcome by which points are judged first. */
  Outcome primary() {
    return primary;
  }

  /** All contrasts, those in the primary outcome first. */
  List<Contrast> all() {
    return contrasts;
  }

  /** The contrasts in the primary outcome, by point. */
  List<Contrast> ofPrimary() {
    return contrasts.stream().filter(one -> one.effect().outcome() == primary).toList();
  }

  /** The differences of a point in the primary outcome, by replicate. */
  double[] differences(Point point) {
    return differences.get(point);
  }

  /** What a difference in the primary outcome means for the decision, if that was asked. */
  Optional<Standing> standing(PairedEffect effect) {
    Experiment experiment = results.experiment();
    return experiment
        .replicates()
        .target()
        .filter(target -> effect.outcome() == primary)
        .map(PrecisionTarget::criterion)
        .flatMap(
            criterion ->
                criterion instanceof PrecisionTarget.SmallestDifference smallest
                    ? Optional.of(Standing.of(effect.interval(), smallest.difference()))
                    : Optional.empty());
  }

  private List<Contrast> adjusted(List<Outcome> outcomes, Map<Point, Point> comparators) {
    List<Contrast> alone = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Map<Integer, double[]> values = new HashMap<>();
      for (PointTotals totals : results.totals(outcome)) {
        values.put(totals.point().number(), totals.values());
      }
      comparators.forEach(
          (point, against) -> contrast(outcome, point, against, values).ifPresent(alone::add));
    }
    List<PairedEffect> together = Contrasts.together(alone.stream().map(Contrast::effect).toList());
    List<Contrast> judged = new ArrayList<>();
    for (int test = 0; test < together.size(); test++) {
      Contrast one = alone.get(test);
      judged.add(new Contrast(one.point(), one.against(), together.get(test)));
    }
    return judged;
  }

  private Optional<Contrast> contrast(
      Outcome outcome, Point point, Point against, Map<Integer, double[]> values) {
    double[] own = values.get(point.number());
    double[] other = values.get(against.number());
    if (own == null || other == null) {
      return Optional.empty();
    }
    int pairs = Math.min(own.length, other.length);
    double[] ownPairs = Arrays.copyOf(own, pairs);
    double[] otherPairs = Arrays.copyOf(other, pairs);
    if (outcome == primary) {
      double[] difference = new double[pairs];
      for (int pair = 0; pair < pairs; pair++) {
        difference[pair] = ownPairs[pair] - otherPairs[pair];
      }
      differences.put(point, difference);
    }
    return Optional.of(
        new Contrast(point, against, PairedEffect.of(outcome, otherPairs, ownPairs)));
  }
}
