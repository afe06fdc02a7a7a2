package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Purpose;
import org.linkwork.record.WeeklySeries;
import org.linkwork.world.World;

/** Table 2, no. 2, on towns whose practices leave it to single GPs. */
class WholePracticeTest {
  /** Many who come with a social need, and link workers for all. */
  private static final Town BUSY =
      Town.of(2000).lasting(4, 40).with("need.visit_is_social", 2).with("service.link_workers", 10);

  private static final int SEEDS = 10;
  private static final String NAME = "whole-practice-programme";

  /** Two practices of many GPs, who leave often. */
  private static final Town APART =
      Town.of(4000)
          .lasting(4, 60)
          .with("place.practices", 2)
          .with("place.gps_per_10000", 8)
          .with("need.visit_is_social", 1)
          .with("consultation.whole_practice", 0.1)
          .with("workforce.leaves_per_year", 0.5)
          .with("workforce.stability_spread", 0.9)
          .with("workforce.weeks_to_replace", 4);

  /** The same without what receptionists do. */
  private static final Town SILENT_RECEPTION = APART.with("whole_practice.receptionist_talks", 0);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(APART.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(APART.digest());
  }

  @Test
  void shouldBringMoreReferralsAndKeepMoreGps() {
    PairedTowns towns = PairedTowns.of(APART, whole(APART), SEEDS);
    assertThat(towns.rises(Outcome.REFERRED)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_SALIENCE)).isLessThan(LEVEL);
    Town manyGps =
        Town.of(400)
            .lasting(0, 60)
            .with("place.gps_per_10000", 1000)
            .with("workforce.stability_spread", 0.9);
    assertThat(PairedTowns.of(manyGps, whole(manyGps), 40).falls(Outcome.GP_LEAVERS))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldLetGpsBelieveMoreAlike() {
    Town settled = APART.with("workforce.leaves_per_year", 0).with("belief.learning", 0);
    assertThat(spreadOfBelief(whole(settled))).isLessThan(0.9 * spreadOfBelief(settled));
  }

  @Test
  void shouldTeachNewcomersMoreOfTheGroupsAndOfTheLinkWorker() {
    Town forgetting = SILENT_RECEPTION.with("funding.contacts_per_year", 0);
    PairedTowns towns = PairedTowns.of(forgetting, whole(forgetting), SEEDS);
    assertThat(towns.rises(Outcome.GP_KNOWLEDGE)).isLessThan(LEVEL);
    // The same GPs leave, the same groups are there, and what is heard teaches nothing of them.
    Town uninducted =
        forgetting
            .with("workforce.induction_teaches", 0)
            .with("workforce.leaves_by_burnout", 0)
            .with("whole_practice.closes_leaving_gap", 0)
            .with("belief.knowledge_by_outcome", 0)
            .with("group.renew_by_occupancy", 0)
            .with("group.renew_by_evidence", 0)
            .with("group.weeks_in_debt", 10_000);
    assertThat(
            PairedTowns.of(uninducted, whole(uninducted), SEEDS).leavesAlone(Outcome.GP_KNOWLEDGE))
        .isTrue();
  }

  @Test
  void shouldTakeSlotsEveryWeekForProtectedTime() {
    assertThat(slotsOfFirstWeek(whole(APART))).isLessThan(slotsOfFirstWeek(APART));
    assertThat(slotsOfFirstWeek(whole(APART.with("whole_practice.protected_minutes", 0))))
        .isEqualTo(slotsOfFirstWeek(APART));
  }

