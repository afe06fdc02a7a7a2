package org.linkwork.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.record.Outcome.APPOINTMENT_MINUTES;
import static org.linkwork.record.Outcome.CONSULTATIONS;
import static org.linkwork.record.Outcome.CONTACTS;
import static org.linkwork.record.Outcome.GP_BELIEF;
import static org.linkwork.record.Outcome.GP_BURNOUT;
import static org.linkwork.record.Outcome.GP_HELPLESSNESS;
import static org.linkwork.record.Outcome.GP_KNOWLEDGE;
import static org.linkwork.record.Outcome.GP_LOAD;
import static org.linkwork.record.Outcome.GP_SALIENCE;
import static org.linkwork.record.Outcome.GP_TRUST_IN_GROUPS;
import static org.linkwork.record.Outcome.GP_TRUST_IN_LINK_WORKER;
import static org.linkwork.record.Outcome.GROUPS_OPEN;
import static org.linkwork.record.Outcome.GROUP_COHESION;
import static org.linkwork.record.Outcome.GROUP_PLACES_TAKEN;
import static org.linkwork.record.Outcome.IN_DISTRESS;
import static org.linkwork.record.Outcome.LIFE_SATISFACTION;
import static org.linkwork.record.Outcome.LINK_WORKER_BURNOUT;
import static org.linkwork.record.Outcome.LINK_WORKER_REFERRALS;
import static org.linkwork.record.Outcome.LONELINESS;
import static org.linkwork.record.Outcome.MATCHED;
import static org.linkwork.record.Outcome.MET;
import static org.linkwork.record.Outcome.OFFERED;
import static org.linkwork.record.Outcome.OFTEN_LONELY;
import static org.linkwork.record.Outcome.ON_ANTIDEPRESSANTS;
import static org.linkwork.record.Outcome.PRESCRIBED;
import static org.linkwork.record.Outcome.REFERRED;
import static org.linkwork.record.Outcome.SOCIAL_CONSULTATIONS;
import static org.linkwork.record.Outcome.WENT_UNSEEN;
import static org.linkwork.record.Outcome.WORRY;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;

/** Towns unlike any real one run to the end, balance their books and say nothing impossible. */
class OddTownTest {
  private static final Outcome[] OF_GROUPS = {GROUP_PLACES_TAKEN, GROUP_COHESION};
  private static final Outcome[] OF_GPS = {
    GP_BELIEF,
    GP_KNOWLEDGE,
    GP_TRUST_IN_LINK_WORKER,
    GP_TRUST_IN_GROUPS,
    GP_SALIENCE,
    GP_BURNOUT,
    GP_HELPLESSNESS,
    APPOINTMENT_MINUTES
  };
  private static final Outcome[] OF_ADULTS = {
    LIFE_SATISFACTION, WORRY, LONELINESS, OFTEN_LONELY, IN_DISTRESS, ON_ANTIDEPRESSANTS
  };

  @Test
  void shouldRunForOnePatient() {
    Results results =
        runs(OddTown.with("place.registered_people=1", "place.practices=1"), OF_GROUPS);

    results.all(run -> assertThat(run.funnel().reached(Stage.NOT_IN_NEED)).isEqualTo(1));
  }

  @Test
  void shouldRunForOnePracticeWithoutGps() {
    Results results = runs(OddTown.with("place.gps_per_10000=0", "place.practices=1"), OF_GPS);

    results.areNone(CONSULTATIONS, REFERRED, PRESCRIBED);
    results.areSome(WENT_UNSEEN);
  }

  @Test
  void shouldRunWithoutAnyGroup() {
    Results results = runs(OddTown.with("place.groups_per_10000=0"), OF_GROUPS);

    results.areNone(GROUPS_OPEN, MATCHED);
    results.areSome(REFERRED, MET);
  }

  @Test
  void shouldRunWithoutALinkWorker() {
    Results results =
        runs(
            OddTown.with("service.link_workers=0", "appointment.prompt_strength=1"),
            LINK_WORKER_BURNOUT);

    results.areNone(LINK_WORKER_REFERRALS, MET, CONTACTS);
    results.areSome(REFERRED);
  }

  @Test
  void shouldOfferNothingWhereThereIsNothingToOffer() {
    Results results =
        runs(
            OddTown.with("service.link_workers=0", "place.groups_per_10000=0"),
            GROUP_PLACES_TAKEN,
            GROUP_COHESION,
            LINK_WORKER_BURNOUT);

    results.areNone(OFFERED, REFERRED);
    results.areSome(SOCIAL_CONSULTATIONS);
  }

  @Test
  void shouldRunWithoutDemand() {
    Results results =
        runs(
            OddTown.with()
                .forcing("need.demand_per_year", 0)
                .forcing("need.child_demand_per_year", 0));

    results.areNone(CONSULTATIONS, WENT_UNSEEN, REFERRED);
  }

