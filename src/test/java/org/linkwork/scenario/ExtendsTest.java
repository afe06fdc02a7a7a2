package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.theme.SubTheme;

class ExtendsTest {
  private static final String CHILD = "format: 1\nextends: baseline\n";
  @TempDir Path directory;
  private ScenarioFolder folder;

  @BeforeEach
  void writeBaseline() {
    folder = ScenarioFolder.withShippedRegister(directory);
    folder.write(
        "baseline.yaml",
        ScenarioFolder.SOUND
            + """
            levers: { service.link_workers: 3 }
            policy: { service.link_workers: { add: 1 } }
            hold: { time: 0.4 }
            interventions:
              - { name: buddy-system, reach: 0.5 }
            """);
  }

  @Test
  void shouldInheritWhatTheChildDoesNotSay() {
    folder.write("child.yaml", CHILD);
    Scenario child = folder.read("child.yaml").scenario();
    Scenario baseline = folder.read("baseline.yaml").scenario();
    assertThat(child.name()).isEqualTo("child");
    assertThat(child.question()).isEqualTo("Does it work?");
    assertThat(child)
        .usingRecursiveComparison()
        .usingOverriddenEquals()
        .ignoringFields("name")
        .isEqualTo(baseline);
  }

  @Test
  void shouldWarnOfAnInheritedQuestion() {
    folder.write("child.yaml", CHILD);
    assertThat(folder.problems("child.yaml"))
        .containsExactly(
            "child.yaml:1:1  warn  results will be headed by the question of baseline, since this"
                + " file has none - say under question: what this scenario is to answer");
    folder.write("child.yaml", CHILD + "question: \"Or this?\"\n");
    assertThat(folder.problems("child.yaml")).isEmpty();
  }

  @Test
  void shouldLetTheChildWin() {
    folder.write(
        "child.yaml",
        CHILD + "question: \"Or this?\"\nseed: 7\nweeks: { policy: 25 }\nhold: { time: 0.1 }\n");
    Scenario child = folder.read("child.yaml").scenario();
    assertThat(child.question()).isEqualTo("Or this?");
    assertThat(child.seed()).isEqualTo(7);
    assertThat(child.horizon()).isEqualTo(new Horizon(10, 25));
    assertThat(child.held().level(SubTheme.TIME)).isEqualTo(0.1);
  }

  @Test
  void shouldChangeTheInheritedValue() {
    folder.write("child.yaml", CHILD + "levers: { service.link_workers: { times: 2 } }\n");
    Scenario child = folder.read("child.yaml").scenario();
    assertThat(child.values().get("service.link_workers")).isEqualTo(6);
    assertThat(child.parameters().levers().service().linkWorkers()).isEqualTo(6);
  }

  @Test
  void shouldStartPolicyFromTheLeversOfTheWholeChain() {
    folder.write(
        "child.yaml",
        CHILD
            + "levers: { service.link_workers: 5 }\n"
            + "policy: { service.link_workers: { times: 2 } }\n");
    Scenario child = folder.read("child.yaml").scenario();
    assertThat(child.values().get("service.link_workers")).isEqualTo(5);
    assertThat(child.policyValues().get("service.link_workers")).isEqualTo(12);
    assertThat(child.policyLevers().service().linkWorkers()).isEqualTo(12);
  }

  @Test
  void shouldAddInterventionsAndReplaceThoseOfTheSameName() {
    folder.write(
        "child.yaml",
        CHILD
            + "interventions:\n"
            + "  - { name: long-term-funding }\n"
            + "  - { name: buddy-system, reach: 1 }\n");
    assertThat(folder.read("child.yaml").scenario().interventions())
        .containsExactly(
            new InterventionPlan("buddy-system", 0, InterventionPlan.NEVER, 1, 1, 0),
            new InterventionPlan("long-term-funding", 0, InterventionPlan.NEVER, 1, 1, 0));
  }

  @Test
  void shouldTakeInterventionsAwayByAnEmptyList() {
    folder.write("child.yaml", CHILD + "interventions: []\n");
    assertThat(folder.read("child.yaml").scenario().interventions()).isEmpty();
  }

  @Test
  void shouldFollowAChain() {
    folder.write("child.yaml", CHILD + "seed: 7\n");
    folder.write("grandchild.yaml", "format: 1\nextends: child\nreplicates: 9\n");
    Scenario grandchild = folder.read("grandchild.yaml").scenario();
    assertThat(grandchild.seed()).isEqualTo(7);
    assertThat(grandchild.replicates()).isEqualTo(9);
  }

  @Test
  void shouldRefuseACircleInWords() {
    folder.write("a.yaml", "format: 1\nextends: b\n");
    folder.write("b.yaml", "format: 1\nextends: c\n");
    folder.write("c.yaml", "format: 1\nextends: a\n");
    assertThat(folder.problems("a.yaml"))
        .containsExactly(
            "c.yaml:2:10  error  extends goes in a circle: a extends b extends c extends a"
                + " - let one of them extend nothing");
  }

  @Test
  void shouldRefuseAMissingParentAndSuggestAName() {
    folder.write("child.yaml", "format: 1\nextends: basline\n");
    assertThat(folder.problems("child.yaml"))
        .containsExactly(
            "child.yaml:2:10  error  extends names \"basline\", but there is no basline.yaml"
                + " - did you mean \"baseline\"?");
  }

  @Test
  void shouldRefuseAPathAsParent() {
    folder.write("child.yaml", "format: 1\nextends: ../baseline.yaml\n");
    assertThat(folder.problems("child.yaml"))
        .containsExactly(
            "child.yaml:2:10  error  extends is \"../baseline.yaml\", which is not the name of a"
                + " file beside this one - write the name alone, without folder and without .yaml");
  }

  @Test
  void shouldTellProblemsOfTheWholeChain() {
    folder.write("parent.yaml", ScenarioFolder.SOUND + "hold: { time: 3 }\n");
    folder.write("child.yaml", "format: 1\nextends: parent\nhold: { atmosphere: 4 }\n");
    assertThat(folder.problems("child.yaml"))
        .containsExactly(
            "child.yaml:3:21  error  the level of atmosphere is 4"
                + " - write a level from 0 to 1, or neutral",
            "parent.yaml:6:15  error  the level of time is 3"
                + " - write a level from 0 to 1, or neutral");
  }

  @Test
  void shouldTellAProblemOfASharedParentOnce() {
    folder.write("parent.yaml", ScenarioFolder.SOUND + "hold: { time: 3 }\n");
    folder.write("one.yaml", "format: 1\nextends: parent\n");
    folder.write("two.yaml", "format: 1\nextends: parent\n");
    ScenarioException refusal =
        catchThrowableOfType(
            ScenarioException.class,
            () ->
                new ScenarioReader(ScenarioFolder.CATALOGUE)
                    .readAll(
                        List.of(folder.file("one.yaml"), folder.file("two.yaml")), Overrides.NONE));
    assertThat(refusal.problems()).hasSize(1);
  }
}