  @Test
  void shouldWinBackAppointmentsLaterByGpsWhoStay() {
    Town leaving =
        PairedTowns.withSteadyDemand(SILENT_RECEPTION)
            .with("need.demand_per_year", 60)
            .with("place.gps_per_10000", 60)
            .with("workforce.leaves_per_year", 1)
            .with("workforce.weeks_to_replace", 40)
            .with("workforce.locum_cover", 0);
    Town asBefore = leaving.with("whole_practice.closes_leaving_gap", 0);
    Town staying = leaving.with("whole_practice.closes_leaving_gap", 0.8);
    assertThat(
            PairedTowns.of(whole(asBefore), whole(staying), SEEDS)
                .rises(series -> -Arrays.stream(series.of(Outcome.WENT_UNSEEN)).skip(30).sum()))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldBringMilderCasesByReception() {
    Town asking =
        whole(APART)
            .with("whole_practice.receptionist_talks", 200)
            .with("consultation.receptionist_offers", 0);
    double[] byReception = new double[SEEDS];
    double[] byGp = new double[SEEDS];
    for (int seed = 0; seed < SEEDS; seed++) {
      WhoIsOffered offered = WhoIsOffered.in(asking.seeded(seed + 1));
      byReception[seed] = offered.meanOf(true);
      byGp[seed] = offered.meanOf(false);
    }
    assertThat(byReception[0]).isGreaterThan(byGp[0]);
    assertThat(new TTest().pairedTTest(byReception, byGp)).isLessThan(LEVEL);
  }

  @Test
  void shouldMakeTheLineLongerByReceptionAlone() {
    Town line =
        APART
            .with("whole_practice.closes_gap", 0)
            .with("whole_practice.closes_ethos_gap", 0)
            .with("whole_practice.closes_atmosphere_gap", 0)
            .with("whole_practice.closes_leaving_gap", 0)
            .with("whole_practice.protected_minutes", 0)
            .with("service.link_workers", 1)
            .with("service.contact_hours_a_week", 8);
    Town asking = line.with("whole_practice.receptionist_talks", 60);
    Town silent = line.with("whole_practice.receptionist_talks", 0);
    assertThat(PairedTowns.of(line, whole(asking), SEEDS).rises(Outcome.MEAN_WAIT))
        .isLessThan(LEVEL);
    assertThat(PairedTowns.of(line, whole(silent), SEEDS).rises(Outcome.MEAN_WAIT)).isEqualTo(1);
  }

  @Test
  void shouldLeaveGpsOutOfWhatReceptionOffers() {
    Town town =
        whole(
            BUSY.with("consultation.refer_base", -30)
                .with("whole_practice.receptionist_talks", 200));
    Set<Integer> callers = new HashSet<>();
    town.passed(
        event -> {
          if (event instanceof PathwayEvent.Offered offered) {
            assertThat(offered.byReceptionist()).isTrue();
            assertThat(offered.gp()).isEqualTo(-1);
            callers.add(offered.person());
          }
        });
    assertThat(callers).hasSizeGreaterThan(20);
    WeeklySeries series = PairedTowns.run(town);
    assertThat(series.total(Outcome.BENEFITED)).isPositive();
    assertThat(series.total(Outcome.REPORTS)).isZero();
    assertThat(series.total(Outcome.OFFERED)).isPositive();
    assertThat(series.total(Outcome.OFFER_RATE)).isZero();
  }

  @Test
  void shouldLeaveThoseInPeaceWhoHadAnOfferInTheirConsultation() {
    Town town =
        whole(
            BUSY.with("consultation.refer_base", 3)
                .with("threshold.agree_base", -9)
                .with("whole_practice.receptionist_talks", 5000));
    Set<List<Integer>> offers = new HashSet<>();
    town.passed(
        event -> {
          if (event instanceof PathwayEvent.Offered offered) {
            assertThat(offers.add(List.of(offered.week(), offered.person()))).isTrue();
          }
        });
    assertThat(offers).hasSizeGreaterThan(100);
  }

  @Test
  void shouldCostAPlanAndAYearlySumForEachPractice() {
    Bill bill = Bill.of(whole(APART.lasting(0, 10)));
    assertThat(bill.pence(Purpose.INTERVENTION_SET_UP)).isEqualTo(2 * 800_00L);
    assertThat(bill.pence(Purpose.INTERVENTION_RUNNING))
        .isEqualTo(10 * 2 * Math.round(100 * 6500 / 52.0));
    assertThat(bill.pence(Purpose.STAFF_TIME)).isPositive();
  }

  private static Town whole(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }

  private static double spreadOfBelief(Town town) {
    double sum = 0;
    for (Practice practice : town.passed(event -> {}).world().practices()) {
      double[] beliefs =
          practice.gps().stream().mapToDouble(GeneralPractitioner::belief).sorted().toArray();
      sum += beliefs[beliefs.length - 1] - beliefs[0];
    }
    return sum;
  }

  private static int slotsOfFirstWeek(Town town) {
    SocialPrescribingModel model = town.lasting(0, 1).model(event -> {});
    model.passWeek();
    return model.world().practices().stream().mapToInt(Practice::slots).sum();
  }

  /** Life satisfaction of those who are offered social prescribing, by who offers. */
  private static final class WhoIsOffered {
    private final Map<Boolean, double[]> sums = new HashMap<>();

    static WhoIsOffered in(Town town) {
      WhoIsOffered offered = new WhoIsOffered();
      World[] world = new World[1];
      SocialPrescribingModel model =
          town.model(
              event -> {
                if (event instanceof PathwayEvent.Offered offer) {
                  offered.note(
                      offer.byReceptionist(), world[0].patients().lifeSatisfaction(offer.person()));
                }
              });
      world[0] = model.world();
      while (!model.isOver()) {
        model.passWeek();
      }
      return offered;
    }

    private void note(boolean byReceptionist, double lifeSatisfaction) {
      double[] sum = sums.computeIfAbsent(byReceptionist, who -> new double[2]);
      sum[0] += lifeSatisfaction;
      sum[1]++;
    }

    double meanOf(boolean byReceptionist) {
      double[] sum = sums.get(byReceptionist);
      return sum[0] / sum[1];
    }
  }
}
