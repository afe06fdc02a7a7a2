package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.property.Town;
import org.linkwork.record.Purpose;
import org.linkwork.scenario.InterventionPlan;

/** A minute of a GP costs the same whatever it is used for, and nothing while nobody uses it. */
class GpTimeTest {
  private static final int WEEKS = 26;

  /** Far more callers than the GPs have time for. */
  private static final Town BUSY =
      Town.of(2000)
          .lasting(0, WEEKS)
          .with("workforce.leaves_per_year", 0)
          .with("need.demand_per_year", 20);

  /** Nobody calls. */
  private static final Town IDLE =
      BUSY.with("need.demand_per_year", 0).with("need.child_demand_per_year", 0);

  @Test
  void shouldCostNothingWhileNobodyUsesIt() {
    assertThat(pence(IDLE)).isZero();
    assertThat(pence(IDLE.with("appointment.extra_slots_share", 0.5))).isZero();
  }

  @Test
  void shouldCostATenthMoreForATenthMoreTimeWhichIsUsed() {
    Town more = BUSY.with("appointment.extra_slots_share", 0.1);
    assertThat(pence(more) / (double) pence(BUSY)).isCloseTo(1.1, within(0.002));
  }

  @Test
  void shouldCostTheSameInLongerAppointments() {
    Town longer = BUSY.with("appointment.extra_minutes", 3);
    assertThat(pence(longer) / (double) pence(BUSY)).isCloseTo(1, within(0.002));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gp-skills-training",
        "whole-practice-programme",
        "education",
        "space-in-the-practice"
      })
  void shouldCostAnInterventionWhatPatientsWouldHaveCost(String intervention) {
    List<InterventionPlan> plan = List.of(Town.plan(intervention, 0, 1));
    Town busy = BUSY.with("skills_training.backfilled", 0).with(plan);
    Town idle = IDLE.with("skills_training.backfilled", 0).with(plan);
    assertThat(pence(busy) / (double) pence(BUSY))
        .as("what patients lose the intervention gets, where all time is used")
        .isCloseTo(1, within(0.005));
    assertThat(Bill.of(idle).pence(Purpose.GP_APPOINTMENTS)).isZero();
    assertThat(Bill.of(idle).pence(Purpose.STAFF_TIME)).isPositive();
  }

  /** What GP time costs, that which interventions take included. */
  private static long pence(Town town) {
    Bill bill = Bill.of(town);
    return bill.pence(Purpose.GP_APPOINTMENTS) + bill.pence(Purpose.STAFF_TIME);
  }
}
