package org.linkwork.analysis;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;

/**
 * One outcome over replicates: how well its mean is known, and how far single replicates spread;
 * values that are not numbers are left out.
 *
 * @param n replicates in which the outcome exists
 * @param mean their mean
 * @param sd their standard deviation; not a number for fewer than two
 * @param interval 95% t interval of the mean
 * @param fifth value below which 5% of replicates fall
 * @param median value below which half of them fall
 * @param ninetyFifth value below which 95% of them fall
 */
public record Summary(
    int n,
    double mean,
    double sd,
    Interval interval,
    double fifth,
    double median,
    double ninetyFifth) {
  /** The summary of these values. */
  public static Summary of(double... values) {
    SampleSummary sample = SampleSummary.of(values);
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray());
    return new Summary(
        sample.n(),
        sample.mean(),
        sample.sd(),
        sample.interval(),
        percentile.evaluate(5),
        percentile.evaluate(50),
        percentile.evaluate(95));
  }

  /** The same without an interval that has no width only because few values agree. */
  public Summary believed() {
    return new Summary(n, mean, sd, FewRuns.interval(interval, n), fifth, median, ninetyFifth);
  }
}
