package org.linkwork.experiment;

import java.util.List;
import java.util.Optional;
import org.linkwork.record.Funnel;
import org.linkwork.record.Money;
import org.linkwork.record.Outcome;
import org.linkwork.record.PersonOutcomes;
import org.linkwork.record.Readings;
import org.linkwork.record.StratumTable;
import org.linkwork.record.Wait;
import org.linkwork.record.WaitHistogram;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.Horizon;

/**
 * All that is kept of one run.
 *
 * @param scenario the scenario's name
 * @param seed its master seed
 * @param replicate number of the run, from 0
 * @param horizon weeks of warm-up and of policy
 * @param weekly every outcome in every week
 * @param strata outcomes of the policy period by kind of person
 * @param funnel how far adults came in the policy period
 * @param funnelByFifth the same by deprivation fifth, the most deprived first
 * @param waits one histogram for each {@link Wait}, by its ordinal
 * @param money what was paid in the policy period
 * @param seconds time that the run took, in seconds of one thread
 * @param people what became of each person, if it was asked for
 * @param readings what a study has read off it; empty unless it was asked for
 */
public record RunResult(
    String scenario,
    long seed,
    int replicate,
    Horizon horizon,
    WeeklySeries weekly,
    StratumTable strata,
    Funnel funnel,
    List<Funnel> funnelByFifth,
    List<WaitHistogram> waits,
    Money money,
    double seconds,
    Optional<PersonOutcomes> people,
    Readings readings) {
  /** A result off which no study has read anything. */
  public RunResult(
      String scenario,
      long seed,
      int replicate,
      Horizon horizon,
      WeeklySeries weekly,
      StratumTable strata,
      Funnel funnel,
      List<Funnel> funnelByFifth,
      List<WaitHistogram> waits,
      Money money,
      double seconds,
      Optional<PersonOutcomes> people) {
    this(
        scenario,
        seed,
        replicate,
        horizon,
        weekly,
        strata,
        funnel,
        funnelByFifth,
        waits,
        money,
        seconds,
        people,
        Readings.NONE);
  }

  /** The outcome's value for the policy period, see {@link WeeklySeries#total}. */
  public double total(Outcome outcome) {
    return weekly.total(outcome);
  }

  /** The histogram of one wait. */
  public WaitHistogram waits(Wait wait) {
    return waits.get(wait.ordinal());
  }

  /** The same result with what became of each person. */
  RunResult withPeople(Optional<PersonOutcomes> each) {
    return new RunResult(
        scenario,
        seed,
        replicate,
        horizon,
        weekly,
        strata,
        funnel,
        funnelByFifth,
        waits,
        money,
        seconds,
        each,
        readings);
  }

  /** The same result with what a study has read off it. */
  public RunResult with(Readings read) {
    return new RunResult(
        scenario,
        seed,
        replicate,
        horizon,
        weekly,
        strata,
        funnel,
        funnelByFifth,
        waits,
        money,
        seconds,
        people,
        read);
  }
}
