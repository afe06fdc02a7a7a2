package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {
  private static final List<String> LONG_ENOUGH =
      List.of("--set", "weeks.warm_up=26", "--set", "weeks.policy=130");

  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @Test
  void shouldListDesigns() {
    Said said = Said.by("study", "--list");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out().lines()).hasSize(10);
    assertThat(said.out()).contains("before-after", "cluster-trial", "concentration");
  }

  @Test
  void shouldNeverSayABeforeAndAfterFigureAlone() throws IOException {
    Said said = carryOut("study", "before-after", town.baseline());
    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("The study reports GP consultations in half a year: ")
        .contains("beside it, the same people with the service less without it: ");
    List<String> rows = Files.readAllLines(town.results().resolve("study.csv"));
    assertThat(rows).hasSize(8);
    assertThat(rows.get(0)).contains(",naive,", ",counterfactual,");
    assertThat(town.written())
        .contains("results/figures/study.png", "results/figures/study.csv", "results/README.txt");
  }

  @Test
  void shouldAnswerOtherPrograms() {
    Said said =
        carryOut(
            "study",
            "trial",
            town.baseline(),
            "--people",
            "40",
            "--lost",
            "10.5",
            "--replicates",
            "1",
            "--json");
    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("\"study\":\"trial\"", "\"measure\":\"hads_anxiety\"", "\"naive\":");
  }

  @Test
  void shouldSayAllThatIsWrongAtOnce() {
    Said said = Said.by("study", "befor-after", town.baseline(), "--people", "3", "--lost", "all");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("did you mean \"before-after\"?")
        .contains("--people 3  error  a trial cannot recruit so many people")
        .contains("--lost all  error  this is not a share");
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsTooShortToFollowPeopleUp() {
    Said said = Said.by("study", "completers", town.baseline(), "--out", town.results().toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("a policy period of 20 weeks is too short")
        .contains("a warm-up of 6 weeks leaves no half-year");
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldAskForANameAndAScenario() {
    Said said = Said.by("study");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("no study was named", "there is no scenario to study");
  }

  @Test
  void shouldRefuseAWorldWithoutTheService() {
    Said said =
        carryOut("study", "trial", town.baseline(), "--set", "policy.service.social_prescribing=0");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("there is no social prescribing in this scenario");
  }

  private Said carryOut(String... words) {
    List<String> typed = new ArrayList<>(List.of(words));
    typed.addAll(LONG_ENOUGH);
    typed.addAll(List.of("--out", town.results().toString()));
    return Said.by(typed.toArray(String[]::new));
  }
}
