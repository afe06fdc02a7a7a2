package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
