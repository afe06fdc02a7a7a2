package org.linkwork.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Draws;
import org.linkwork.community.CommunityGroup;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.Outcome;
import org.linkwork.record.Readings;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;

/** Studies on the model itself, in a small town. */
class StudyRunTest {
  private static final Scenario TOWN = town("weeks.warm_up=52", "weeks.policy=130");

  @Test
  void shouldChangeNothingInTheRunThatItListensTo() throws RunFailedException {
    for (Arm arm : Arm.values()) {
      Scenario scenario = arm.in(TOWN);
      RunResult plain = SingleRun.fresh().run(scenario, 1, () -> false).orElseThrow();
      RunResult studied = new StudyRun(2).run(scenario, 1, () -> false).orElseThrow();
      for (Outcome outcome : Outcome.values()) {
        assertThat(studied.weekly().of(outcome))
            .as(arm + " " + outcome)
            .containsExactly(plain.weekly().of(outcome));
      }
      assertThat(plain.readings()).isEqualTo(Readings.NONE);
      assertThat(studied.readings().isEmpty()).isFalse();
    }
  }

  @Test
  void shouldReadTheSameWhetherTheWarmUpWasSharedOrNot() throws RunFailedException {
    StudyRun shared = new StudyRun(2);
    shared.run(Arm.PROMPTS.in(TOWN), 0, () -> false);
    Readings afterOther = shared.run(Arm.TODAY.in(TOWN), 0, () -> false).orElseThrow().readings();
    Readings alone =
        new StudyRun(1).run(Arm.TODAY.in(TOWN), 0, () -> false).orElseThrow().readings();
    assertThat(afterOther).isEqualTo(alone);
  }

  @Test
  void shouldCountWhatTheStandardRecordersCount() throws RunFailedException {
    RunResult run = new StudyRun(1).run(Arm.TODAY.in(TOWN), 0, () -> false).orElseThrow();
    Map<Quantity, Outcome> same = new EnumMap<>(Quantity.class);
    same.put(Quantity.REFERRALS, Outcome.REFERRED);
    same.put(Quantity.OFFERS, Outcome.OFFERED);
    same.put(Quantity.DECLINES, Outcome.DECLINED);
    same.put(Quantity.PEOPLE_MET, Outcome.MET);
    same.put(Quantity.CONTACTS, Outcome.CONTACTS);
    same.put(Quantity.GRANTS, Outcome.GRANTS_RENEWED);
    same.forEach(
        (quantity, outcome) ->
            assertThat(run.readings().of(quantity.key()))
                .as(quantity.key())
                .isPositive()
                .isEqualTo(run.total(outcome)));
    assertThat(
            run.readings().of(Quantity.LARGE_GROUPS_CLOSED.key())
                + run.readings().of(Quantity.SMALL_GROUPS_CLOSED.key()))
        .isEqualTo(run.total(Outcome.GROUPS_CLOSED));
    double groupYears =
        run.readings().of(Quantity.LARGE_GROUP_YEARS.key())
            + run.readings().of(Quantity.SMALL_GROUP_YEARS.key());
    assertThat(Math.round(52 * groupYears))
        .isEqualTo(Math.round(130 * run.total(Outcome.GROUPS_OPEN)));
  }

  @Test
  void shouldKnowWhatKindEachGroupIs() {
    Scenario larger =
        town(
            "place.groups_per_10000=100",
            "funding.births_per_year=10",
            "group.renew_base=-2",
            "funding.budget_per_person=100",
            "weeks.warm_up=52",
            "weeks.policy=130");
    Draws draws = Draws.keyed(larger.seed(), 0);
    SocialPrescribingModel model = new SocialPrescribingModel(larger, draws, event -> {});
    GroupKinds kinds = new GroupKinds(larger, draws);
    assertThat(kinds.atFirst()).isEqualTo(model.world().community().open().size()).isPositive();
    for (int week = 0; week < 150; week++) {
      model.passWeek();
    }
    assertThat(model.world().community().all())
        .anyMatch(group -> group.generation() > 0)
        .allSatisfy(group -> assertSameKind(kinds, group));
  }

  private static void assertSameKind(GroupKinds kinds, CommunityGroup group) {
    assertThat(kinds.isCourse(group.id())).isEqualTo(group.courseSessions() > 0);
    assertThat(kinds.isSmall(group.id())).isEqualTo(group.purse().livesOnOneStream());
  }

  @Test
  void shouldGiveTheSameFindingsOnAnyNumberOfThreads() {
    Scenario small = town("weeks.warm_up=26", "weeks.policy=130");
    Validation one =
        Validation.of(
            small, EnumSet.of(OpenTarget.O1, OpenTarget.O10, OpenTarget.O20), RunPlan.onThreads(1));
    Validation two =
        Validation.of(
            small, EnumSet.of(OpenTarget.O1, OpenTarget.O10, OpenTarget.O20), RunPlan.onThreads(2));
    assertThat(one).isEqualTo(two);
    assertThat(one.seeds()).isEqualTo(2);
    assertThat(one.findings()).hasSize(4);
  }

  @Test
  void shouldFindNoEffectWhereTheServiceReachesNobody() throws RunFailedException {
    Scenario idle =
        town(
            "weeks.warm_up=26",
            "weeks.policy=130",
            "service.link_workers=0",
            "place.groups_per_10000=0");
    DesignedStudy study =
        DesignedStudy.of(idle, new ConsultationConcentration(), RunPlan.onThreads(1));
    assertThat(study.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.naive().mean()).isPositive();
              assertThat(finding.counterfactual().mean()).isZero();
            });
  }

  private static Scenario town(String... settings) {
    Overrides overrides = Overrides.NONE.replicates("2");
    for (String setting : settings) {
      overrides = overrides.set(setting);
    }
    overrides = overrides.set("place.registered_people=3000").set("place.practices=2");
    try {
      return new ScenarioReader(InterventionCatalogue.names())
          .readAll(List.of(Path.of("scenarios/baseline.yaml")), overrides)
          .get(0)
          .scenario();
    } catch (ScenarioException e) {
      throw new IllegalStateException(e);
    }
  }
}
