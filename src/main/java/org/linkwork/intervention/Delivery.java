package org.linkwork.intervention;

import java.util.List;
import org.linkwork.practice.Course;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.scenario.InterventionPlan;

/**
 * One week of one plan, as an intervention sees it.
 *
 * @param plan when, how widely and how strongly it is delivered
 * @param policyWeek weeks since the end of the warm-up
 * @param week the week that passes, from 0, the first of the warm-up
 */
public record Delivery(InterventionPlan plan, int policyWeek, int week) {
  /** Share of practices, or of groups, that the plan means to reach, 0 to 1. */
  public double reach() {
    return plan.reach();
  }

  /** Whether what has this turn, 0 to 1, is reached. */
  public boolean reaches(double turn) {
    return turn < plan.reach();
  }

  /** Share of these practices, 0 to 1, that are reached. */
  public double shareReached(List<Practice> practices) {
    long reached = practices.stream().filter(practice -> reaches(practice.turn())).count();
    return (double) reached / practices.size();
  }

  /** This week's strength, 0 to 1, after ramp, wear and refreshers. */
  public double strength() {
    return plan.strengthIn(policyWeek);
  }

  /** Full strength, 0 to 1, as the plan has it before ramp and wear. */
  public double fullStrength() {
    return plan.strength();
  }

  /** Whether this is the plan's first week, in which it is set up. */
  public boolean isFirstWeek() {
    return policyWeek == plan.fromWeek();
  }

  /**
   * Share, 0 to 1, of all that is taught or told that falls into this week: an equal part in each
   * week up to full strength, all of it in the week of a refresher, nothing in any other.
   */
  public double taught() {
    return plan.stepIn(policyWeek);
  }

  /** Whether this is the week of a refresher, which restores full strength. */
  public boolean isRefresher() {
    return policyWeek > plan.fromWeek() + plan.rampWeeks() && taught() > 0;
  }

  /** Whether somebody holds the post who can be sent to a course; locums are not. */
  public boolean canTeach(GeneralPractitioner gp) {
    return gp.isPresent() && !gp.isLocum();
  }

  /** Lets a GP take part in this week's session and keep what it teaches. */
  public void teach(GeneralPractitioner gp, Course course) {
    double full = plan.strength();
    gp.lessons().attend(course, taught() * full, full, week, plan.halfLifeWeeks());
    gp.persuade(taught() * full * course.persuades());
  }
}
