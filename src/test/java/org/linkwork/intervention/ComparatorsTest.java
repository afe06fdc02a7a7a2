package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Purpose;

/**
 * What planners could buy instead of a row of Table 2: each lever moves what it should from the end
 * of the warm-up, and somebody pays.
 */
class ComparatorsTest {
  private static final int SEEDS = 10;

  /** A busy town with many referrals. */
  private static final Town TOWN =
      Town.of(2000)
          .lasting(8, 52)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 2)
          .with("service.link_workers", 6);

  /** The same with few groups, which are full. */
  private static final Town FULL =
      TOWN.with("place.groups_per_10000", 15)
          .with("group.own_members_share", 10)
          .with("group.places_spread", 0)
          .with("link_worker.least_fit", 0);

  @Test
  void shouldMeetMorePeopleSoonerWithMoreLinkWorkers() {
    Town line = TOWN.with("service.link_workers", 1).with("service.contact_hours_a_week", 6);
    Town more = line.withPolicy("service.link_workers", 3);
    PairedTowns towns = PairedTowns.of(line, more, SEEDS);
    assertThat(towns.falls(Outcome.MEAN_WAIT)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.MEETING_RATE)).isLessThan(LEVEL);
    assertThat(paid(Purpose.LINK_WORKERS, line, more)).isPositive();
  }

  @Test
  void shouldFindMorePlacesForPeopleWhereGroupsAreFull() {
    Town more = FULL.withPolicy("funding.extra_places", 10);
    PairedTowns towns = PairedTowns.of(FULL, more, SEEDS);
    assertThat(towns.rises(Outcome.MATCHED)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.ATTENDING)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.GROUP_PLACES_TAKEN)).isLessThan(LEVEL);
  }

  @Test
  void shouldPayForEachPlaceMore() {
    Town calm = TOWN.lasting(2, 26).with("group.weeks_in_debt", 1000);
    Town more = calm.withPolicy("funding.extra_places", 5);
    Town free = more.with("price.group_place_year", 0);
    int groups = calm.model(event -> {}).world().community().openSlots().length;
    assertThat(paid(Purpose.GRANTS, free, more))
        .isEqualTo(26L * groups * Math.round(5 * 400_00 / 52.0));
  }

  @Test
  void shouldRenewFewerGrantsOfRoomsThatAreEmptier() {
    Town strict =
        TOWN.lasting(4, 104)
            .with("place.groups_per_10000", 60)
            .with("group.weeks_in_debt", 1000)
            .with("group.renew_base", 0)
            .with("group.weeks_to_reapply", 13)
            .with("funding.budget_per_person", 10_000)
            .with("funding.grant_length_weeks", 13);
    Town bigger = strict.withPolicy("funding.extra_places", 40);
    assertThat(PairedTowns.of(strict, bigger, SEEDS).rises(Outcome.GRANTS_ENDED)).isLessThan(LEVEL);
    Town blind = strict.with("group.renew_by_occupancy", 0).with("group.renew_by_evidence", 0);
    assertThat(
            PairedTowns.of(blind, blind.withPolicy("funding.extra_places", 40), 2)
                .rises(Outcome.GRANTS_ENDED))
        .isEqualTo(1);
  }

  @Test
  void shouldOpenTheGroupsThatAreCommissionedWithMoneyOfTheirOwn() {
    Town poor = TOWN.lasting(2, 20).with("funding.budget_per_person", 0);
    Town more = poor.withPolicy("funding.commissioned_per_10000", 20);
    assertThat(openAtEnd(more)).isEqualTo(openAtEnd(poor) + 4);
    assertThat(paid(Purpose.COMMUNITY_DEVELOPMENT, poor, more)).isEqualTo(4 * 3000_00);
    assertThat(paid(Purpose.GRANTS, poor, more)).isPositive();
  }

  @Test
  void shouldCommissionEachGroupOnceAndNoMoreThanThereAreSlotsFor() {
    Town fragile =
        TOWN.lasting(2, 80)
            .with("place.spare_groups_per_10000", 15)
            .with("funding.grant_length_weeks", 10)
            .with("funding.long_grant_share", 0)
            .with("group.no_reserves_share", 1)
            .with("group.one_stream_share", 1)
            .with("group.renew_base", -100)
            .with("funding.births_per_year", 0);
    int spare = 3;
    assertThat(PairedTowns.run(fragile.withPolicy("funding.commissioned_per_10000", 10)))
        .extracting(series -> series.total(Outcome.GROUPS_OPENED))
        .isEqualTo(2.0);
    Town many = fragile.with("group.renew_base", 100).lasting(2, 20);
    assertThat(openAtEnd(many.withPolicy("funding.commissioned_per_10000", 25)))
        .isEqualTo(openAtEnd(many) + spare);
  }

  @Test
  void shouldTakeNothingFromTheGroupsThatAreThereByCommissioningOthers() {
    Town tight =
        TOWN.lasting(4, 104)
            .with("place.groups_per_10000", 60)
            .with("group.weeks_in_debt", 1000)
            .with("group.renew_by_occupancy", 0)
            .with("group.renew_by_evidence", 0)
            .with("group.weeks_to_reapply", 13)
            .with("funding.births_per_year", 0)
            .with("funding.grant_length_weeks", 13);
    Town more = tight.withPolicy("funding.commissioned_per_10000", 20);
    assertThat(renewedOfTheFirst(more)).isEqualTo(renewedOfTheFirst(tight)).isNotEmpty();
    assertThat(decidedOfTheFirst(tight)).hasSizeGreaterThan(renewedOfTheFirst(tight).size());
  }

  @Test
  void shouldHelpMoreGroupsToOpenByCommunityDevelopment() {
    Town rich = TOWN.with("funding.budget_per_person", 10_000);
    Town helped = rich.withPolicy("funding.development_workers", 0.5);
    PairedTowns towns = PairedTowns.of(rich, helped, SEEDS);
    assertThat(towns.rises(Outcome.GROUPS_OPENED)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GROUPS_OPEN)).isLessThan(LEVEL);
    assertThat(paid(Purpose.COMMUNITY_DEVELOPMENT, rich, helped))
        .isEqualTo(52 * Math.round(0.5 * 40000_00 / 52));
  }

  @Test
  void shouldTradeAppointmentsForMinutesAndSaveNoMoneyByIt() {
    Town busy = TOWN.with("need.demand_per_year", 4);
    Town longer = busy.withPolicy("appointment.extra_minutes", 3);
    PairedTowns towns = PairedTowns.of(busy, longer, SEEDS);
    assertThat(towns.rises(Outcome.APPOINTMENT_MINUTES)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.RECOGNITION)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.CONSULTATIONS)).isLessThan(LEVEL);
    long before = Bill.of(busy).pence(Purpose.GP_APPOINTMENTS);
    assertThat((double) Bill.of(longer).pence(Purpose.GP_APPOINTMENTS) / before)
        .as("all GP time is used and paid for in both")
        .isCloseTo(1, within(0.02));
  }

  @Test
  void shouldSeeMorePeopleWithMoreGpTimeWhichIsPaidFor() {
    Town busy = TOWN.with("need.demand_per_year", 4);
    Town more = busy.withPolicy("appointment.extra_slots_share", 0.2);
    assertThat(PairedTowns.of(busy, more, SEEDS).falls(Outcome.WENT_UNSEEN)).isLessThan(LEVEL);
    long before = Bill.of(busy).pence(Purpose.GP_APPOINTMENTS);
    assertThat((double) paid(Purpose.GP_APPOINTMENTS, busy, more) / before)
        .isCloseTo(0.2 * 52 / 60, within(0.03));
  }

  @Test
  void shouldBringMorePeopleWhoHaveNoCarIfTheyAreFetched() {
    Town walking =
        TOWN.with("place.car_share", -10).with("link_worker.longest_travel_minutes", 1000);
    Town fetched = walking.withPolicy("service.transport_share", 1);
    assertThat(PairedTowns.of(walking, fetched, SEEDS).rises(Outcome.SHOW_RATE)).isLessThan(LEVEL);
    Town far =
        walking.with("place.minutes_across", 240).with("link_worker.longest_travel_minutes", 40);
    assertThat(
            PairedTowns.of(far, far.withPolicy("service.transport_share", 1), SEEDS)
                .rises(Outcome.MATCHED))
        .isLessThan(LEVEL);
    Bill bill = Bill.of(fetched.lasting(0, 40));
    assertThat(bill.pence(Purpose.TRANSPORT))
        .isEqualTo(10_00 * attended(fetched.lasting(0, 40)))
        .isPositive();
  }

  @Test
  void shouldFetchNobodyWhoHasACar() {
    Town driving = TOWN.with("place.car_share", 10).with("place.scarcity_gradient", 0);
    assertThat(driving.withPolicy("service.transport_share", 1).digest())
        .isEqualTo(driving.digest());
  }

  @Test
  void shouldBringMorePeopleToGroupsThatGoByWhatTheyDo() {
    Town labelled = TOWN.with("funding.mental_health_label_share", 1);
    Town renamed = labelled.withPolicy("funding.mental_health_label_share", 0);
    assertThat(PairedTowns.of(labelled, renamed, SEEDS).rises(Outcome.SHOW_RATE)).isLessThan(LEVEL);
    Town unmoved = labelled.with("threshold.show_by_label", 0);
    assertThat(unmoved.withPolicy("funding.mental_health_label_share", 0).digest())
        .isEqualTo(unmoved.digest());
  }

  @Test
  void shouldReferNobodyWithoutSocialPrescribing() {
    Town none =
        TOWN.withPolicy("service.social_prescribing", 0).withPolicy("service.link_workers", 0);
    PairedTowns towns = PairedTowns.of(TOWN, none, SEEDS);
    assertThat(towns.falls(Outcome.REFERRED)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.ATTENDING)).isLessThan(LEVEL);
    assertThat(paid(Purpose.LINK_WORKERS, TOWN, none)).isNegative();
  }

  private static long paid(Purpose purpose, Town without, Town with) {
    return Bill.of(with).pence(purpose) - Bill.of(without).pence(purpose);
  }

  private static int openAtEnd(Town town) {
    SocialPrescribingModel model = town.passed(event -> {});
    return model.world().community().openSlots().length;
  }

  /** The grants that groups of the first generation in usual slots get, in order. */
  private static List<PathwayEvent> renewedOfTheFirst(Town town) {
    return decidedOfTheFirst(town).stream()
        .filter(event -> ((PathwayEvent.GrantDecided) event).renewed())
        .toList();
  }

  private static List<PathwayEvent> decidedOfTheFirst(Town town) {
    int usual = town.model(event -> {}).world().community().slots();
    List<PathwayEvent> decided = new ArrayList<>();
    town.passed(
        event -> {
          if (event instanceof PathwayEvent.GrantDecided grant && grant.group() < usual) {
            decided.add(event);
          }
        });
    return decided;
  }

  private static long attended(Town town) {
    long[] sessions = {0};
    town.passed(event -> sessions[0] += event instanceof PathwayEvent.Attended ? 1 : 0);
    return sessions[0];
  }
}
