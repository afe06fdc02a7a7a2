package org.linkwork.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Funnel;
import org.linkwork.record.LossReason;
import org.linkwork.record.Stage;

/**
 * People lost at one step of the pathway.
 *
 * @param after the last stage that they reached
 * @param reason why they went no further; empty for all reasons together
 * @param perHundred people lost here of 100 who brought a need to a GP, over runs in which anybody
 *     did; good endings and those still on the way are not lost
 */
public record Leak(Stage after, Optional<LossReason> reason, SampleSummary perHundred) {
  private static final double MOST = 100;

  /** Losses step by step, in the order of the pathway. */
  public static List<Leak> bySteps(ReplicateSet runs) {
    List<Leak> leaks = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.NOT_IN_NEED) {
        leaks.add(new Leak(stage, Optional.empty(), rate(runs, funnel -> funnel.lost(stage))));
      }
    }
    return leaks;
  }

  /** Losses by step and reason, the largest first; only those that occur. */
  public static List<Leak> byReasons(ReplicateSet runs) {
    List<Leak> leaks = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (LossReason reason : LossReason.values()) {
        SampleSummary rate = rate(runs, funnel -> funnel.stopped(stage, reason));
        if (stage != Stage.NOT_IN_NEED && !reason.isGoodEnding() && rate.mean() > 0) {
          leaks.add(new Leak(stage, Optional.of(reason), rate));
        }
      }
    }
    leaks.sort(Comparator.comparingDouble((Leak leak) -> -leak.perHundred().mean()));
    return leaks;
  }

  /**
   * Those of these losses that may be the largest, the largest in these runs first: a set that
   * holds the largest with 95% confidence.
   *
   * @param leaks losses of these runs
   */
  public static List<Leak> largest(List<Leak> leaks, ReplicateSet runs) {
    List<Leak> lossy = leaks.stream().filter(leak -> leak.perHundred().mean() > 0).toList();
    double[][] rates =
        lossy.stream().map(leak -> rates(runs, leak::people)).toArray(double[][]::new);
    boolean[] mayBeLargest = BestOnes.among(rates);
    return IntStream.range(0, lossy.size())
        .filter(place -> mayBeLargest[place])
        .mapToObj(lossy::get)
        .sorted(Comparator.comparingDouble(leak -> -leak.perHundred().mean()))
        .toList();
  }

  private long people(Funnel funnel) {
    return reason.map(why -> funnel.stopped(after, why)).orElseGet(() -> funnel.lost(after));
  }

  private static SampleSummary rate(ReplicateSet runs, ToLongFunction<Funnel> people) {
    return SampleSummary.of(rates(runs, people)).within(0, MOST);
  }

  private static double[] rates(ReplicateSet runs, ToLongFunction<Funnel> people) {
    return runs.results().stream()
        .map(RunResult::funnel)
        // Nothing of nothing is not a number, and is left out.
        .mapToDouble(funnel -> MOST * people.applyAsLong(funnel) / funnel.reached(Stage.IN_NEED))
        .toArray();
  }
}
