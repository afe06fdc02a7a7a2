package org.linkwork.report.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.LossReason;
import org.linkwork.record.Stage;
import org.linkwork.report.table.Samples;

/**
 * One way in which people are lost from the pathway.
 *
 * @param stage how far they came
 * @param reason why they went no further
 * @param people how many, over runs
 * @param perThousand the same per 1,000 adults of each run
 */
record Loss(Stage stage, LossReason reason, SampleSummary people, SampleSummary perThousand) {
  /** Every way in which anybody is lost, the most frequent first; good endings are none. */
  static List<Loss> largest(ReplicateSet arm) {
    List<Loss> losses = new ArrayList<>();
    for (Stage stage : PathwayBlock.stages()) {
      for (LossReason reason : LossReason.values()) {
        SampleSummary people = Samples.over(arm, run -> run.funnel().stopped(stage, reason));
        if (people.mean() > 0 && !reason.isGoodEnding()) {
          losses.add(
              new Loss(
                  stage,
                  reason,
                  people,
                  Samples.perThousandAdults(arm, funnel -> funnel.stopped(stage, reason))));
        }
      }
    }
    losses.sort(Comparator.comparingDouble((Loss loss) -> -loss.people().mean()));
    return losses;
  }
}
