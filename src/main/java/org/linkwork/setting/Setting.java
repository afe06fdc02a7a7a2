package org.linkwork.setting;

import org.linkwork.chance.Draws;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.Parameters;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

/** What every part of one run shares: its chance, its parameters, the levers in force, the week. */
public final class Setting {
  private Scenario scenario;
  private final Draws draws;
  private final Recorder recorder;
  private final long[][] penceByPayer = new long[Payer.values().length][Purpose.values().length];
  private LeverParameters levers;
  private HeldStill held;
  private int week;

  /** The setting of a run of the scenario, before its first week. */
  public Setting(Scenario scenario, Draws draws, Recorder recorder) {
    this.scenario = scenario;
    this.draws = draws;
    this.recorder = recorder;
    this.levers = scenario.parameters().levers();
    this.held = scenario.held();
  }

  /** The scenario that is run. */
  public Scenario scenario() {
    return scenario;
  }

  /** The only source of chance. */
  public Draws draws() {
    return draws;
  }

  /** Who listens. */
  public Recorder recorder() {
    return recorder;
  }

  /** All parameters, with the levers as they stood in the warm-up. */
  public Parameters parameters() {
    return scenario.parameters();
  }

  /** The levers in force this week. */
  public LeverParameters levers() {
    return levers;
  }

  /** The sub-themes that are held still or, from the end of the warm-up, relaxed. */
  public HeldStill held() {
    return held;
  }

  /**
   * A sub-theme's level, 0 to 1: as it is held or, where it lives, after interventions have closed
   * their share of its gap and the scenario has relaxed it.
   */
  public double level(SubTheme subTheme, Levers levers, double living) {
    return held().read(subTheme, levers.raise(subTheme, living));
  }

  /** The week that is passing, from 0, the first week of the warm-up. */
  public int week() {
    return week;
  }

  /** Weeks since the end of the warm-up; negative before it. */
  public int policyWeek() {
    return week - scenario.horizon().warmUpWeeks();
  }

  /** Begins a week, with the policy levers from the end of the warm-up. */
  public void begin(int week) {
    this.week = week;
    boolean policy = policyWeek() >= 0;
    levers = policy ? scenario.policyLevers() : scenario.parameters().levers();
    held = policy ? scenario.held().relaxedBy(scenario.relaxed()) : scenario.held();
  }

  /**
   * Goes on as another scenario, under which all that has happened would have happened too.
   *
   * @throws IllegalArgumentException if it differs in seed, length, first values or what it holds
   */
  public void goOnAs(Scenario other) {
    boolean sameSoFar =
        other.seed() == scenario.seed()
            && other.sameTown() == scenario.sameTown()
            && other.horizon().equals(scenario.horizon())
            && other.values().equals(scenario.values())
            && other.held().equals(scenario.held());
    if (!sameSoFar) {
      throw new IllegalArgumentException(
          other.name() + " cannot go on where " + scenario.name() + " is: they began differently.");
    }
    scenario = other;
  }

  /** Tells the listeners. */
  public void tell(PathwayEvent event) {
    recorder.heard(event);
  }

  /**
   * Pays money out of a payer's purse and tells the listeners; nothing is told of nothing.
   *
   * @param pence 0 or more
   */
  public void pay(Payer payer, Purpose purpose, long pence) {
    if (pence < 0) {
      throw new IllegalArgumentException("A payment of " + pence + " pence is not a payment.");
    }
    if (pence > 0) {
      penceByPayer[payer.ordinal()][purpose.ordinal()] += pence;
      recorder.heard(new PathwayEvent.Paid(week, payer, purpose, pence));
    }
  }

  /** All pence paid so far for the purpose; for tests that none is lost on the way to results. */
  public long pencePaid(Purpose purpose) {
    long pence = 0;
    for (long[] paid : penceByPayer) {
      pence += paid[purpose.ordinal()];
    }
    return pence;
  }
}
