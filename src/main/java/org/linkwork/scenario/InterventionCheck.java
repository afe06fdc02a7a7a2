package org.linkwork.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/** Looks at when an intervention is delivered, and whether it can do anything in that time. */
final class InterventionCheck {
  private static final double HALF_A_PRACTICE = 0.5;

  private final Problems problems;
  private final OptionalDouble practices;

  /**
   * A look at interventions in a place.
   *
   * @param practices how many practices there are, if that is known
   */
  InterventionCheck(Problems problems, OptionalDouble practices) {
    this.problems = problems;
    this.practices = practices;
  }

  /** Checks one intervention, against the run's length where that is known. */
  void check(PlannedIntervention planned, Optional<Horizon> horizon) {
    InterventionPlan plan = planned.plan();
    if (plan.untilWeek() <= plan.fromWeek()) {
      problems.error(
          planned.until(),
          plan.name()
              + " ends in week "
              + plan.untilWeek()
              + " but begins in week "
              + plan.fromWeek(),
          "let until_week be later than from_week, or never");
    }
    if (plan.strength() == 0 || plan.reach() == 0) {
      problems.warning(
          planned.name(),
          plan.name() + " has " + (plan.strength() == 0 ? "strength" : "reach") + " 0",
          "it changes nothing; useful only to check that nothing changes");
    }
    practices.ifPresent(number -> checkReach(planned, number));
    checkRefresher(planned);
    horizon.ifPresent(
        weeks -> {
          checkBegin(planned, weeks);
          checkEnd(planned, weeks);
          checkRamp(plan, planned.name(), weeks);
        });
  }

  /** Practices are reached whole, and half a practice is none. */
  private void checkReach(PlannedIntervention planned, double number) {
    InterventionPlan plan = planned.plan();
    if (plan.reach() > 0 && plan.reach() * number <= HALF_A_PRACTICE) {
      problems.warning(
          planned.name(),
          plan.name()
              + " has reach "
              + Numeral.of(plan.reach())
              + ", which of "
              + Numeral.of(number)
              + (number == 1 ? " practice" : " practices")
              + " is none",
          "it changes nothing, unless it acts on groups; let reach be above "
              + Numeral.of(HALF_A_PRACTICE / number)
              + ", or lower strength instead");
    }
  }

  private void checkRefresher(PlannedIntervention planned) {
    InterventionPlan plan = planned.plan();
    if (plan.refresherWeeks() == InterventionPlan.NEVER) {
      return;
    }
    if (plan.halfLifeWeeks() == InterventionPlan.NEVER) {
      problems.warning(
          planned.refresher(),
          plan.name() + " is refreshed, but its strength never wears off",
          "write half_life_weeks, or leave refresher_weeks out unless it is for newcomers");
    }
    long full = (long) plan.fromWeek() + plan.rampWeeks() + plan.refresherWeeks();
    if (full >= plan.untilWeek()) {
      problems.warning(
          planned.refresher(),
          plan.name() + " would be refreshed in week " + full + ", when it has ended",
          "shorten refresher_weeks or lengthen until_week");
    }
  }

  private void checkBegin(PlannedIntervention planned, Horizon horizon) {
    InterventionPlan plan = planned.plan();
    if (plan.fromWeek() >= horizon.policyWeeks()) {
      problems.error(
          planned.from(),
          plan.name()
              + " begins in week "
              + plan.fromWeek()
              + ", but the policy period ends after "
              + horizon.policyWeeks()
              + " weeks",
          "begin earlier or lengthen weeks.policy");
    }
    if (plan.fromWeek() < -horizon.warmUpWeeks()) {
      problems.error(
          planned.from(),
          plan.name()
              + " begins "
              + -plan.fromWeek()
              + " weeks before the warm-up ends, but the warm-up lasts "
              + horizon.warmUpWeeks()
              + " weeks",
          "begin later or lengthen weeks.warm_up");
    } else if (plan.fromWeek() < 0) {
      problems.warning(
          planned.from(),
          plan.name() + " begins " + -plan.fromWeek() + " weeks before the warm-up ends",
          "what it changes until then counts as current practice; write 0 to begin with the policy");
    }
  }

  private void checkEnd(PlannedIntervention planned, Horizon horizon) {
    InterventionPlan plan = planned.plan();
    if (plan.untilWeek() != InterventionPlan.NEVER && plan.untilWeek() > horizon.policyWeeks()) {
      problems.warning(
          planned.until(),
          plan.name()
              + " ends in week "
              + plan.untilWeek()
              + ", but the run ends after "
              + horizon.policyWeeks()
              + " weeks of policy",
          "its end will not be seen; lengthen weeks.policy, or write never");
    }
  }

  private void checkRamp(InterventionPlan plan, Position position, Horizon horizon) {
    long delivered = (long) Math.min(plan.untilWeek(), horizon.policyWeeks()) - plan.fromWeek();
    if (delivered > 0 && plan.rampWeeks() > delivered) {
      problems.warning(
          position,
          plan.name()
              + " takes "
              + plan.rampWeeks()
              + " weeks to reach full strength, but is delivered for "
              + delivered
              + " weeks",
          "it never reaches full strength; shorten ramp_weeks if it should");
    }
  }
}
