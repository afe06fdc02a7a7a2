package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.Purpose;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

/** Table 2, no. 6, on towns where patients hesitate. */
class PatientStoriesTest {
  private static final int SEEDS = 10;
  private static final String NAME = "stories";

  /** A town in which many are offered and many say no. */
  private static final Town HESITANT =
      Town.of(2000)
          .lasting(0, 60)
          .with("threshold.agree_base", -1)
          .with("consultation.refer_base", 3)
          .with("consultation.salience_floor", 0.8)
          .with("threshold.show_base", 2);

  /** The same where stories are free and do nothing, until a test lets them do one thing. */
  private static final Town INERT =
      HESITANT
          .with("patient_stories.agree_lift", 0)
          .with("patient_stories.eases_label", 0)
          .with("patient_stories.promised_points", 0)
          .with("patient_stories.persuades", 0)
          .with("patient_stories.salience_jump", 0)
          .with("patient_stories.closes_silence", 0)
          .with("price.story_films", 0)
          .with("price.story_event", 0);

  @Test
  void shouldChangeNothingAtStrengthZeroOrWhereStoriesDoNothing() {
    String without = HESITANT.digest();
    assertThat(HESITANT.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(without);
    assertThat(told(INERT).digest()).isEqualTo(without);
  }

  @Test
  void shouldBringMorePeopleToAgreeAndMoreGpsToThinkOfIt() {
    PairedTowns towns = PairedTowns.of(HESITANT, told(HESITANT), SEEDS);
    assertThat(towns.falls(Outcome.DECLINE_RATE)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_SALIENCE)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.REFERRED)).isLessThan(LEVEL);
  }

  @Test
  void shouldLetFewerStayOfThoseWhoWereLedToExpectMore() {
    Town eager = INERT.with("threshold.agree_base", 3);
    Town promised = told(eager.with("patient_stories.promised_points", 2));
    assertThat(PairedTowns.of(eager, promised, SEEDS).falls(Outcome.STAY_RATE)).isLessThan(LEVEL);
    assertThat(told(eager).digest()).isEqualTo(eager.digest());
  }

  @Test
  void shouldLetGpsDownWhereNewsFallsShortOfTheStories() {
    Town fair =
        INERT
            .with("patient_stories.persuades", 0.5)
            .with("threshold.agree_base", 3)
            .with("threshold.show_base", -10)
            .with("link_worker.wants_group", 1)
            .with("need.visit_is_social", 2)
            .with("reporting.report_probability", 1)
            .with("reporting.delay_weeks", 1)
            .with("belief.oversold", 0);
    Town oversold = fair.with("belief.oversold", 3);
    assertThat(PairedTowns.of(told(fair), told(oversold), SEEDS).falls(Outcome.GP_BELIEF))
        .isLessThan(LEVEL);
    assertThat(oversold.digest()).isEqualTo(fair.digest());
  }

  @Test
  void shouldLetPromisesFade() {
    Town promised =
        INERT.with("threshold.agree_base", 3).with("patient_stories.promised_points", 2);
    Town lasting = promised.with("patient_stories.promise_half_life_weeks", 1e6);
    Town brief = promised.with("patient_stories.promise_half_life_weeks", 2);
    Town gone = promised.with("patient_stories.promise_half_life_weeks", 1e-6);
    assertThat(PairedTowns.of(told(lasting), told(brief), SEEDS).rises(Outcome.STAY_RATE))
        .isLessThan(LEVEL);
    assertThat(told(gone).digest()).isEqualTo(gone.digest());
  }

  @Test
  void shouldMakeTheLabelWeighLessWhereThereIsOne() {
    Town labelled =
        INERT
            .with("funding.mental_health_label_share", 1)
            .with("threshold.agree_base", 3)
            .with("threshold.show_base", 0)
            .with("threshold.show_by_label", 3);
    Town eased = told(labelled.with("patient_stories.eases_label", 1));
    assertThat(PairedTowns.of(labelled, eased, SEEDS).rises(Outcome.SHOW_RATE)).isLessThan(LEVEL);
    Town unlabelled = eased.with("funding.mental_health_label_share", 0);
    assertThat(unlabelled.digest()).isEqualTo(unlabelled.with(List.of()).digest());
  }

  @Test
  void shouldGetGpsToTalkSoThatTheyBelieveMoreAlike() {
    Town apart =
        INERT
            .with("place.practices", 1)
            .with("place.gps_per_10000", 20)
            .with("workforce.leaves_per_year", 0)
            .with("consultation.whole_practice", 0)
            .with("belief.learning", 0);
    Town talking = told(apart.with("patient_stories.closes_silence", 0.3));
    assertThat(spreadOfBelief(talking)).isLessThan(0.8 * spreadOfBelief(apart));
  }

  @Test
  void shouldBeForgotten() {
    Town lifted = INERT.with("patient_stories.agree_lift", 2);
    InterventionPlan fading =
        new InterventionPlan(NAME, 0, InterventionPlan.NEVER, 1, 1, 0, 4, InterventionPlan.NEVER);
    PairedTowns towns = PairedTowns.of(lifted, lifted.with(List.of(fading)), SEEDS);
    assertThat(towns.rises(series -> -declined(series, 0, 8))).isLessThan(LEVEL);
    assertThat(towns.differsByLessThan(0.05, series -> declined(series, 40, 60)))
        .as("after ten half-lives, five of a hundred offers at the most either way")
        .isLessThan(LEVEL);
  }

  @Test
  void shouldMoveNobodyWhoseMotivationIsHeldStill() {
    Town lifted = INERT.with("patient_stories.agree_lift", 2);
    HeldStill held = HeldStill.NONE.with(SubTheme.PATIENT_MOTIVATION, 0.5);
    assertThat(holding(told(lifted), held).digest()).isEqualTo(holding(lifted, held).digest());
  }

  @Test
  void shouldCostFilmsOnceAndAnEventForEachPracticeEachTime() {
    InterventionPlan plan =
        new InterventionPlan(NAME, 0, InterventionPlan.NEVER, 1, 0.5, 0, 13, 13);
    Bill bill = Bill.of(HESITANT.with(List.of(plan)));
    int practices = 4;
    int events = 1 + 59 / 13;
    assertThat(bill.pence(Purpose.INTERVENTION_SET_UP)).isEqualTo(3000_00L);
    assertThat(bill.pence(Purpose.INTERVENTION_RUNNING)).isEqualTo(events * practices * 100_00L);
  }

  private static Town told(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }

  private static Town holding(Town town, HeldStill held) {
    return new Town(
        town.values(), town.policyValues(), town.horizon(), held, town.plans(), town.seed());
  }

  private static double declined(WeeklySeries series, int from, int to) {
    double declined = Arrays.stream(series.of(Outcome.DECLINED), from, to).sum();
    return declined / Arrays.stream(series.of(Outcome.OFFERED), from, to).sum();
  }

  private static double spreadOfBelief(Town town) {
    Practice practice = town.passed(event -> {}).world().practices().get(0);
    double[] beliefs =
        practice.gps().stream().mapToDouble(GeneralPractitioner::belief).sorted().toArray();
    return beliefs[beliefs.length - 1] - beliefs[0];
  }
}
