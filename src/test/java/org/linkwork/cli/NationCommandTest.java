package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.experiment.StopSign;
import org.linkwork.nation.NationRuns;
import org.linkwork.nation.NationWorlds;
import org.linkwork.nation.Nations;
import org.linkwork.nation.SmallNation;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepProgress;

class NationCommandTest {
  @TempDir private Path folder;
  private SmallNation small;
  private List<String> nation;

  @BeforeEach
  void write() {
    small = SmallNation.in(folder);
    nation =
        List.of(
            "nation",
            small.nation().toString(),
            "--policy",
            small.policy().toString(),
            "--outcome",
            "turned_up");
  }

  private Path out(String name) {
    return folder.resolve(name);
  }

  private Said carryOut(String name, String... more) {
    String[] typed =
        IntStream.range(0, more.length + 2)
            .mapToObj(
                at ->
                    at < more.length
                        ? more[at]
                        : at == more.length ? "--out" : out(name).toString())
            .toArray(String[]::new);
    return Said.by(nation, typed);
  }

  /** Every file of the report but those that say when and how it was made. */
  private Map<String, String> report(String name) throws IOException {
    return SweepFolder.hashes(out(name).resolve("report"));
  }

  /** Leaves a folder as a process does that is killed when a few networks have ended. */
  private void breakOff(String name) throws IOException {
    NationWorlds worlds = Nations.read(small.nation(), Optional.of(small.policy()), new Problems());
    NationRuns runs = new NationRuns(worlds, worlds.networks(), Version.OF_RESULTS);
    Files.createDirectories(out(name));
    Files.copy(out("one").resolve(CommandRecord.FILE), out(name).resolve(CommandRecord.FILE));
    StopSign stop = new StopSign();
    try (ResultStore store =
        ResultStore.create(out(name).resolve(ResultStore.FILE), runs.about(), Map.of())) {
      Sweep.run(
          runs.planned(2), store, SmallNation.stoppedAtRun(4, stop), 2, stop, SweepProgress.NONE);
      assertThat(runs.missing(store)).isBetween(1, 11);
    }
  }

  @Test
  void shouldWriteTheSameBytesWhateverTheThreadsAndInterruptions() throws IOException {
    Said one = carryOut("one", "--threads", "1");
    assertThat(one.exitCode()).isZero();
    assertThat(one.err())
        .contains("sixfold: 6 of 6 networks, 3,000 people, in 2 worlds (baseline and buddies)")
        .contains("12 runs in ")
        .contains("people-weeks a second.");
    assertThat(one.out())
        .contains("By region, visits per 10,000 people a year:", "South and West")
        .contains("By kind of place, ", "villages")
        .contains("people in fifth 1 (most deprived)")
        .contains("--only 1.");
    assertThat(report("one"))
        .containsKeys(
            "nation.csv",
            "networks.csv",
            "sources.csv",
            "dictionary.csv",
            "figures/today-turned_up.png",
            "figures/change-turned_up.png");
    assertThat(carryOut("two", "--threads", "2").exitCode()).isZero();
    assertThat(report("two")).isEqualTo(report("one"));
    breakOff("broken");
    Said resumed = Said.by("resume", out("broken").toString());
    assertThat(resumed.exitCode()).isZero();
    assertThat(resumed.err()).containsPattern("[0-9]+ of 12 runs found\\.");
    assertThat(report("broken")).isEqualTo(report("one"));
    assertThat(resumed.out().replace("broken", "one")).isEqualTo(one.out());
  }

  @Test
  void shouldRunOneNetworkAloneAndAgree() throws IOException {
    carryOut("one", "--quiet");
    Said alone = carryOut("one", "--only", "4");
    assertThat(alone.exitCode()).isZero();
    assertThat(alone.err())
        .contains("n0004: south-and-west, towns, ")
        .contains("It is the one in the folder: all totals are the same, bit for bit.")
        .doesNotContain("nothing to compare");
    assertThat(out("one").resolve("replays/n0004-baseline/README.txt")).exists();
    assertThat(out("one").resolve("replays/n0004-buddies/people")).isNotEmptyDirectory();
    Path row = out("one").resolve("report/networks.csv");
    List<String> lines = Files.readAllLines(row);
    List<String> headings = Arrays.asList(lines.get(0).split(","));
    String[] fourth = lines.get(4).split(",");
    assertThat(fourth[headings.indexOf("network")]).isEqualTo("4");
    assertThat(out("one").resolve("replays/n0004-baseline/totals.csv"))
        .content()
        .contains("turned_up")
        .contains("," + fourth[headings.indexOf("turned_up")] + "\n");
  }

  @Test
  void shouldRunASampleAndAskAgainOfTheSameRuns() throws IOException {
    Said sample = carryOut("some", "--networks", "3");
    assertThat(sample.exitCode()).isZero();
    assertThat(sample.out())
        .contains("3 of 6 networks ran")
        .contains("They are a sample, every so many-th");
    assertThat(Files.readAllLines(out("some").resolve("report/networks.csv"))).hasSize(4);
    Said other =
        Said.by(
            "nation",
            small.nation().toString(),
            "--policy",
            small.policy().toString(),
            "--networks",
            "3",
            "--out",
            out("some").toString());
    assertThat(other.err()).contains("6 of 6 runs found.", "The earlier report is now ");
    assertThat(out("some").resolve("report/figures/today-still_coming_12.png")).exists();
    assertThat(out("some").resolve("report-1/figures/today-turned_up.png")).exists();
  }

  @Test
  void shouldRunWithoutAPolicy() throws IOException {
    Said today =
        Said.by("nation", small.nation().toString(), "--json", "--out", out("today").toString());
    assertThat(today.exitCode()).isZero();
    assertThat(today.out()).startsWith("{\"folder\":").contains("\"networks\":6");
    assertThat(Files.readAllLines(out("today").resolve("report/nation.csv")).get(0))
        .doesNotContain("difference");
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThat(refused("--networks", "7")).contains("write a whole number from 1 to 6");
    assertThat(refused("--only", "0")).contains("write a number from 1 to 6");
    assertThat(refused("--threads", "0")).contains("--threads 0");
    assertThat(refused("--outcome", "happiness")).contains("--outcome happiness");
    assertThat(Said.by("check", small.nation().toString()).out())
        .contains("sound.", "3,000 people in 6 networks of ", "3 towns, 3 villages");
    assertThat(out("no")).doesNotExist();
  }

  private String refused(String... typed) {
    String[] all = Arrays.copyOf(typed, typed.length + 2);
    all[typed.length] = "--out";
    all[typed.length + 1] = out("no").toString();
    Said said = Said.by(List.of("nation", small.nation().toString()), all);
    assertThat(said.exitCode()).isEqualTo(2);
    return said.err();
  }
}
