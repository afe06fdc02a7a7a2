package org.linkwork.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Funnel;
import org.linkwork.record.LossReason;
import org.linkwork.record.Stage;
import org.linkwork.report.table.Samples;

/**
 * How many people of one arm reach each stage of the pathway, and why the others did not.
 *
 * @param arm the arm's name
 * @param steps the stages from need onwards, in order
 */
record Pathway(String arm, List<Step> steps) {
  private static final String STILL_ON_THE_WAY = "still on the way at the end";

  Pathway {
    steps = List.copyOf(steps);
  }

  /**
   * One stage.
   *
   * @param stage the stage
   * @param people number of people who reached it, over runs
   * @param perThousand the same per 1,000 registered adults of each run
   * @param kept mean share of those at the stage before; not a number for the first
   * @param stops where those who went no further were stopped, the most frequent reason first
   */
  record Step(
      Stage stage, SampleSummary people, SampleSummary perThousand, double kept, List<Stop> stops) {
    Step {
      stops = List.copyOf(stops);
    }
  }

  /**
   * Those who went no further at a stage.
   *
   * @param reason why, in words
   * @param people their mean number
   * @param perThousand the same per 1,000 registered adults of each run
   */
  record Stop(String reason, double people, double perThousand) {}

  /** The pathway of one scenario's runs. */
  static Pathway of(ReplicateSet arm) {
    List<Step> steps = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.NOT_IN_NEED) {
        steps.add(
            new Step(
                stage,
                Samples.over(arm, run -> run.funnel().reached(stage)),
                Samples.perThousandAdults(arm, funnel -> funnel.reached(stage)),
                stage == Stage.IN_NEED ? Double.NaN : Samples.kept(arm, stage).mean(),
                stops(arm, stage)));
      }
    }
    return new Pathway(arm.scenario(), steps);
  }

  private static List<Stop> stops(ReplicateSet arm, Stage stage) {
    List<Stop> stops = new ArrayList<>();
    for (LossReason reason : LossReason.values()) {
      String words = reason.isGoodEnding() ? reason.label() + " (a good end)" : reason.label();
      stops.add(stop(arm, words, funnel -> funnel.stopped(stage, reason)));
    }
    if (stage != Stage.STILL_COMING_AT_52_WEEKS) {
      stops.add(stop(arm, STILL_ON_THE_WAY, funnel -> funnel.open(stage)));
    }
    stops.removeIf(stop -> !(stop.people() > 0));
    stops.sort(Comparator.comparingDouble((Stop stop) -> -stop.people()));
    return stops;
  }

  private static Stop stop(ReplicateSet arm, String reason, ToLongFunction<Funnel> people) {
    return new Stop(
        reason,
        Samples.over(arm, run -> people.applyAsLong(run.funnel())).mean(),
        Samples.perThousandAdults(arm, people).mean());
  }

  /** People stopped at a step for a reason per 1,000 registered adults, 0 where nobody was. */
  double stoppedPerThousand(int step, String reason) {
    return steps.get(step).stops().stream()
        .filter(stop -> stop.reason().equals(reason))
        .mapToDouble(Stop::perThousand)
        .sum();
  }
}
