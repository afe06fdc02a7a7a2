package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.record.Stage;

/**
 * How far people come along the pathway in one world, and why others do not.
 *
 * @param arm the world
 * @param steps the stages from need onwards, in order
 * @param losses all by which people are lost, the most frequent first
 */
record ArmPathway(Arm arm, List<Step> steps, List<Loss> losses) {
  private static final double PER_HUNDRED = 100;

  /** Copies the lists. */
  ArmPathway {
    steps = List.copyOf(steps);
    losses =
        losses.stream()
            .sorted(Comparator.comparingDouble((Loss loss) -> -loss.stop().people().value()))
            .toList();
  }

  /** A pathway of which every stop is known by its stage. */
  static ArmPathway of(Arm arm, List<Step> steps) {
    List<Loss> losses = new ArrayList<>();
    for (Step step : steps) {
      step.stops().stream()
          .filter(Stop::lost)
          .forEach(stop -> losses.add(new Loss(step.stage(), stop)));
    }
    return new ArmPathway(arm, steps, losses);
  }

  /**
   * One stage.
   *
   * @param stage which
   * @param people mean number who reach it, with its interval
   * @param kept share of those at the stage before, with its interval; not a number for the first
   * @param stops those who go no further, the most frequent reason first
   */
  record Step(Stage stage, IntervalChart.Value people, IntervalChart.Value kept, List<Stop> stops) {
    /** Copies the list. */
    Step {
      stops = List.copyOf(stops);
    }
  }

  /**
   * Those who go no further than a stage for one reason.
   *
   * @param reason why, in words
   * @param lost whether they are lost, rather than content or still on the way
   * @param people their mean number, with its interval
   */
  record Stop(String reason, boolean lost, IntervalChart.Value people) {}

  /**
   * A stop and the stage after which it is.
   *
   * @param stage the stage that they reached
   * @param stop those who go no further
   */
  record Loss(Stage stage, Stop stop) {}

  /** The step of this stage. */
  Step at(Stage stage) {
    return steps.get(stage.ordinal() - Stage.IN_NEED.ordinal());
  }

  /** Number of people at the first stage, those in need. */
  double inNeed() {
    return at(Stage.IN_NEED).people().value();
  }

  /** A number of people as so many of 100 in need. */
  IntervalChart.Value perHundred(IntervalChart.Value people) {
    double factor = PER_HUNDRED / inNeed();
    return new IntervalChart.Value(
        factor * people.value(), factor * people.low(), factor * people.high());
  }

  /** People lost after a stage for a reason; none where nobody is. */
  IntervalChart.Value lost(Loss like) {
    return losses.stream()
        .filter(loss -> loss.stage() == like.stage())
        .map(Loss::stop)
        .filter(stop -> stop.reason().equals(like.stop().reason()))
        .map(Stop::people)
        .findFirst()
        .orElse(new IntervalChart.Value(0, Double.NaN, Double.NaN));
  }
}
