package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.community.CommunityGroup;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.practice.Practice;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.Purpose;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.theme.SubTheme;

/** Table 2, no. 9, on towns whose link workers have no room in any practice. */
class SpaceInThePracticeTest {
  private static final int SEEDS = 10;
  private static final String NAME = "space-in-the-practice";

  private static final Town TOWN =
      Town.of(2500)
          .lasting(4, 52)
          .with("need.visit_is_social", 2)
          .with("service.in_house_share", 0)
          .with("service.link_workers", 10);

  /** Groups by the dozen that are far away and go by a label, all of which may meet on site. */
  private static final Town FAR =
      TOWN.with("place.groups_per_10000", 60)
          .with("consultation.refer_base", 3)
          .with("place.minutes_across", 120)
          .with("link_worker.longest_travel_minutes", 120)
          .with("funding.budget_per_person", 200)
          .with("funding.mental_health_label_share", 1)
          .with("space.room_places", 60)
          .with("space.groups_on_site", 20);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(TOWN.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(TOWN.digest());
  }

  @Test
  void shouldBringReferralsNewsAndTrust() {
    PairedTowns towns = PairedTowns.of(TOWN, roomy(TOWN), SEEDS);
    assertThat(towns.rises(Outcome.REFERRED)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.REPORTS)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_TRUST_IN_LINK_WORKER)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_KNOWLEDGE)).isLessThan(LEVEL);
  }

  @Test
  void shouldLetMorePeopleBeReachedWhoWereIntroducedInPerson() {
    Town elusive = TOWN.with("link_worker.reached", 0.3).with("space.warm_handover", 0);
    Town warm = elusive.with("space.warm_handover", 1);
    assertThat(PairedTowns.of(roomy(elusive), roomy(warm), SEEDS).rises(Outcome.MEETING_RATE))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldBringMorePeopleToGroupsThatMeetOnSite() {
    Town elsewhere = FAR.with("space.groups_on_site", 0);
    assertThat(PairedTowns.of(roomy(elsewhere), roomy(FAR), SEEDS).rises(Outcome.SHOW_RATE))
        .isLessThan(LEVEL);
    Town unmoved = indifferent(FAR);
    assertThat(roomy(unmoved).digest())
        .isEqualTo(roomy(unmoved.with("space.groups_on_site", 0)).digest());
  }

  @Test
  void shouldCapGroupsByTheRoom() {
    Town small = FAR.with("space.room_places", 10);
    assertThat(PairedTowns.of(roomy(FAR), roomy(small), SEEDS).falls(Outcome.MATCHED))
        .isLessThan(LEVEL);
    assertThat(
            PairedTowns.of(
                    roomy(small.with("space.groups_on_site", 0)),
                    roomy(FAR.with("space.groups_on_site", 0)),
                    2)
                .rises(Outcome.MATCHED))
        .isEqualTo(1);
  }

  @Test
  void shouldLeaveMorePeopleUnseenWhereTheRoomIsMissed() {
    Town busy =
        PairedTowns.withSteadyDemand(TOWN)
            .with("need.demand_per_year", 3)
            .with("space.slots_lost", 0.1);
    Town spare = busy.with("space.slots_lost", 0);
    assertThat(PairedTowns.of(busy, roomy(busy), SEEDS).rises(Outcome.WENT_UNSEEN))
        .isLessThan(LEVEL);
    assertThat(PairedTowns.of(spare, roomy(spare), SEEDS).leavesAlone(Outcome.WENT_UNSEEN))
        .isTrue();
  }

  @Test
  void shouldMakeTheLineLongerWhereLinkWorkersAreShortOfHours() {
    Town line =
        TOWN.with("service.link_workers", 1)
            .with("service.contact_hours_a_week", 9)
            .with("space.warm_handover", 0);
    assertThat(PairedTowns.of(line, roomy(line), SEEDS).rises(Outcome.MEAN_WAIT)).isLessThan(LEVEL);
    Town enough = PairedTowns.withoutALine(TOWN);
    PairedTowns towns = PairedTowns.of(enough, roomy(enough), SEEDS);
    assertThat(towns.rises(Outcome.REFERRED)).isLessThan(LEVEL);
    assertThat(towns.leavesAlone(Outcome.MEAN_WAIT)).isTrue();
  }

  @Test
  void shouldHangNoNoticesWhereInfrastructureIsHeld() {
    Town noticed = TOWN.lasting(0, 20).with("space.notices_gap", 1);
    Town unnoticed = noticed.with("space.notices_gap", 0);
    assertThat(held(roomy(noticed)).digest()).isEqualTo(held(roomy(unnoticed)).digest());
    assertThat(roomy(noticed).digest()).isNotEqualTo(roomy(unnoticed).digest());
  }

  @Test
  void shouldHostInProportionToStrengthAndNeverFewerAtMore() {
    Town town = TOWN.lasting(0, 1).with("place.practices", 40).with("place.groups_per_10000", 1000);
    int[] before = new int[40];
    for (double strength : new double[] {0.05, 0.1, 0.25, 0.6, 1}) {
      SocialPrescribingModel model =
          town.with(List.of(Town.plan(NAME, 0, strength))).model(event -> {});
      model.passWeek();
      int all = 0;
      for (Practice practice : model.world().practices()) {
        int hosted = (int) meetingIn(practice, model);
        assertThat(hosted).isBetween(before[practice.id()], (int) Math.ceil(4 * strength));
        before[practice.id()] = hosted;
        all += hosted;
      }
      // Forty draws of at most half a group's standard deviation: outside once in a thousand times.
      assertThat((double) all / 40).isCloseTo(4 * strength, within(3.3 * 0.5 / Math.sqrt(40)));
      assertThat(all).isPositive();
    }
    assertThat(before).containsOnly(4);
  }

  @Test
  void shouldServeOnlyThePracticesThatAreReachedAndOnlyWhileItLasts() {
    Town town = TOWN.lasting(0, 6).with("space.groups_on_site", 1);
    InterventionPlan plan = new InterventionPlan(NAME, 0, 4, 0.5, 1, 0);
    SocialPrescribingModel model = town.with(List.of(plan)).model(event -> {});
    model.passWeek();
    int reached = 0;
    for (Practice practice : model.world().practices()) {
      boolean hasRoom = practice.turn() < 0.5;
      reached += hasRoom ? 1 : 0;
      assertThat(practice.conditions().room()).isEqualTo(hasRoom ? 1 : 0);
      assertThat(model.world().linkWorkers().presence(practice)).isEqualTo(hasRoom ? 1 : 0);
      assertThat(meetingIn(practice, model)).isEqualTo(hasRoom ? 1 : 0);
    }
    assertThat(reached).isBetween(1, model.world().practices().size() - 1);

    while (!model.isOver()) {
      model.passWeek();
    }
    assertThat(model.world().practices())
        .allSatisfy(practice -> assertThat(meetingIn(practice, model)).isZero());
  }

  @Test
  void shouldCostARoomAndTheTimeOfGpsWithoutOne() {
    Town brief = TOWN.lasting(0, 26).with("place.practices", 2);
    Bill bill = Bill.of(roomy(brief));
    assertThat(bill.pence(Purpose.INTERVENTION_SET_UP)).isEqualTo(2 * 3000_00);
    assertThat(bill.pence(Purpose.INTERVENTION_RUNNING))
        .isEqualTo(26 * 2 * Math.round(5500_00 / 52.0));
    assertThat(bill.pence(Purpose.STAFF_TIME)).isPositive();
    assertThat(Bill.of(roomy(brief.with("space.slots_lost", 0))).pence(Purpose.STAFF_TIME))
        .isZero();
  }

  private static long meetingIn(Practice practice, SocialPrescribingModel model) {
    List<CommunityGroup> open = model.world().community().open();
    return open.stream().filter(group -> group.meetsIn(practice.id())).count();
  }

  private static Town held(Town town) {
    return new Town(
        town.values(),
        town.policyValues(),
        town.horizon(),
        town.held().with(SubTheme.PRACTICE_INFRASTRUCTURE, 0.2),
        town.plans(),
        town.seed());
  }

  private static Town indifferent(Town town) {
    return town.with("threshold.show_by_travel", 0)
        .with("threshold.keep_by_travel", 0)
        .with("link_worker.longest_travel_minutes", 1000)
        .with("threshold.show_by_label", 0);
  }

  private static Town roomy(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }
}
