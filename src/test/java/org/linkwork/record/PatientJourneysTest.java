package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Consulted;
import org.linkwork.record.PathwayEvent.Declined;
import org.linkwork.record.PathwayEvent.Ended;
import org.linkwork.record.PathwayEvent.Matched;
import org.linkwork.record.PathwayEvent.Met;
import org.linkwork.record.PathwayEvent.NotOffered;
import org.linkwork.record.PathwayEvent.Offered;
import org.linkwork.record.PathwayEvent.Recognised;
import org.linkwork.record.PathwayEvent.Referred;
import org.linkwork.record.PathwayEvent.StillComing;
import org.linkwork.record.PathwayEvent.TurnedUp;

class PatientJourneysTest {
  private final PatientJourneys journeys = new PatientJourneys(10);

  @Test
  void shouldFindHowFarEachCameAndWhyNoFurther() {
    journeys.begins(FewPeople.inFifths(1, 1, 2, 3, 4, 5, 5));
    consults(10, 0, false);

    consults(10, 1, true);
    journeys.heard(new NotOffered(10, 1, 0, LossReason.NO_TIME_TO_LISTEN));

    recognised(11, 2);
    journeys.heard(new NotOffered(11, 2, 0, LossReason.GP_NOT_TRAINED));

    recognised(11, 3);
    journeys.heard(new Offered(11, 3, 0, false));
    journeys.heard(new Declined(11, 3, 0, LossReason.STIGMA));

    agrees(11, 4, 0);

    agrees(11, 5, 1);
    journeys.heard(new Met(12, 5, 1, 0, 1));
    journeys.heard(new Ended(12, 5, 1, Stage.MET, LossReason.PRACTICAL_HELP_WAS_ENOUGH));

    agrees(11, 6, 2);
    journeys.heard(new Met(12, 6, 2, 0, 1));
    journeys.heard(new Matched(13, 6, 2, 0, 0.8));
    journeys.heard(new TurnedUp(14, 6, 2, 0, 3));
    journeys.heard(new Ended(20, 6, 2, Stage.TURNED_UP, LossReason.DRIFTED_AWAY));

    Funnel funnel = journeys.funnel();

    assertThat(funnel.reached()).containsExactly(7, 6, 5, 4, 3, 2, 1, 1, 0, 0);
    assertThat(funnel.stopped(Stage.IN_NEED, LossReason.NO_TIME_TO_LISTEN)).isEqualTo(1);
    assertThat(funnel.stopped(Stage.RECOGNISED, LossReason.GP_NOT_TRAINED)).isEqualTo(1);
    assertThat(funnel.stopped(Stage.OFFERED, LossReason.STIGMA)).isEqualTo(1);
    assertThat(funnel.stopped(Stage.TURNED_UP, LossReason.DRIFTED_AWAY)).isEqualTo(1);
    assertThat(funnel.open()).containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 0, 0);
    assertThat(funnel.lost(Stage.MET)).isZero();
    assertThat(funnel.endedWell(Stage.MET)).isEqualTo(1);
  }

  @Test
  void shouldAccountForEverybodyAtEveryStage() {
    shouldFindHowFarEachCameAndWhyNoFurther();

    Funnel funnel = journeys.funnel();
    Stage[] stages = Stage.values();

    for (int stage = 0; stage < stages.length; stage++) {
      long next = stage + 1 < stages.length ? funnel.reached()[stage + 1] : 0;
      assertThat(
              next
                  + funnel.lost(stages[stage])
                  + funnel.endedWell(stages[stage])
                  + funnel.open(stages[stage]))
          .isEqualTo(funnel.reached(stages[stage]));
    }
  }

  @Test
  void shouldCountByDeprivationFifthAndLeaveChildrenOut() {
    journeys.begins(
        new FewPeople(
            List.of(
                new FewPeople.Person(true, 1, Sex.MEN, AgeBand.FROM_35),
                new FewPeople.Person(true, 4, Sex.MEN, AgeBand.FROM_35),
                new FewPeople.Person(false, 1, Sex.MEN, AgeBand.UNDER_18))));
    recognised(10, 1);

    assertThat(journeys.funnelsByFifth().get(0).reached(Stage.NOT_IN_NEED)).isEqualTo(1);
    assertThat(journeys.funnelsByFifth().get(3).reached(Stage.RECOGNISED)).isEqualTo(1);
    assertThat(journeys.funnel().reached(Stage.NOT_IN_NEED)).isEqualTo(2);
  }

  @Test
  void shouldKeepTheReasonOfTheJourneyThatCameFurthest() {
    journeys.begins(FewPeople.inFifths(1));
    agrees(10, 0, 0);
    journeys.heard(new Ended(12, 0, 0, Stage.AGREED, LossReason.GAVE_UP_WAITING));
    consults(20, 0, true);
    journeys.heard(new NotOffered(20, 0, 0, LossReason.ROOT_CAUSE_MISSED));

    assertThat(journeys.funnel().stopped(Stage.AGREED, LossReason.GAVE_UP_WAITING)).isEqualTo(1);
  }

  @Test
  void shouldLetTheLaterOfTwoEquallyLongJourneysDecide() {
    journeys.begins(FewPeople.inFifths(1));
    agrees(10, 0, 0);
    journeys.heard(new Ended(12, 0, 0, Stage.AGREED, LossReason.GAVE_UP_WAITING));
    agrees(20, 0, 1);

    assertThat(journeys.funnel().open(Stage.AGREED)).isEqualTo(1);

    journeys.heard(new Ended(22, 0, 1, Stage.AGREED, LossReason.NEVER_REACHED));

    assertThat(journeys.funnel().stopped(Stage.AGREED, LossReason.NEVER_REACHED)).isEqualTo(1);
  }

  @Test
  void shouldNotCountAJourneyBegunBeforeItsFirstWeek() {
    journeys.begins(FewPeople.inFifths(1, 2, 3));
    agrees(9, 0, 0);
    agrees(9, 1, 1);
    agrees(10, 2, 2);
    journeys.heard(new Met(10, 0, 0, 0, 1));
    journeys.heard(new Matched(10, 0, 0, 4, 0.8));
    journeys.heard(new TurnedUp(11, 0, 0, 4, 2));
    journeys.heard(new StillComing(23, 0, 0, 12));
    journeys.heard(new Ended(10, 1, 1, Stage.MET, LossReason.NO_PLACE));

    assertThat(journeys.funnel().open(Stage.NOT_IN_NEED)).isEqualTo(2);
    assertThat(journeys.funnel().open(Stage.AGREED)).isEqualTo(1);
  }

  @Test
  void shouldFollowTheNewJourneyOfWhoIsStillOnAnOldOne() {
    journeys.begins(FewPeople.inFifths(1));
    agrees(9, 0, 0);
    consults(10, 0, true);
    journeys.heard(new Ended(11, 0, 0, Stage.TURNED_UP, LossReason.DRIFTED_AWAY));

    assertThat(journeys.funnel().open(Stage.IN_NEED)).isEqualTo(1);

    agrees(12, 0, 1);
    journeys.heard(new Met(13, 0, 1, 0, 1));

    assertThat(journeys.funnel().open(Stage.MET)).isEqualTo(1);
  }

  @Test
  void shouldCountACompletedCourseAsStillComingAndAsAGoodEnding() {
    journeys.begins(FewPeople.inFifths(1));
    agrees(10, 0, 0);
    journeys.heard(new TurnedUp(11, 0, 0, 3, 1));
    journeys.heard(new StillComing(21, 0, 0, 12));
    journeys.heard(
        new Ended(21, 0, 0, Stage.STILL_COMING_AT_12_WEEKS, LossReason.COURSE_COMPLETED));

    Funnel funnel = journeys.funnel();

    assertThat(funnel.endedWell(Stage.STILL_COMING_AT_12_WEEKS)).isEqualTo(1);
    assertThat(funnel.open(Stage.STILL_COMING_AT_12_WEEKS)).isZero();
  }

  @Test
  void shouldReachTheLastStageAfterAYear() {
    journeys.begins(FewPeople.inFifths(1));
    agrees(10, 0, 0);
    journeys.heard(new StillComing(23, 0, 0, 12));
    journeys.heard(new StillComing(63, 0, 0, 52));

    assertThat(journeys.funnel().open(Stage.STILL_COMING_AT_52_WEEKS)).isEqualTo(1);
  }

  private void consults(int week, int person, boolean socialNeed) {
    journeys.heard(new Consulted(week, person, 0, true, socialNeed, 0, 9, 1, 0.5));
  }

  private void recognised(int week, int person) {
    consults(week, person, true);
    journeys.heard(new Recognised(week, person, 0));
  }

  private void agrees(int week, int person, int referral) {
    recognised(week, person);
    journeys.heard(new Offered(week, person, 0, false));
    journeys.heard(new Referred(week, person, 0, referral, 0));
  }
}
