package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlausibleSweepTest {
  private static final String EXPERIMENT =
      """
      format: 1
      experiment: few
      question: "Who helps?"
      base: baseline.yaml
      choices:
        grid:
          service.link_workers: [base, 3]
      replicates: 7
      """;

  @TempDir private Path folder;
  private SmallTown town;
  private Path file;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    town = SmallTown.in(folder);
    SmallSets.in(town);
    file = Files.writeString(Path.of(town.scenario("few")), EXPERIMENT);
    out = town.results();
  }

  @Test
  void shouldGiveTheAnswerOverTheSetsParametersAndChanceApart() throws IOException {
    Said said = sweep("--plausible", "3", "--replicates", "2", "--threads", "2");

    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.err()).contains("few, 2 points over 3 plausible sets: 12 runs of 800 people");
    assertThat(said.out())
        .startsWith(
            "service.link_workers=3: in every set as many people still coming after 12 weeks as with"
                + " base.")
        .contains("3 sets are too few to say what holds over 95% of them; ask for 20 or more.")
        .contains("base, service.link_workers=3 over 3 of the plausible sets")
        .contains("service.link_workers=3 against base");
    List<String> rows = Files.readAllLines(out.resolve("report/plausible.csv"));
    assertThat(rows.get(0)).contains("parameter_sd,chance_sd,parameter_share");
    assertThat(rows).filteredOn(row -> row.startsWith("base,,referred,referrals,3,2,")).hasSize(1);
    assertThat(rows)
        .filteredOn(row -> row.startsWith("service.link_workers=3,base,referred,referrals,3,2,"))
        .hasSize(1);
    assertThat(out.resolve("report/manifest.json"))
        .content()
        .contains("Who helps?", "--plausible-sets");
    List<String> used = Files.readAllLines(out.resolve("report/sets-used.csv"));
    assertThat(used.get(0))
        .isEqualTo("set,weight,seed,need.visit_is_social,consultation.refer_base");
    assertThat(used.subList(1, 4))
        .map(row -> row.replaceAll(",[0-9]{15,},", ",SEED,"))
        .containsExactly(
            "1,0.333333333333,SEED,0.6,0.5",
            "2,0.333333333333,SEED,0.9,1",
            "3,0.333333333333,SEED,1.2,1.5");
    assertThat(Said.by("status", out.toString()).out()).contains("Complete: 12 of 12 runs");
  }

  @Test
  void shouldSayHowFarTheSetsLieApartAndHowMuchOfThatIsChance() {
    Said said =
        Said.by(
            "compare",
            town.baseline(),
            town.buddies(),
            "--set",
            "place.registered_people=4000",
            "--plausible",
            "3",
            "--out",
            out.toString());

    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out())
        .containsPattern(
            "^buddies: \\+[0-9.]+ people still coming after 12 weeks against baseline on average over the"
                + " sets \\([-+0-9.]+ to \\+[0-9.]+ over the 3 of them\\); of the variance of a single"
                + " pair of runs, [0-9.]+% is due to parameters and the rest to chance\\.");
  }

  /** What a user says of a parameter must not be lost under what a calibration says of it. */
  @Test
  void shouldLetScenariosAndTheCommandLineHaveTheLastWord() throws IOException {
    Path other = folder.resolve("other");
    Said free = run(out, "--plausible", "3", "--plausible-sets", sets());
    Said held =
        run(
            other,
            "--plausible",
            "3",
            "--plausible-sets",
            sets(),
            "--set",
            "threshold.show_base=-2");

    assertThat(free.err())
        .contains("Said by a scenario or by --set, and so not varied there: need.visit_is_social.");
    assertThat(held.err())
        .contains("so not varied there: need.visit_is_social, threshold.show_base.");
    assertThat(value(other, "turned_up")).isLessThan(value(out, "turned_up"));
  }

  private String sets() throws IOException {
    return Files.writeString(
            folder.resolve("sets.csv"),
            "set,weight,need.visit_is_social,threshold.show_base\n1,1,0.6,0.5\n2,1,0.9,0.7\n3,1,1,1\n")
        .toString();
  }

  private Said run(Path into, String... options) {
    Said said = Said.by(List.of("run", town.baseline(), "--out", into.toString()), options);
    assertThat(said.exitCode()).as(said.err()).isZero();
    return said;
  }

  private static double value(Path from, String outcome) throws IOException {
    return Files.readAllLines(from.resolve("report/plausible.csv")).stream()
        .filter(row -> row.startsWith("baseline,," + outcome + ","))
        .mapToDouble(row -> Double.parseDouble(row.split(",")[6]))
        .findFirst()
        .orElseThrow();
  }

  /** Another machine, on which the scenarios are not, and another number of threads. */
  @Test
  void shouldGoOnFromTheFolderAlone() throws IOException {
    Said said = sweep("--plausible", "3", "--threads", "1");
    Map<String, String> report = SmallSets.report(out);
    Files.move(folder.resolve("scenarios"), folder.resolve("gone"));
    Files.move(out.resolve("report"), folder.resolve("report-before"));

    Said resumed = Said.by("resume", out.toString(), "--threads", "2");

    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    assertThat(resumed.err()).contains("12 runs are there already.");
    assertThat(resumed.out()).isEqualTo(said.out());
    assertThat(SmallSets.report(out)).isEqualTo(report).containsKey("plausible.csv");
  }

  @Test
  void shouldRefuseOtherSetsInTheFolder() {
    assertThat(sweep("--plausible", "2", "--quiet").exitCode()).isZero();
    Said other = sweep("--plausible", "3");

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("this holds another study");
  }

  @Test
  void shouldNameAllThatDoesNotGoTogether() throws IOException {
    Said said = sweep("--plausible", "1", "--replicates", "0", "--shard", "1/2");

    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("--plausible 1", "--replicates 0", "--shard 1/2");
    assertThat(out).doesNotExist();

    Said alone = sweep("--replicates", "3");
    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err()).contains("an experiment says itself how many replicates it has");
  }

  @Test
  void shouldPutTheSetsInThePlaceOfWhatIsUncertain() throws IOException {
    Said plain = sweep("--plausible", "2", "--replicates", "1");
    String alone = Files.readString(out.resolve("report/plausible.csv"));
    Path other = out.resolveSibling("other");
    Files.writeString(
        file, EXPERIMENT + "uncertain: { grid: { threshold.agree_base: [0.5, 1] } }\n");
    Said said =
        Said.by(
            List.of("sweep", file.toString(), "--out", other.toString()),
            "--plausible",
            "2",
            "--replicates",
            "1");

    assertThat(plain.exitCode()).isZero();
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .contains("The uncertain:, replicates: and record: of the experiment are left aside");
    Said merged = Said.by("merge", out.toString(), "--out", folder.resolve("merged").toString());
    assertThat(merged.err())
        .contains(
            "these are the runs of linkwork sweep --plausible", "linkwork resume goes on with");
    assertThat(other.resolve("report/plausible.csv")).hasContent(alone);
  }

  @Test
  void shouldSayThatThereAreNoSets() throws IOException {
    Files.delete(file.resolveSibling("plausible-sets.csv"));
    Said said = sweep("--plausible", "4");

    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("plausible-sets.csv");
  }

  private Said sweep(String... options) {
    return Said.by(List.of("sweep", file.toString(), "--out", out.toString()), options);
  }
}