  /** A practice without a GP this week is not overworked if nobody asks for anything. */
  @Test
  void shouldPutNoLoadOnGpsOfWhomNobodyAsksAnything() {
    Results results =
        runs(
            OddTown.with()
                .forcing("need.demand_per_year", 0)
                .forcing("need.child_demand_per_year", 0));

    results.areNone(GP_LOAD);
  }

  @Test
  void shouldRunForChildrenOnly() {
    Results results =
        runs(
            OddTown.with(
                "place.share_under_18=1",
                "place.share_18_to_34=0",
                "place.share_35_to_49=0",
                "place.share_50_to_64=0",
                "place.share_65_to_79=0",
                "place.share_80_up=0"),
            OF_ADULTS);

    results.areNone(SOCIAL_CONSULTATIONS, REFERRED, PRESCRIBED);
    results.areSome(CONSULTATIONS);
  }

  @Test
  void shouldRunForFiftyPeopleInThreePractices() {
    Results results =
        runs(OddTown.with("place.registered_people=50", "place.practices=3"), OF_GROUPS);

    results.areSome(CONSULTATIONS);
  }

  @Test
  void shouldRunForMorePracticesThanPeople() {
    Results results =
        runs(OddTown.with("place.registered_people=20", "place.practices=60"), OF_GROUPS);

    results.areSome(WENT_UNSEEN);
  }

  @Test
  void shouldRunForOneWeekWithoutWarmUp() {
    Results results =
        runs(OddTown.with("weeks.warm_up=0", "weeks.policy=1", "group.course_share=0"));

    results.all(run -> assertThat(run.weekly().weeks()).isEqualTo(1));
    results.areSome(CONSULTATIONS);
  }

  @Test
  void shouldRunWhereMoreAskThanCanBeSeen() {
    Results results =
        runs(OddTown.with("place.registered_people=3000").forcing("need.demand_per_year", 400));

    results.all(
        run -> assertThat(run.total(WENT_UNSEEN)).isGreaterThan(3 * run.total(CONSULTATIONS)));
    results.all(run -> assertThat(run.total(GP_LOAD)).isEqualTo(2));
  }

  @Test
  void shouldRunWhereEverybodyLivesInTheMostDeprivedFifth() {
    Results results =
        runs(
            OddTown.with(
                "place.share_fifth_1=1",
                "place.share_fifth_2=0",
                "place.share_fifth_3=0",
                "place.share_fifth_4=0",
                "place.share_fifth_5=0"));

    results.all(
        run -> {
          for (int fifth = 1; fifth < 5; fifth++) {
            assertThat(run.strata().adults(Breakdown.DEPRIVATION_FIFTH, fifth)).isZero();
          }
        });
    results.areSome(CONSULTATIONS);
  }

  @Test
  void shouldRunWhereNoGrantIsPaid() {
    Results results =
        runs(OddTown.with("funding.grant_pounds_per_year=0", "funding.births_per_year=0"));

    results.areNone(Outcome.COST_COUNCIL, Outcome.GROUPS_OPENED);
    results.areSome(Outcome.GROUPS_CLOSED);
  }

  private static Results runs(OddTown town, Outcome... undefined) {
    Results results = new Results(town.run());
    results.arePossible(List.of(undefined));
    return results;
  }

  /** Both replicates of one odd town. */
  private record Results(ReplicateSet runs) {
    void all(Consumer<RunResult> holds) {
      assertThat(runs.results()).hasSize(2).allSatisfy(holds);
    }

    void areNone(Outcome... outcomes) {
      all(run -> assertThat(outcomes).allSatisfy(none -> assertThat(run.total(none)).isZero()));
    }

    void areSome(Outcome... outcomes) {
      all(run -> assertThat(outcomes).allSatisfy(some -> assertThat(run.total(some)).isPositive()));
    }

    /** Every number is one, but for ratios over nothing and means over nobody. */
    void arePossible(List<Outcome> undefined) {
      assertThat(runs.failures()).isEmpty();
      all(
          run ->
              assertThat(Outcome.values())
                  .allSatisfy(
                      outcome -> {
                        double total = run.total(outcome);
                        boolean overNothing =
                            outcome.source() == Outcome.Source.RATIO
                                && run.total(outcome.denominator()) == 0;
                        if (overNothing || undefined.contains(outcome)) {
                          assertThat(total).isNaN();
                        } else {
                          assertThat(total).isFinite();
                        }
                        if (outcome.source() == Outcome.Source.EVENT) {
                          assertThat(total).isNotNegative();
                        }
                        if (outcome.unit().equals("level 0-1")) {
                          assertThat(Arrays.stream(run.weekly().of(outcome)))
                              .noneMatch(level -> level < 0 || level > 1);
                        }
                      }));
    }
  }
}
