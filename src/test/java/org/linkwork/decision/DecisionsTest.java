package org.linkwork.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.scenario.ScenarioException;

class DecisionsTest {
  @TempDir private Path temporary;
  private DecisionFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = DecisionFolder.in(temporary);
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios/decisions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private List<String> problems(String text) {
    Path file = folder.write("bad.yaml", text);
    ScenarioException thrown =
        catchThrowableOfType(ScenarioException.class, () -> Decisions.read(file));
    return thrown.problems().stream()
        .map(Problem::toString)
        .map(line -> line.replace(file.toString(), "bad.yaml"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shouldReadEveryShippedDecision(Path file) {
    assertThat(Decisions.read(file).decision().options()).hasSizeGreaterThan(2);
  }

  @Test
  void shouldReadOptionsAsChangesOfTheBase() {
    Decision decision = Decisions.read(folder.sound()).decision();
    assertThat(decision.names())
        .containsExactly("Carry on", "Nothing new", "More link workers", "Feedback");
    assertThat(decision.base().horizon().policyWeeks()).isEqualTo(52);
    double before = decision.base().policyLevers().service().linkWorkers();
    assertThat(decision.options().get(2).scenario().policyLevers().service().linkWorkers())
        .isEqualTo(before + 1);
    assertThat(decision.options().get(2).scenario().values().get("service.link_workers"))
        .isEqualTo(before);
    assertThat(decision.options().get(3).scenario().interventions()).hasSize(1);
    assertThat(decision.money().budget()).containsExactly(3_000_000);
  }

  @Test
  void shouldScaleAndCombine() {
    Path file =
        folder.write(
            "scaled.yaml",
            DecisionFolder.HEAD
                + """
                options:
                  - name: Carry on
                  - name: Link workers
                    set: {service.link_workers: {add: 2}}
                    scale: [0.5]
                  - name: Both
                    combine: [Link workers]
                    interventions: [{name: buddy-system, reach: 0.8}]
                    scale: [0.25]
                """);
    List<DecisionOption> options = Decisions.read(file).decision().options();
    assertThat(options)
        .extracting(DecisionOption::name)
        .containsExactly(
            "Carry on", "Link workers", "Link workers at 50% scale", "Both", "Both at 25% scale");
    double before = options.get(0).scenario().policyLevers().service().linkWorkers();
    assertThat(options.get(2).scenario().policyLevers().service().linkWorkers())
        .isEqualTo(before + 1);
    assertThat(options.get(4).scenario().policyLevers().service().linkWorkers())
        .isEqualTo(before + 0.5);
    assertThat(options.get(4).scenario().interventions().get(0).reach()).isEqualTo(0.2);
  }

  @Test
  void shouldSayAllProblemsAtOnceWithTheirPlaces() {
    List<String> problems =
        problems(
            DecisionFolder.HEAD
                    .replace("price.link_worker_year", "price.link_worker_yer")
                    .replace("budget_per_year: 30000", "budget_per_year: [1, 2]")
                    .replace("low: 12000", "low: 16000")
                + """
                options:
                  - name: Carry on
                  - name: A
                    set: {service.link_worker: 3}
                  - name: A
                    interventions: [{name: buddy}]
                  - name: B
                    set: {place.gps_per_10000: 9}
                  - name: C
                    set: {price.gp_appointment: 9}
                  - name: D
                    combine: [Carry off]
                    set: {service.link_workers: 3}
                    scale: [0.5]
                colour: red
                """);
    assertThat(problems)
        .anyMatch(
            line ->
                line.startsWith("bad.yaml:12:5  error")
                    && line.contains("did you mean \"price.link_worker_year\"?"))
        .anyMatch(line -> line.contains("budget_per_year has 2 years and horizon 1"))
        .anyMatch(line -> line.contains("wellby is 15000 in a range from 16000 to 19000"))
        .anyMatch(line -> line.contains("did you mean \"service.link_workers\"?"))
        .anyMatch(line -> line.contains("there are two options \"A\""))
        .anyMatch(line -> line.contains("there is no intervention \"buddy\""))
        .anyMatch(line -> line.contains("which no option can set"))
        .anyMatch(line -> line.contains("prices are the same for every option"))
        .anyMatch(line -> line.contains("did you mean \"Carry on\"?"))
        .anyMatch(
            line -> line.contains("it cannot be said what a share of service.link_workers is"))
        .anyMatch(line -> line.contains("unknown key \"colour\""));
    assertThat(problems).doesNotHaveDuplicates();
  }

  @Test
  void shouldWarnAsSomebodyWhoKnowsTheField() {
    Path file =
        folder.write(
            "warned.yaml",
            DecisionFolder.HEAD.replace(
                    "pounds: 15000, low: 12000, high: 19000, year: 2023",
                    "pounds: 13000, year: 2019")
                + """
                options:
                  - name: Carry on
                  - name: Other name
                  - name: Many
                    set: {service.link_workers: {add: 3}}
                  - name: Buddies
                    interventions: [{name: buddy-system}]
                """);
    assertThat(Decisions.read(file).warnings())
        .extracting(Problem::toString)
        .anyMatch(line -> line.contains("a WELLBY is in prices of 2019"))
        .anyMatch(line -> line.contains("\"Other name\" is \"Carry on\" under another name"))
        .anyMatch(line -> line.contains("3.00 more link workers cost about £124,200 a year"))
        .anyMatch(line -> line.contains("volunteer hours a week; 24 are there"));
  }

  @Test
  void shouldReadPlausibleSetsEvenlyAlongTheirWeights() {
    folder.write(
        "sets.csv",
        """
        set,weight,threshold.agree_base,implausibility,target_x
        1,0.6,1.1,1,2
        2,0.3,1.2,1,2
        3,0.1,1.3,1,2
        """);
    Path file =
        folder.write(
            "with-sets.yaml",
            DecisionFolder.HEAD
                + """
                plausible_sets: {file: sets.csv, use: 4}
                options:
                  - name: Carry on
                  - name: Feedback
                    interventions: [{name: feedback-and-reward}]
                """);
    Decision decision = Decisions.read(file).decision();
    assertThat(decision.sets()).extracting(ParameterSet::number).containsExactly(1, 2);
    assertThat(decision.sets()).extracting(ParameterSet::weight).containsExactly(0.5, 0.5);
    assertThat(
            decision
                .worlds()
                .world(decision.options().get(1), decision.sets().get(1))
                .values()
                .get("threshold.agree_base"))
        .isEqualTo(1.2);
    assertThat(Decisions.inputs(decision)).anyMatch(path -> path.endsWith("sets.csv"));
  }
}
