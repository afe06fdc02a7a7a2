package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.Purpose;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.InterventionPlan;

/** Table 2, no. 3, on towns whose GPs know little of groups and doubt. */
class EducationOnEvidenceTest {
  private static final int SEEDS = 8;
  private static final int WEEKS = 60;
  private static final String NAME = "education";

  private static final Town UNAWARE =
      Town.of(2500)
          .lasting(0, WEEKS)
          .with("belief.start", 0.4)
          .with("belief.knowledge_start", 0.1)
          .with("workforce.leaves_per_year", 0);

  /** A town from which GPs soon hear that hardly anybody ever comes to a group. */
  private static final Town LET_DOWN =
      UNAWARE
          .with("belief.start", 0.5)
          .with("threshold.show_base", -10)
          .with("link_worker.wants_group", 1)
          .with("need.visit_is_social", 2)
          .with("reporting.report_probability", 1)
          .with("reporting.delay_weeks", 1);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(UNAWARE.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(UNAWARE.digest());
  }

  @Test
  void shouldTeachRemindAndBringMoreReferrals() {
    PairedTowns towns = PairedTowns.of(UNAWARE, educated(UNAWARE), SEEDS);
    assertThat(towns.rises(Outcome.GP_KNOWLEDGE)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_SALIENCE)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_BELIEF)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.REFERRED)).isLessThan(LEVEL);
  }

  @Test
  void shouldRaiseTheOddsOfAnOfferAsMeetingsDo() {
    PairedTowns towns = PairedTowns.of(UNAWARE, educated(UNAWARE), SEEDS);
    // INT-10 in target O22: between 1.08 and 2.0.
    assertThat(towns.oddsRatio(Outcome.OFFER_RATE)).isBetween(1.08, 2.0);
  }

  @Test
  void shouldLoseWhatWasLearntOfGroupsAsGroupsComeAndGo() {
    Town lasting =
        UNAWARE
            .with("belief.knowledge_fades", 0)
            .with("belief.knowledge_by_outcome", 0)
            .with("funding.contacts_per_year", 0)
            .with("service.pooling", 0)
            .with("group.weeks_in_debt", 10_000);
    Town changing =
        lasting
            .with("group.weeks_in_debt", 1)
            .with("group.no_reserves_share", 1)
            .with("group.one_stream_share", 1)
            .with("group.renew_base", -3)
            .with("funding.grant_length_weeks", 20)
            .with("funding.births_per_year", 10);
    double kept = gainOfKnowledgeAtTheEnd(lasting);
    assertThat(kept).isGreaterThan(0.2);
    assertThat(gainOfKnowledgeAtTheEnd(changing)).isLessThan(0.5 * kept);
  }

  @Test
  void shouldLeaveGpsBelievingLessThanAtTheStartWhereItPromisedTooMuch() {
    Town patient = LET_DOWN.with("belief.oversold", 3);
    double[] with = PairedTowns.run(educated(patient)).of(Outcome.GP_BELIEF);
    double[] without = PairedTowns.run(patient).of(Outcome.GP_BELIEF);
    assertThat(with[0]).isGreaterThan(0.05 + without[0]);
    assertThat(with[WEEKS - 1]).isLessThan(without[0]);
    assertThat(believesLessAtTheEnd(patient)).isLessThan(LEVEL);
  }

  @Test
  void shouldLeaveGpsBelievingMoreWhereNewsWeighsTheSameAfterAPromise() {
    Town fair = LET_DOWN.with("belief.oversold", 0);
    assertThat(
            PairedTowns.of(fair, educated(fair), 4 * SEEDS)
                .rises(series -> lastWeek(series, Outcome.GP_BELIEF)))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldTakeLinkWorkersFromTheirClientsForTheSession() {
    Town line =
        UNAWARE
            .lasting(26, 1)
            .with("need.visit_is_social", 2)
            .with("service.link_workers", 1)
            .with("service.contact_hours_a_week", 12)
            // GPs learn nothing and lose no time, so that only the link worker's hours can tell.
            .with("education.hours", 0)
            .with("education.persuades", 0)
            .with("education.salience_jump", 0)
            .with("education.knowledge_dose", 0)
            .with("education.closes_linking_gap", 0);
    assertThat(PairedTowns.of(line, educated(line), SEEDS).falls(Outcome.CONTACTS))
        .isLessThan(LEVEL);
    Town alone = line.with("education.link_worker_minutes", 0);
    assertThat(PairedTowns.of(alone, educated(alone), SEEDS).leavesAlone(Outcome.CONTACTS))
        .isTrue();
  }

  @Test
  void shouldLeaveMorePeopleUnseenInTheWeekOfTheSession() {
    Town busy = UNAWARE.lasting(0, 1).with("need.demand_per_year", 8).with("education.hours", 4);
    Town free = busy.with("education.hours", 0);
    assertThat(PairedTowns.of(busy, educated(busy), SEEDS).rises(Outcome.WENT_UNSEEN))
        .isLessThan(LEVEL);
    assertThat(PairedTowns.of(free, educated(free), SEEDS).leavesAlone(Outcome.WENT_UNSEEN))
        .isTrue();
  }

  @Test
  void shouldCostASessionForEachPracticeAndEachRefresher() {
    InterventionPlan plan = new InterventionPlan(NAME, 0, InterventionPlan.NEVER, 1, 1, 3, 26, 20);
    Bill bill = Bill.of(UNAWARE.with(List.of(plan)));
    int practices = 5;
    int refreshers = (WEEKS - 4) / 20;
    assertThat(bill.pence(Purpose.INTERVENTION_SET_UP)).isEqualTo(practices * 200_00L);
    assertThat(bill.pence(Purpose.INTERVENTION_RUNNING))
        .isEqualTo(refreshers * practices * 200_00L);
    assertThat(bill.pence(Purpose.STAFF_TIME)).isPositive();
  }

  private static Town educated(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }

  private static double gainOfKnowledgeAtTheEnd(Town town) {
    return lastWeek(PairedTowns.run(educated(town)), Outcome.GP_KNOWLEDGE)
        - lastWeek(PairedTowns.run(town), Outcome.GP_KNOWLEDGE);
  }

  private static double believesLessAtTheEnd(Town town) {
    return PairedTowns.of(town, educated(town), SEEDS)
        .rises(series -> -lastWeek(series, Outcome.GP_BELIEF));
  }

  private static double lastWeek(WeeklySeries series, Outcome outcome) {
    double[] weeks = series.of(outcome);
    return weeks[weeks.length - 1];
  }
}
