package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linkwork.community.CommunityGroup;
import org.linkwork.parameter.LinkWorkerParameters;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.practice.LinkWorker;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Recorders;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.verification.ReferralLedger.Place;
import org.linkwork.world.World;

/**
 * V5 and V15: in whole runs nothing is lost or made up. Every week people, places, slots, hours and
 * pence are where ledgers, kept from what is told alone, say that they are; and Little's law holds
 * to the week.
 */
class ConservationTest {
  private static final int WEEKS = 110;

  private enum Strain {
    AS_SHIPPED {
      @Override
      TestTown town() {
        return TestTown.of(2_000, 2);
      }
    },
    SHORT_OF_EVERYTHING {
      @Override
      TestTown town() {
        return TestTown.of(1_500, 2)
            .with("need.demand_per_year", 4)
            .with("consultation.minutes_per_session", 70)
            .with("service.link_workers", 1.2)
            .with("service.contact_hours_a_week", 2)
            .with("need.visit_is_social", 1)
            .with("consultation.refer_base", 3)
            .with("consultation.salience_floor", 0.9)
            .with("link_worker.call_attempts", 2)
            .with("link_worker.impatience_per_year", 1)
            .with("need.moves_away_per_year", 0.3)
            .with("threshold.keep_base", 2)
            .with("place.groups_per_10000", 60)
            .with("group.places", 6)
            .with("group.places_spread", 3)
            .with("funding.grant_length_weeks", 8)
            .with("group.renew_base", -1.5)
            .with("group.reserves_weeks", 3)
            .with("workforce.link_worker_leaves_per_year", 0.4);
      }
    },
    OF_PLENTY_AND_CHANGE {
      @Override
      TestTown town() {
        return TestTown.of(1_500, 2)
            .with("service.link_workers", 2)
            .with("consultation.salience_floor", 0.9)
            .with("consultation.refer_base", 3)
            .with("consultation.signposts", 1)
            .with("belief.knowledge_start", 0.9)
            .with("group.course_sessions", 4)
            .with("funding.grant_length_weeks", 20)
            .with("funding.births_per_year", 10)
            .with("funding.survey_intensity", 1)
            .with("funding.payment_per_session", 3)
            .with("group.other_income_share", 0)
            .intervening(new InterventionPlan("buddy-system", 5, 80, 0.5, 1, 4))
            .intervening(
                new InterventionPlan("feedback-and-reward", 10, InterventionPlan.NEVER, 1, 0.7, 0))
            .intervening(
                new InterventionPlan("long-term-funding", 15, InterventionPlan.NEVER, 0.6, 1, 0));
      }
    };

    abstract TestTown town();
  }

  @ParameterizedTest
  @EnumSource
  void shouldKeepEverybodyAndEverything(Strain strain) {
    Scenario scenario = strain.town().scenario(WEEKS);
    int linkWorkers = (int) Math.ceil(scenario.parameters().levers().service().linkWorkers());
    ReferralLedger referrals = new ReferralLedger();
    WeekLedger weeks = new WeekLedger(2, linkWorkers);
    SocialPrescribingModel model =
        new SocialPrescribingModel(
            scenario, TestTown.draws(1), new Recorders(List.of(referrals, weeks)));
    World world = model.world();
    Bill expected = new Bill();
    long queueLengths = 0;
    long longestQueue = 0;
    long unseen = 0;
    while (!model.isOver()) {
      model.passWeek();
      checkReferrals(world, referrals, weeks);
      checkGroups(world, referrals);
      checkSlotsAndHours(world, weeks);
      expected.add(world, weeks);
      int waiting = (int) weeks.level(Outcome.WAITING);
      queueLengths += waiting;
      longestQueue = Math.max(longestQueue, waiting);
      unseen += weeks.unseen(0) + weeks.unseen(1);
    }

    // Little's law as an identity: a referral is in the queue at the end of its own week and of
    // each later one, but not of the week in which it leaves.
    assertThat(referrals.weeksWaited() + referrals.weeksWaitedByWaiting(WEEKS))
        .isEqualTo(queueLengths);
    checkMoney(world, weeks, expected, scenario);
    checkThatMuchHappened(strain, referrals, longestQueue, unseen);
  }

  private static void checkReferrals(World world, ReferralLedger referrals, WeekLedger weeks) {
    assertThat(referrals.in(Place.MADE)).as("neither on a list nor with a place").isZero();
    assertThat(world.referrals().made()).isEqualTo(referrals.made());
    assertThat(world.referrals().ended())
        .isEqualTo(referrals.in(Place.ENDED))
        .isEqualTo(referrals.endedFor().values().stream().mapToInt(Integer::intValue).sum());
    assertThat(weeks.level(Outcome.WAITING)).isEqualTo(referrals.in(Place.WAITING));
    assertThat(weeks.level(Outcome.EXPECTED_IN_GROUPS)).isEqualTo(referrals.in(Place.EXPECTED));
    assertThat(weeks.level(Outcome.ATTENDING)).isEqualTo(referrals.in(Place.ATTENDING));
    assertThat(weeks.level(Outcome.CASELOAD))
        .isBetween(
            (double) referrals.in(Place.IN_SUPPORT),
            (double) referrals.made() - referrals.in(Place.WAITING) - referrals.in(Place.ENDED));
    Map<Integer, Integer> open = new TreeMap<>();
    for (int person = 0; person < world.patients().count(); person++) {
      if (world.patients().referral(person) != null) {
        open.put(person, world.patients().referral(person).number());
      }
    }
    assertThat(open).isEqualTo(referrals.openOfPerson());
  }

