package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.reading.Position;
import org.linkwork.theme.SubTheme;

class OverridesTest {
  @TempDir Path directory;
  private ScenarioFolder folder;

  @BeforeEach
  void writeScenario() {
    folder = ScenarioFolder.withShippedRegister(directory);
    folder.write(
        "some.yaml", ScenarioFolder.SOUND + "policy: { service.link_workers: { add: 1 } }\n");
  }

  private Scenario read(Overrides overrides) {
    return folder.read("some.yaml", overrides).scenario();
  }

  @Test
  void shouldChangeSeedAndReplicates() {
    Scenario changed = read(Overrides.NONE.seed("-9").replicates("3"));
    assertThat(changed.seed()).isEqualTo(-9);
    assertThat(changed.replicates()).isEqualTo(3);
  }

  @Test
  void shouldHoldASubThemeAtItsNeutralLevel() {
    Scenario changed = read(Overrides.NONE.without("unmet-need").without("time"));
    assertThat(changed.held().level(SubTheme.UNMET_NEED)).isEqualTo(SubTheme.UNMET_NEED.neutral());
    assertThat(changed.held().level(SubTheme.TIME)).isEqualTo(SubTheme.TIME.neutral());
    assertThat(changed.held().holds(SubTheme.ATMOSPHERE)).isFalse();
  }

  @Test
  void shouldSetAParameterOfAnyKind() {
    Scenario changed =
        read(Overrides.NONE.set("place.practices=1").set("service.link_workers={add: 2}"));
    double before = read(Overrides.NONE).values().get("service.link_workers");
    assertThat(changed.parameters().place().practices()).isEqualTo(1);
    assertThat(changed.values().get("service.link_workers")).isEqualTo(before + 2);
    assertThat(changed.policyValues().get("service.link_workers")).isEqualTo(before + 3);
  }

  @Test
  void shouldPutAValueBeneathAllThatIsSaid() {
    folder.write(
        "some.yaml",
        ScenarioFolder.SOUND
            + "uncertain: { link_worker.contacts_wanted: 5, threshold.show_base: {add: 0.25} }\n");
    Position line = Position.whole(directory.resolve("sets.csv"));
    Overrides sets =
        Overrides.NONE
            .set("link_worker.reached=0.5")
            .beneath("link_worker.contacts_wanted=7", line)
            .beneath("threshold.show_base=0.5", line)
            .beneath("link_worker.reached=0.9", line)
            .beneath("threshold.keep_base=1.5", line);

    ParameterValues values = read(sets).values();

    assertThat(values.get("link_worker.contacts_wanted")).isEqualTo(5);
    assertThat(values.get("threshold.show_base")).isEqualTo(0.75);
    assertThat(values.get("link_worker.reached")).isEqualTo(0.5);
    assertThat(values.get("threshold.keep_base")).isEqualTo(1.5);
  }

  @Test
  void shouldSetAPolicyAndTheWeeks() {
    Scenario changed =
        read(
            Overrides.NONE
                .set("policy.service.link_workers=4")
                .set("weeks.policy=30")
                .set("weeks.warm_up=5"));
    assertThat(changed.policyLevers().service().linkWorkers()).isEqualTo(4);
    assertThat(changed.horizon()).isEqualTo(new Horizon(5, 30));
  }

  @Test
  void shouldHoldASubThemeAtALevel() {
    Scenario changed = read(Overrides.NONE.set("hold.time=0.4").set("hold.atmosphere=neutral"));
    assertThat(changed.held().level(SubTheme.TIME)).isEqualTo(0.4);
    assertThat(changed.held().level(SubTheme.ATMOSPHERE)).isEqualTo(SubTheme.ATMOSPHERE.neutral());
  }

  @Test
  void shouldChangeFieldsOfInterventions() {
    folder.write(
        "some.yaml",
        ScenarioFolder.SOUND
            + "interventions: [{name: buddy-system, from_week: 2, ramp_weeks: 3},"
            + " {name: feedback-and-reward}]\n");
    Scenario changed =
        read(
            Overrides.NONE
                .set("service.link_workers={add: 1}")
                .set("buddy-system.reach=0.5")
                .set("buddy-system.until_week=9")
                .set("feedback-and-reward.strength=0")
                .set("long-term-funding.strength=0.25"));
    assertThat(changed.interventions())
        .containsExactly(
            new InterventionPlan("buddy-system", 2, 9, 0.5, 1, 3),
            new InterventionPlan("long-term-funding", 0, InterventionPlan.NEVER, 1, 0.25, 0));
    double before = read(Overrides.NONE).values().get("service.link_workers");
    assertThat(changed.values().get("service.link_workers")).isEqualTo(before + 1);
    assertThat(read(Overrides.NONE.set("long-term-funding.reach=0")).interventions()).hasSize(2);
  }

  @Test
  void shouldRefuseFieldsThatInterventionsDoNotHave() {
    Overrides wrong =
        Overrides.NONE
            .set("buddy-system.reech=1")
            .set("buddy-system.name=other")
            .set("buddy-system.strength=2")
            .set("hold.tme=1");
    assertThat(folder.problems("some.yaml", wrong))
        .containsExactly(
            "--set buddy-system.name=other  error  an intervention has no \"name\" to change"
                + " - use one of from_week, half_life_weeks, ramp_weeks, reach, refresher_weeks,"
                + " strength, until_week",
            "--set buddy-system.reech=1  error  an intervention has no \"reech\" to change"
                + " - did you mean \"reach\"?",
            "--set buddy-system.strength=2  error  strength of buddy-system is 2"
                + " - write a share from 0 to 1",
            "--set hold.tme=1  error  there is no sub-theme \"tme\" - did you mean \"time\"?");
  }

  @Test
  void shouldRefuseWhatAFileCouldNotSay() {
    Overrides wrong =
        Overrides.NONE
            .seed("x")
            .replicates("0")
            .without("tim")
            .set("service.link_worker=2")
            .set("service.link_workers=many")
            .set("policy.place.practices=2")
            .set("place.practices=2.5")
            .set("weeks.policy=0")
            .set("nothing");
    assertThat(folder.problems("some.yaml", wrong))
        .containsExactly(
            "--replicates 0  error  replicates is 0 - write a whole number from 1 to 100000 runs",
            "--seed x  error  seed is \"x\", not a whole number - write a whole number",
            "--set nothing  error  this is not name=value"
                + " - write for instance --set service.link_workers=3 or --set weeks.policy=52",
            "--set place.practices=2.5  error  place.practices is 2.5, but practices are counted"
                + " - choose a whole number",
            "--set policy.place.practices=2  error  place.practices is a fact of the place,"
                + " which no policy changes - take policy. off the name",
            "--set service.link_worker=2  error  there is no parameter \"service.link_worker\""
                + " - did you mean \"service.link_workers\"?",
            "--set service.link_workers=many  error  service.link_workers (full-time equivalents)"
                + " is \"many\", not a number - write a number",
            "--set weeks.policy=0  error  weeks.policy is 0"
                + " - write a whole number from 1 to 5200 weeks",
            "--without tim  error  there is no sub-theme \"tim\" - did you mean \"time\"?");
  }
}
