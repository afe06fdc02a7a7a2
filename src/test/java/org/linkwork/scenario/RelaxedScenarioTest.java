package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.theme.SubTheme;

class RelaxedScenarioTest {
  @TempDir Path directory;
  @TempDir Path again;
  private ScenarioFolder folder;

  @BeforeEach
  void writeScenarios() {
    folder =
        ScenarioFolder.withShippedRegister(directory)
            .write("plain.yaml", ScenarioFolder.SOUND)
            .write("eased.yaml", ScenarioFolder.SOUND + "relax: { time: 0.1, unmet-need: 0.25 }\n");
  }

  @Test
  void shouldReadSharesBySubTheme() {
    Scenario eased = folder.read("eased.yaml").scenario();
    assertThat(eased.relaxed().share(SubTheme.TIME)).isEqualTo(0.1);
    assertThat(eased.relaxed().share(SubTheme.UNMET_NEED)).isEqualTo(0.25);
    assertThat(eased.relaxed().share(SubTheme.ATMOSPHERE)).isZero();
  }

  @Test
  void shouldInheritAndReplaceSharesOneByOne() {
    folder.write(
        "child.yaml",
        """
        format: 1
        extends: eased
        relax: { time: 0.3, atmosphere: 0.2 }
        """);
    Scenario child = folder.read("child.yaml").scenario();
    assertThat(child.relaxed().share(SubTheme.TIME)).isEqualTo(0.3);
    assertThat(child.relaxed().share(SubTheme.UNMET_NEED)).isEqualTo(0.25);
    assertThat(child.relaxed().share(SubTheme.ATMOSPHERE)).isEqualTo(0.2);
  }

  @Test
  void shouldBeAnotherWorldOnlyWhereSomethingIsRelaxed() {
    folder.write("none.yaml", ScenarioFolder.SOUND + "relax: { time: 0 }\n");
    String plain = ScenarioIdentity.of(folder.read("plain.yaml").scenario());
    assertThat(ScenarioIdentity.of(folder.read("none.yaml").scenario())).isEqualTo(plain);
    assertThat(ScenarioIdentity.of(folder.read("eased.yaml").scenario())).isNotEqualTo(plain);
  }

  @Test
  void shouldReadBackAsAnEqualScenario() {
    Scenario eased = folder.read("eased.yaml").scenario();
    ScenarioFolder second = ScenarioFolder.withShippedRegister(again);
    second.write("eased.yaml", ResolvedScenario.yaml(eased));
    assertThat(second.read("eased.yaml").scenario()).isEqualTo(eased);
  }

  @Test
  void shouldSayWhatIsNoShareAndNoSubTheme() {
    folder.write("bad.yaml", ScenarioFolder.SOUND + "relax: { time: 1.5, tiem: 0.1 }\n");
    assertThat(folder.problems("bad.yaml"))
        .hasSize(2)
        .anyMatch(
            line ->
                line.contains("bad.yaml:6:16  error  the share by which time is relaxed is 1.5")
                    && line.contains("from 0 to 1"))
        .anyMatch(line -> line.contains("there is no sub-theme \"tiem\""));
  }

  @Test
  void shouldWarnWhereWhatIsHeldIsRelaxed() {
    folder.write("held.yaml", ScenarioFolder.SOUND + "hold: { time: 0.2 }\nrelax: { time: 0.1 }\n");
    assertThat(folder.read("held.yaml").warnings())
        .singleElement()
        .asString()
        .contains("held.yaml:7:16  warn  time is held still, so that relaxing it changes nothing");
  }
}
