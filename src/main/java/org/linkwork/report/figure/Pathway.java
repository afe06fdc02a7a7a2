package org.linkwork.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.LossReason;
import org.linkwork.record.Stage;
import org.linkwork.report.table.Samples;

/**
 * How many people of one arm reach each stage of the pathway, and why the others did not.
 *
 * @param arm the arm's name
 * @param adults registered adults
 * @param steps the stages from need onwards, in order
 */
record Pathway(String arm, double adults, List<Step> steps) {
  private static final String STILL_ON_THE_WAY = "still on the way at the end";

  Pathway {
    steps = List.copyOf(steps);
  }

  /**
   * One stage.
   *
   * @param stage the stage
   * @param people number of people who reached it, over runs
   * @param stops where those who went no further were stopped, the most frequent reason first
   */
  record Step(Stage stage, SampleSummary people, List<Stop> stops) {
    Step {
      stops = List.copyOf(stops);
    }
  }

  /** Mean number of people who went no further, and why in words. */
  record Stop(String reason, double people) {}

  /** The pathway of one scenario's runs. */
  static Pathway of(ReplicateSet arm) {
    List<Step> steps = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.NOT_IN_NEED) {
        SampleSummary people = Samples.over(arm, run -> run.funnel().reached(stage));
        steps.add(new Step(stage, people, stops(arm, stage)));
      }
    }
    double adults = Samples.over(arm, run -> run.funnel().reached(Stage.NOT_IN_NEED)).mean();
    return new Pathway(arm.scenario(), adults, steps);
  }

  private static List<Stop> stops(ReplicateSet arm, Stage stage) {
    List<Stop> stops = new ArrayList<>();
    for (LossReason reason : LossReason.values()) {
      double people = Samples.over(arm, run -> run.funnel().stopped(stage, reason)).mean();
      if (people > 0) {
        String words = reason.isGoodEnding() ? reason.label() + " (a good end)" : reason.label();
        stops.add(new Stop(words, people));
      }
    }
    double open = Samples.over(arm, run -> run.funnel().open(stage)).mean();
    if (open > 0 && stage != Stage.STILL_COMING_AT_52_WEEKS) {
      stops.add(new Stop(STILL_ON_THE_WAY, open));
    }
    stops.sort(Comparator.comparingDouble((Stop stop) -> -stop.people()));
    return stops;
  }

  /** People as a rate per 1,000 registered adults. */
  double perThousand(double people) {
    return adults > 0 ? 1000 * people / adults : 0;
  }

  /** Of those at the stage before, the share that reached this one; not a number for the first. */
  double kept(int step) {
    return step == 0
        ? Double.NaN
        : steps.get(step).people().mean() / steps.get(step - 1).people().mean();
  }

  /** Mean number of people stopped at a step for a reason, 0 where nobody was. */
  double stopped(int step, String reason) {
    return steps.get(step).stops().stream()
        .filter(stop -> stop.reason().equals(reason))
        .mapToDouble(Stop::people)
        .sum();
  }
}
