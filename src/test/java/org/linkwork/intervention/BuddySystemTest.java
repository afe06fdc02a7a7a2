package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Purpose;

/** Table 2, no. 5, on towns where many find a group and few dare to go. */
class BuddySystemTest {
  private static final int SEEDS = 10;
  private static final String NAME = "buddy-system";

  private static final Town TOWN =
      Town.of(2000)
          .lasting(4, 60)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 2)
          .with("service.link_workers", 6)
          .with("threshold.show_base", -1)
          .with("buddy.volunteers", 30);

  /** Nobody volunteers. */
  private static final Town UNSTAFFED =
      TOWN.with("buddy.volunteers", 0)
          .with("service.link_workers", 1)
          .with("service.contact_hours_a_week", 12);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(TOWN.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(TOWN.digest());
  }

  @Test
  void shouldBringMorePeopleThroughTheDoor() {
    PairedTowns towns = PairedTowns.of(TOWN, accompanied(TOWN), SEEDS);
    assertThat(towns.rises(Outcome.SHOW_RATE)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.SESSIONS_ATTENDED)).isLessThan(LEVEL);
  }

  @Test
  void shouldHelpAnxiousPeopleMost() {
    Town indifferent = TOWN.with("buddy.calms_share", 0);
    Town calming = TOWN.with("buddy.calms_share", 1);
    assertThat(
            PairedTowns.of(accompanied(indifferent), accompanied(calming), SEEDS)
                .rises(Outcome.SHOW_RATE))
        .isLessThan(LEVEL);
    assertThat(calming.digest()).isEqualTo(indifferent.digest());
  }

  @Test
  void shouldTakeTheHoursFromClientsWhereLinkWorkersGoAlong() {
    Town themselves = UNSTAFFED.with("buddy.link_worker_hours_a_week", 6);
    PairedTowns towns = PairedTowns.of(UNSTAFFED, accompanied(themselves), SEEDS);
    assertThat(towns.rises(Outcome.SHOW_RATE)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.CONTACTS)).isLessThan(LEVEL);
    PairedTowns nobody = PairedTowns.of(UNSTAFFED, accompanied(UNSTAFFED), SEEDS);
    assertThat(nobody.rises(Outcome.SHOW_RATE)).isEqualTo(1);
    assertThat(nobody.falls(Outcome.CONTACTS)).isEqualTo(1);
  }

  @Test
  void shouldLoseVolunteersWhoMustBeReplacedAndTrainedAgain() {
    Town faithful = TOWN.with("buddy.leaves_per_year", 0);
    Town fickle = TOWN.with("buddy.leaves_per_year", 3);
    assertThat(
            PairedTowns.of(accompanied(faithful), accompanied(fickle), SEEDS)
                .falls(Outcome.VOLUNTEERS))
        .isLessThan(LEVEL);
    assertThat(Bill.of(accompanied(faithful)).pence(Purpose.INTERVENTION_SET_UP))
        .isEqualTo(30 * 100_00);
    assertThat(Bill.of(accompanied(fickle)).pence(Purpose.INTERVENTION_SET_UP))
        .isGreaterThan(60 * 100_00);
  }

  @Test
  void shouldLosePeopleWhenTheBuddysPartIsOver() {
    Town brief =
        TOWN.with("buddy.volunteers", 300).with("buddy.lift_share", 1).with("place.car_share", 0);
    assertThat(missedAfter(brief)).isGreaterThan(missedAfter(lasting(brief)) + 0.05);
    Town unmoved = brief.with("threshold.keep_by_buddy", 0).with("threshold.keep_by_travel", 0);
    assertThat(missedAfter(unmoved)).isEqualTo(missedAfter(lasting(unmoved)));
  }

  @Test
  void shouldGainNothingWhereGroupsAreFull() {
    Town roomy =
        TOWN.with("group.places", 20)
            .with("group.places_spread", 0)
            .with("group.course_share", 0)
            .with("place.groups_per_10000", 15);
    PairedTowns gained = PairedTowns.of(roomy, accompanied(roomy), SEEDS);
    assertThat(gained.rises(Outcome.TURNED_UP)).isLessThan(LEVEL);
    assertThat(gained.rises(Outcome.GROUP_PLACES_TAKEN)).isLessThan(LEVEL);
    PairedTowns full = PairedTowns.of(full(roomy), accompanied(full(roomy)), SEEDS);
    assertThat(full.leavesAlone(Outcome.TURNED_UP)).isTrue();
    assertThat(full.leavesAlone(Outcome.LIFE_SATISFACTION)).isTrue();
  }

  @Test
  void shouldCostACoordinatorAndExpensesForEachVisit() {
    Town brief = TOWN.lasting(0, 26);
    long[] visits = {0};
    accompanied(brief)
        .passed(
            event -> {
              if (event instanceof PathwayEvent.Attended attended && attended.accompanied()) {
                visits[0]++;
              }
            });
    long coordinator = 26 * Math.round(18000_00 / 52.0);
    assertThat(visits[0]).isGreaterThan(20);
    assertThat(Bill.of(accompanied(brief)).pence(Purpose.INTERVENTION_RUNNING))
        .isGreaterThanOrEqualTo(coordinator + 10_00 * visits[0]);
    assertThat(
            Bill.of(accompanied(brief.with("price.buddy_visit_expenses", 0)))
                .pence(Purpose.INTERVENTION_RUNNING))
        .isEqualTo(coordinator);
  }

  @Test
  void shouldGiveNoMoreHoursOfLinkWorkersThanTheyHave() {
    Town all = UNSTAFFED.with("buddy.link_worker_hours_a_week", 12);
    Town beyond = UNSTAFFED.with("buddy.link_worker_hours_a_week", 1000);
    Town half = UNSTAFFED.with("buddy.link_worker_hours_a_week", 6);
    assertThat(accompanied(beyond).digest()).isEqualTo(accompanied(all).digest());
    assertThat(accompanied(half).digest()).isNotEqualTo(accompanied(all).digest());
  }

  /** The same with four places in every group, all of which its own members take. */
  private static Town full(Town town) {
    return town.with("group.places", 4).with("group.own_members_share", 10);
  }

  private static Town lasting(Town town) {
    return town.with("buddy.accompanied_sessions", 1000);
  }

  /** Share of sessions missed after the third by people who have had a buddy. */
  private static double missedAfter(Town town) {
    long[] counts = new long[2];
    Map<Integer, Integer> sessions = new HashMap<>();
    accompanied(town)
        .passed(
            event -> {
              if (event instanceof PathwayEvent.Attended attended) {
                if (sessions.merge(attended.referral(), 1, Integer::sum) > 3) {
                  counts[0]++;
                }
              } else if (event instanceof PathwayEvent.Missed missed
                  && sessions.getOrDefault(missed.referral(), 0) >= 3) {
                counts[1]++;
              }
            });
    return (double) counts[1] / (counts[0] + counts[1]);
  }

  private static Town accompanied(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }
}
