package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.store.StoreWriteException;
import org.linkwork.sweep.SweepState;

class KeptStudyTest {
  @TempDir private Path folder;
  private SmallTown town;
  private Path out;

  @BeforeEach
  void write() {
    town = SmallTown.in(folder);
    out = town.results();
  }

  @Test
  void shouldGoOnWithASensitivityStudyWhoseFilesAreGone() throws Exception {
    Said first = Said.by(sensitivity());
    assertThat(first.exitCode()).isZero();
    forgetSomeRuns();
    Path moved = Files.move(folder.resolve("scenarios"), folder.resolve("elsewhere"));
    Said resumed = Said.by("resume", out.toString());
    assertThat(resumed.exitCode()).isZero();
    assertThat(resumed.err()).contains("18 runs found, 2 to do.");
    assertThat(resumed.out()).isEqualTo(first.out());
    Files.move(moved, folder.resolve("scenarios"));
    assertThat(Said.by(sensitivity()).exitCode()).isZero();
  }

  @Test
  void shouldRefuseToOverwriteAKeptFileThatWasChanged() throws Exception {
    Said.by(sensitivity());
    Path copy = out.resolve("scenarios/baseline.yaml");
    String edited = Files.readString(copy).replace("800", "900");
    Files.writeString(copy, edited);
    Said refused = Said.by("resume", out.toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err())
        .contains(copy.toString(), "has been changed since", "in another folder");
    assertThat(Files.readString(copy)).isEqualTo(edited);
    Files.delete(copy);
    assertThat(Said.by("resume", out.toString()).exitCode()).isZero();
    assertThat(copy).content().contains("800");
  }

  @Test
  void shouldGoOnWithASelectionWhoseFilesAreGone() throws Exception {
    Said first = Said.by(select("2"));
    assertThat(first.exitCode()).isZero();
    forgetSomeRuns();
    Files.move(folder.resolve("scenarios"), folder.resolve("elsewhere"));
    Said resumed = Said.by("resume", out.toString());
    assertThat(resumed.exitCode()).isZero();
    assertThat(resumed.out()).isEqualTo(first.out());
  }

  @Test
  void shouldSayHowFarItHasCome() {
    Said.by(sensitivity());
    Said status = Said.by("status", out.toString());
    assertThat(status.exitCode()).isZero();
    assertThat(status.out())
        .startsWith("Complete: 20 of 20 runs, 0 failed.")
        .contains("The store holds 20 finished runs.");
  }

  @Test
  void shouldSayOfAChoiceThatIsMadeThatNothingIsLeftToDo() {
    String[] typed = select("2");
    typed[Arrays.asList(typed).indexOf("--at-most") + 1] = "40";
    Said.by(typed);
    assertThat(Said.by("status", out.toString()).out())
        .startsWith("Complete: ")
        .contains("2 of 2 points need no more")
        .doesNotContain("0 of 2");
  }

  @Test
  void shouldSayThatAStudyEndedInAFault() {
    StudyFolder study = StudyFolder.at(out, new CommandRecord("1", "content", List.of("select")));
    assertThat(out.toFile().mkdirs()).isTrue();
    SweepState before = new SweepState(0, 0, 5, 0, 1, false);
    assertThatThrownBy(
            () ->
                study.progress(
                    Said.terminal(new StringWriter(), new StringWriter(), 100),
                    true,
                    before,
                    progress -> {
                      throw new StoreWriteException("the disk is full", null);
                    }))
        .isInstanceOf(StoreWriteException.class);
    assertThat(SweepStatus.read(out.resolve("status.json")))
        .hasValueSatisfying(status -> assertThat(status.state()).isEqualTo(SweepStatus.FAILED));
  }

  @Test
  void shouldSayWhatCanBeDoneWithAStudyThatIsNoSweep() throws Exception {
    Said.by(sensitivity());
    for (List<String> words :
        List.of(
            List.of("export", out.toString()),
            List.of("replay", out.toString(), "p0001-r000"),
            List.of("merge", out.toString(), "--out", folder.resolve("whole").toString()))) {
      Said refused = Said.by(words.toArray(String[]::new));
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err())
          .contains("these are the runs of linkwork sensitivity, not of a sweep")
          .contains("linkwork resume goes on with them");
    }
    Files.delete(out.resolve("status.json"));
    Said status = Said.by("status", out.toString());
    assertThat(status.exitCode()).isZero();
    assertThat(status.out())
        .containsPattern("Runs of linkwork sensitivity: the store holds \\d+ finished runs")
        .contains("linkwork resume goes on with them");
    assertThat(Said.by("status", out.toString(), "--json").out())
        .contains("\"command\":\"sensitivity\"", "\"runs_failed\":0");
  }

  @Test
  void shouldPutTheReportAsideBeforeFailedRunsAreTriedAgain() throws Exception {
    Said.by(sensitivity());
    failOneRun();
    Files.move(out.resolve("report"), out.resolve("old"));
    Said failed = Said.by("resume", out.toString());
    assertThat(failed.exitCode()).isEqualTo(3);
    String before = Files.readString(out.resolve("report/tornado.csv"));
    Said again = Said.by("resume", out.toString(), "--retry-failed");
    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("The earlier report is now ", "report-1");
    assertThat(Files.readString(out.resolve("report-1/tornado.csv"))).isEqualTo(before);
    assertThat(Files.readString(out.resolve("report/tornado.csv")))
        .isEqualTo(Files.readString(out.resolve("old/tornado.csv")))
        .isNotEqualTo(before);
  }

  @Test
  void shouldSelectTheSameOnAnyNumberOfThreads() throws Exception {
    List<String> found = new ArrayList<>();
    for (String threads : List.of("1", "2", "8")) {
      out = folder.resolve("on-" + threads);
      assertThat(Said.by(select(threads)).exitCode()).isZero();
      found.add(
          Files.readString(out.resolve("report/select.csv"))
              + Files.readString(out.resolve("report/figures/select.csv")));
    }
    assertThat(found).containsOnly(found.get(0));
  }

  private void forgetSomeRuns() throws Exception {
    change(
        "DELETE FROM kept.runs WHERE replicate = 1 AND content IN"
            + " (SELECT content FROM kept.points WHERE number < 3)");
  }

  private void failOneRun() throws Exception {
    forgetSomeRuns();
    change(
        "INSERT INTO kept.failures SELECT content, 1, 11, 'passing the weeks', 3, 'the memory is"
            + " full' FROM kept.points WHERE number = 2");
  }

  private void change(String sql) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + out.resolve("results.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String[] sensitivity() {
    return new String[] {
      "sensitivity",
      town.baseline(),
      town.buddies(),
      "--factors",
      "threshold.agree_base,threshold.keep_base",
      "--replicates",
      "2",
      "--outcome",
      "turned_up",
      "--out",
      out.toString()
    };
  }

  private String[] select(String threads) {
    return new String[] {
      "select",
      town.baseline(),
      town.buddies(),
      "--outcome",
      "turned_up",
      "--indifference",
      "30",
      "--at-most",
      "10",
      "--fresh",
      "2",
      "--threads",
      threads,
      "--out",
      out.toString()
    };
  }
}
