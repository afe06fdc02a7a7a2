package org.linkwork.pathway;

import org.linkwork.chance.Draws;
import org.linkwork.patient.Belonging;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Signature;
import org.linkwork.record.People;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Scenario;
import org.linkwork.setting.Setting;
import org.linkwork.world.World;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of one scenario: MASON's state, with one steppable for each phase of the week, each at an
 * ordering of its own.
 *
 * <p>MASON's generator is never read: all chance comes from the {@link Draws}.
 */
public final class SocialPrescribingModel extends SimState {
  private static final long serialVersionUID = 1;

  private final transient Setting setting;
  private final transient World world;
  private final int weeks;
  private int passed;

  /**
   * A run before its first week.
   *
   * @param recorder told of the people at once, and of everything that happens later
   */
  public SocialPrescribingModel(Scenario scenario, Draws draws, Recorder recorder) {
    this(new World(new Setting(scenario, draws, recorder)), 0);
    recorder.begins(world.patients());
  }

  private SocialPrescribingModel(World world, int passed) {
    super(world.setting().scenario().seed());
    this.world = world;
    this.passed = passed;
    setting = world.setting();
    weeks = setting.scenario().horizon().weeks();
    Week week = new Week(world);
    for (Phase phase : Phase.values()) {
      Steppable step = state -> phase.pass(world, week);
      schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), step);
    }
  }

  /** A run that goes on, as the scenario of its setting, with a world of so many weeks. */
  public static SocialPrescribingModel goingOn(World world, int passed) {
    return new SocialPrescribingModel(world, passed);
  }

  /**
   * A run that takes over this one's world and goes on as another scenario; this one has ended.
   *
   * @throws IllegalArgumentException if the scenarios began differently
   */
  public SocialPrescribingModel goingOnAs(Scenario scenario) {
    setting.goOnAs(scenario);
    return goingOn(world, passed);
  }

  /**
   * Passes one week.
   *
   * @throws IllegalStateException if the run is over
   */
  public void passWeek() {
    if (isOver()) {
      throw new IllegalStateException("The run is over after " + weeks + " weeks.");
    }
    setting.begin(passed);
    schedule.step(this);
    passed++;
  }

  /** Weeks that have passed. */
  public int week() {
    return passed;
  }

  /** Whether all weeks of the horizon have passed. */
  public boolean isOver() {
    return passed >= weeks;
  }

  /** Who is registered. */
  public People people() {
    return world.patients();
  }

  /** The neighbourhood, for those who want to look. */
  public World world() {
    return world;
  }

  /** Sum of a person's weekly life satisfaction over the policy period so far. */
  public double lifeSatisfactionTotal(int person) {
    return world.patients().lifeSatisfactionTotal(person);
  }

  /** A number that differs when anything that changes in a person differs. */
  public long stateSignature(int person) {
    Patients patients = world.patients();
    long signature = patients.signature(person);
    Referral referral = patients.referral(person);
    if (referral != null) {
      signature = Signature.with(signature, referral.signature());
    }
    Belonging belonging = patients.belonging(person);
    if (belonging != null) {
      signature = Signature.with(signature, belonging.connection());
      signature = Signature.with(signature, belonging.adapted());
    }
    return signature;
  }
}
