package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * V3 and V6: the list of a link worker who meets so many people a week is a batch queue, Q' =
 * max(0, Q + A - c) with A Poisson, whether it is stable, overloaded, or held level by impatience.
 */
class LinkWorkerQueueTest {
  private static final int LONGEST_QUEUE = 400;

  /** Expected lengths as computed once by another program; two false alarms in 1,000 each. */
  @ParameterizedTest
  @CsvSource({
    "10, 12, 1.197, 200",
    "11, 12, 3.923, 400",
    "11.5, 12, 9.776, 1000",
    "20, 24, 0.824, 100",
    "23, 24, 9.078, 500"
  })
  void shouldQueueAsTheMarkovChainSays(double mean, int served, double known, int batchWeeks) {
    double expected = expectedLength(mean, served);
    assertThat(expected).as("exact chain").isCloseTo(known, within(0.0006));

    ServedQueue queue = new ServedQueue(mean, served, 0, 2_000, 1);
    Sample batches = new Sample();
    long lengths = 0;
    int before = 0;
    for (int batch = -1; batch < 30; batch++) {
      long lengthsOfBatch = 0;
      for (int week = 0; week < batchWeeks; week++) {
        int waiting = queue.passWeek();
        assertThat(waiting)
            .as("Q' = max(0, Q + A - c)")
            .isEqualTo(Math.max(0, before + queue.arrivedThisWeek() - served));
        lengthsOfBatch += waiting;
        before = waiting;
      }
      lengths += lengthsOfBatch;
      // The first batch fills the queue.
      if (batch >= 0) {
        batches.add((double) lengthsOfBatch / batchWeeks);
      }
    }
    batches.assertMean("mean length of the queue", expected);

    // Little's law, once as an identity and once as a mean.
    assertThat(queue.weeksWaited() + queue.weeksWaitedByWaiting()).isEqualTo(lengths);
    Sample.assertWithin(
        "mean wait in weeks, E[Q] over referrals a week",
        (double) queue.weeksWaited() / queue.met(),
        expected / mean,
        batches.standardError() / mean);
  }

  /** A false alarm once in 1,000; all queues of the sample are independent. */
  @Test
  void shouldGrowByTheExcessOfReferralsOverMeetings() {
    double mean = 14;
    int served = 12;
    int from = 60;
    int until = 260;
    Sample slopes = new Sample();
    for (int replicate = 0; replicate < 25; replicate++) {
      ServedQueue queue = new ServedQueue(mean, served, 0, 1_500, replicate);
      int start = 0;
      for (int week = 1; week <= until; week++) {
        int waiting = queue.passWeek();
        if (week == from) {
          start = waiting;
        }
      }
      slopes.add((double) (queue.waiting() - start) / (until - from));
    }
    double known = Math.sqrt(mean / (until - from) / slopes.count());
    Sample.assertWithin("growth of the queue a week", slopes.mean(), mean - served, known);
  }

  /** Two comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldLevelOffWhereImpatienceBalancesTheExcess() {
    double mean = 16;
    int served = 12;
    double impatience = 0.05;
    ServedQueue queue = new ServedQueue(mean, served, impatience, 2_000, 1);
    for (int week = 0; week < 200; week++) {
      queue.passWeek();
    }
    Sample batches = new Sample();
    long lostBefore = queue.lost();
    int before = queue.waiting();
    int batchWeeks = 200;
    for (int batch = 0; batch < 30; batch++) {
      long lengths = 0;
      for (int week = 0; week < batchWeeks; week++) {
        int waiting = queue.passWeek();
        assertThat(waiting)
            .as("Q' = max(0, Q - L + A - c)")
            .isEqualTo(
                Math.max(0, before - queue.lostThisWeek() + queue.arrivedThisWeek() - served));
        lengths += waiting;
        before = waiting;
      }
      batches.add((double) lengths / batchWeeks);
    }
    double excess = mean - served;
    batches.assertMean("length of the queue, excess over hazard", excess / impatience);
    int weeks = 30 * batchWeeks;
    double lostAWeek = (double) (queue.lost() - lostBefore) / weeks;
    Sample.assertWithin("lost a week", lostAWeek, excess, Math.sqrt(mean / weeks));
  }

  /** Mean length of the queue, by repeating its week on the distribution of lengths. */
  private static double expectedLength(double mean, int served) {
    PoissonDistribution arrivals = new PoissonDistribution(mean);
    int mostArrivals = (int) (mean + 12 * Math.sqrt(mean));
    double[] arrive = new double[mostArrivals + 1];
    for (int a = 0; a <= mostArrivals; a++) {
      arrive[a] = arrivals.probability(a);
    }
    double[] length = new double[LONGEST_QUEUE];
    length[0] = 1;
    double expected = 0;
    double change;
    do {
      double[] next = new double[LONGEST_QUEUE];
      for (int q = 0; q < LONGEST_QUEUE; q++) {
        for (int a = 0; a <= mostArrivals && length[q] > 1e-15; a++) {
          next[Math.max(0, Math.min(LONGEST_QUEUE - 1, q + a - served))] += length[q] * arrive[a];
        }
      }
      length = next;
      double mass = 0;
      double now = 0;
      for (int q = 0; q < LONGEST_QUEUE; q++) {
        mass += length[q];
        now += q * length[q];
      }
      now /= mass;
      change = Math.abs(now - expected);
      expected = now;
    } while (change > 1e-8);
    return expected;
  }
}