  private static void checkGroups(World world, ReferralLedger referrals) {
    for (CommunityGroup group : world.community().all()) {
      assertThat(group.members())
          .as("members of " + group.name())
          .isEqualTo(referrals.membersOf(group.id()));
      if (group.members() > 0) {
        assertThat(group.isOpen()).isTrue();
        assertThat(group.placesTaken()).isLessThanOrEqualTo(group.places());
      }
    }
  }

  private static void checkSlotsAndHours(World world, WeekLedger weeks) {
    for (Practice practice : world.practices()) {
      int held = weeks.held(practice.id());
      assertThat(held).isLessThanOrEqualTo(practice.slots());
      assertThat(held + weeks.unseen(practice.id())).isEqualTo(practice.requests());
      // Nobody goes unseen while there is a slot.
      assertThat(held).isEqualTo(Math.min(practice.requests(), practice.slots()));
    }
    LinkWorkerParameters support = world.setting().parameters().linkWorker();
    double hours = world.setting().levers().service().contactHoursAWeek();
    for (LinkWorker worker : world.linkWorkers().all()) {
      double minutes =
          weeks.meetings(worker.post()) * (support.firstMeetingMinutes() + support.adminMinutes())
              + weeks.followUps(worker.post())
                  * (support.followUpMinutes() + support.adminMinutes() / 2);
      assertThat(minutes)
          .as("minutes of link worker " + worker.post())
          .isLessThanOrEqualTo(60 * hours * worker.fullTimeShare() + 1e-9);
      assertThat(minutes == 0 || worker.isPresent()).isTrue();
    }
  }

  /** What each week must have cost, worked out from what happened in it. */
  private static final class Bill {
    private long linkWorkers;
    private long appointments;
    private long antidepressants;

    void add(World world, WeekLedger weeks) {
      var price = world.setting().parameters().price();
      double posts = 0;
      for (LinkWorker worker : world.linkWorkers().all()) {
        posts += worker.isPresent() ? worker.fullTimeShare() : 0;
      }
      linkWorkers +=
          Math.round(
              100 * posts * price.linkWorkerYear() * (1 + price.linkWorkerSupervisionShare()) / 52);
      appointments += Math.round(100 * weeks.held() * price.gpAppointment());
      antidepressants +=
          Math.round(100 * weeks.onAntidepressants() * price.antidepressantYear() / 52);
    }
  }

  private static void checkMoney(World world, WeekLedger weeks, Bill bill, Scenario scenario) {
    assertThat(weeks.pence(Payer.NHS, Purpose.LINK_WORKERS)).isEqualTo(bill.linkWorkers);
    assertThat(weeks.pence(Payer.NHS, Purpose.GP_APPOINTMENTS)).isEqualTo(bill.appointments);
    assertThat(weeks.pence(Payer.NHS, Purpose.ANTIDEPRESSANTS)).isEqualTo(bill.antidepressants);
    for (Purpose purpose : Purpose.values()) {
      assertThat(weeks.pence(purpose))
          .as("pence paid for " + purpose)
          .isEqualTo(world.setting().pencePaid(purpose));
    }
    long toGroups = weeks.pence(Purpose.GRANTS) + weeks.pence(Purpose.GROUP_FEES);
    assertThat(toGroups).isLessThanOrEqualTo(world.funding().received());
    if (scenario.parameters().group().otherIncomeShare() == 0) {
      assertThat(toGroups).isEqualTo(world.funding().received());
    }
    long held = world.community().open().stream().mapToLong(group -> group.purse().funds()).sum();
    assertThat(held + world.community().writtenOff())
        .isEqualTo(
            world.community().openedWith() + world.funding().received() - world.funding().spent());
  }

  private static void checkThatMuchHappened(
      Strain strain, ReferralLedger referrals, long longestQueue, long unseen) {
    assertThat(referrals.made()).isGreaterThan(50);
    if (strain == Strain.SHORT_OF_EVERYTHING) {
      assertThat(longestQueue).isGreaterThan(20);
      assertThat(unseen).isGreaterThan(1_000);
      assertThat(referrals.closuresWithMembers()).isPositive();
    }
    if (strain == Strain.OF_PLENTY_AND_CHANGE) {
      assertThat(referrals.endedFor()).hasSizeGreaterThan(10);
    }
  }
}
