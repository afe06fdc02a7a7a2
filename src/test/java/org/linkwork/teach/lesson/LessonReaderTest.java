package org.linkwork.teach.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioException;

class LessonReaderTest {
  private static final Path LESSONS = Path.of("scenarios", "lessons");

  @TempDir private Path folder;

  @Test
  void shouldReadEveryShippedLesson() throws IOException {
    try (var files = Files.list(LESSONS)) {
      List<Lesson> lessons =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(LessonReader::read)
              .toList();
      assertThat(lessons)
          .extracting(Lesson::name)
          .containsExactly(
              "leaky-pathway", "one-run-is-not-proof", "the-ten-minute-gp", "when-groups-close");
      assertThat(lessons).extracting(Lesson::minutes).containsExactly(50, 30, 50, 50);
      assertThat(lessons)
          .allSatisfy(
              lesson -> {
                assertThat(lesson.steps().get(0).kind()).isEqualTo(StepKind.PREDICT);
                assertThat(lesson.replicates()).isEqualTo(10);
              });
    }
  }

  @Test
  void shouldMakeOneWorldOfEachSetting() {
    Town town = LessonReader.read(LESSONS.resolve("leaky-pathway.yaml")).town();
    assertThat(town.settings()).hasSize(18).contains(town.today());
    assertThat(town.today().written()).isEqualTo("0-0-0");
    Scenario today = town.scenario(town.today());
    Scenario changed = town.scenario(Setting.read("1-2-1").orElseThrow());
    assertThat(today.interventions()).isEmpty();
    assertThat(changed.interventions()).hasSize(2);
    assertThat(changed.policyValues().get("service.link_workers")).isEqualTo(0.6);
    assertThat(changed.values()).isEqualTo(today.values());
  }

  @Test
  void shouldRefuseSettingsThatAreNone() {
    Town town = LessonReader.read(LESSONS.resolve("leaky-pathway.yaml")).town();
    assertThat(Setting.read("0-0-0").filter(town::allows)).isPresent();
    for (String wrong : new String[] {"0-0", "0-0-3", "0-0-0-0"}) {
      assertThat(Setting.read(wrong).filter(town::allows)).as(wrong).isEmpty();
    }
    for (String wrong : new String[] {"", "a", "-1", "0--1", "../x", "999-0-0"}) {
      assertThat(Setting.read(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void shouldSayEveryProblemAtOnceWithItsPlace() throws IOException {
    assertThat(
            problems(
                """
                format: 2
                lesson: other-name
                title: "Which?"
                base: teaching-town.yaml
                sliders:
                  - change: buddy-systm.reach
                    label: "Someone to go with you"
                    values: [0, 1]
                    words: ["none"]
                    today: 3
                  - {change: policy.service.link_workers, label: "Link workers", values: [0.1, 900], words: ["few", "many"]}
                steps:
                  - predict: "How many?"
                    minutes: 5
                    answer: stage.turned_upp
                  - watch: "The town"
                    minutes: 5
                  - choose: "Spend"
                    minutes: 5
                    points: 99
                  - ask: "Why?"
                    run: "The town"
                    minutes: 1
                """))
        .containsExactly(
            "lesson.yaml:1:1  the lesson has no \"about\" - write in a few words what it is about",
            "lesson.yaml:1:9  format is 2 - write a whole number from 1 to 1",
            "lesson.yaml:2:9  the lesson is called \"other-name\", but its file lesson.yaml - give"
                + " both the same name",
            "lesson.yaml:8:14  there is no parameter \"buddy-systm.reach\" - the command explain"
                + " parameters lists them all",
            "lesson.yaml:8:17  there is no parameter \"buddy-systm.reach\" - the command explain"
                + " parameters lists them all",
            "lesson.yaml:9:12  words has 1 item - write 2",
            "lesson.yaml:10:12  today is 3, which is not among the values - write one of them",
            "lesson.yaml:11:80  service.link_workers is 900, outside its range - choose a value from"
                + " 0 to 200 full-time equivalents",
            "lesson.yaml:15:13  nothing is measured under the name \"stage.turned_upp\" - did you"
                + " mean \"stage.turned_up\"?",
            "lesson.yaml:16:5  this step does not say what the class does - begin it with one of"
                + " predict, run, ask, choose, compare, follow, repeat",
            "lesson.yaml:20:13  points is 99 - write a whole number from 1 to 2",
            "lesson.yaml:21:5  this step is run and ask at once - make two steps of it");
  }

  @Test
  void shouldHoldSlidersToTheTownAsItIs() throws IOException {
    String lesson =
        """
        format: 1
        lesson: lesson
        title: "Which?"
        about: "what stands where"
        base: teaching-town.yaml
        sliders:
          - {change: policy.service.link_workers, label: "Link workers", values: [0.1, 0.25], words: ["few", "more"]%s}
          - {change: buddy-system.reach, label: "Somebody to go with", values: [%s, 0.9], words: ["some", "most"]}
        steps:
          - {run: "The town", minutes: 1}
        """;
    assertThat(problems(lesson.formatted("", "1")))
        .containsExactly(
            "lesson.yaml:7:75  0.1 is where policy.service.link_workers stands today, but not in"
                + " this town - write the town's own value in its place, or say under today which"
                + " one it is",
            "lesson.yaml:8:73  1 is where buddy-system.reach stands today, but not in this town -"
                + " write the town's own value in its place, or say under today which one it is");
    Path file = folder.resolve("lesson.yaml");
    Files.writeString(file, lesson.formatted(", today: 0.25", "0"));
    assertThat(LessonReader.read(file).town().today().written()).isEqualTo("1-0");
  }

  private List<String> problems(String text) throws IOException {
    for (String name : new String[] {"parameters.yaml", "baseline.yaml", "teaching-town.yaml"}) {
      Files.copy(Path.of("scenarios").resolve(name), folder.resolve(name));
    }
    Path file = Files.writeString(folder.resolve("lesson.yaml"), text);
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> LessonReader.read(file));
    return refused.problems().stream().map(this::line).toList();
  }

  private String line(Problem problem) {
    return problem.position().toString().replace(folder + "/", "")
        + "  "
        + problem.what()
        + " - "
        + problem.advice();
  }
}
