package org.linkwork.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.linkwork.record.LossReason;

/**
 * Who fares better and who worse than in the baseline, over replicates.
 *
 * @param all over all adults
 * @param byFifth by deprivation fifth, the most deprived first
 */
public record GainSummary(Group all, List<Group> byFifth) {
  static GainSummary of(List<WhoGained> replicates) {
    List<Group> byFifth =
        IntStream.range(0, 5)
            .mapToObj(
                fifth ->
                    Group.of(replicates.stream().map(one -> one.byFifth().get(fifth)).toList()))
            .toList();
    return new GainSummary(Group.of(replicates.stream().map(WhoGained::all).toList()), byFifth);
  }

  /**
   * One kind of adults over replicates.
   *
   * @param adults adults compared
   * @param shares share of them who show each {@link PersonalChange}, 0 to 1, by its ordinal
   * @param crowdedOutBy adults crowded out by {@link LossReason} ordinal, and at the end those
   *     still waiting for a link worker
   * @param lifeSatisfaction difference in mean life satisfaction, points a person
   */
  public record Group(
      SampleSummary adults,
      List<SampleSummary> shares,
      List<SampleSummary> crowdedOutBy,
      SampleSummary lifeSatisfaction) {
    static Group of(List<GainCounts> replicates) {
      return new Group(
          summary(replicates, GainCounts::adults),
          Arrays.stream(PersonalChange.values())
              .map(change -> summary(replicates, counts -> counts.share(change)).within(0, 1))
              .toList(),
          IntStream.rangeClosed(0, LossReason.values().length)
              .mapToObj(
                  reason ->
                      summary(replicates, counts -> counts.crowdedOutBy()[reason])
                          .within(0, Double.POSITIVE_INFINITY))
              .toList(),
          summary(
              replicates,
              counts ->
                  counts.adults() == 0 ? Double.NaN : counts.lifeSatisfaction() / counts.adults()));
    }

    /** The share of adults who show this change. */
    public SampleSummary share(PersonalChange change) {
      return shares.get(change.ordinal());
    }

    private static SampleSummary summary(
        List<GainCounts> replicates, ToDoubleFunction<GainCounts> value) {
      return SampleSummary.of(replicates.stream().mapToDouble(value).toArray());
    }
  }
}
