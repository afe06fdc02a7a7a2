package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.decision.DecisionFolder;

class DecideCommandTest {
  @TempDir private Path temporary;
  private Path file;
  private Path out;

  @BeforeEach
  void makeFolder() throws IOException {
    file = DecisionFolder.in(Files.createDirectory(temporary.resolve("scenarios"))).sound();
    out = temporary.resolve("out");
  }

  private Said decide(String... more) {
    String[] typed = new String[more.length + 3];
    typed[0] = "decide";
    typed[1] = "--out";
    typed[2] = out.toString();
    System.arraycopy(more, 0, typed, 3, more.length);
    return Said.by(typed);
  }

  @Test
  void shouldRunOnceAndThenAnswerWithoutRuns() throws IOException {
    Said first = decide(file.toString());
    assertThat(first.exitCode()).isZero();
    assertThat(first.err())
        .contains("small-town: 4 options with the base's values, 2 replicates each: 6 runs")
        .contains("parameter uncertainty will not be in the results")
        .contains("\"Nothing new\" is \"Carry on\" under another name");
    assertThat(first.out())
        .contains("In words: ")
        .contains("cannot be told apart")
        .contains("Not calibrated to your area")
        .contains("With 2 replicates draws hold too little of the chance of the runs")
        .doesNotContain("of draws it has the most")
        .doesNotContain("would hardly change the choice")
        .doesNotContain("best");
    Path results = out.resolve("decision");
    assertThat(Files.readAllLines(results.resolve("samples.csv")))
        .hasSize(1 + 4 * 40)
        .first()
        .isEqualTo("strategy,sample,grp,cost,qalys,wellbys");
    assertThat(results.resolve("decision.xlsx")).isNotEmptyFile();
    assertThat(results.resolve("figures/ce-plane.csv")).isNotEmptyFile();
    assertThat(results.resolve("figures/acceptability.csv")).doesNotExist();
    assertThat(results.resolve("figures/value-of-information.csv")).doesNotExist();

    assertThat(Files.readAllLines(results.resolve("worst-runs.csv"))).hasSizeGreaterThan(3);
    assertThat(Said.by("report", out.toString()).exitCode()).isZero();
    assertThat(results.resolve("report.html"))
        .content()
        .contains(
            "<h1>What should a small town buy?</h1>",
            "Not calibrated to your area",
            "cannot be told apart",
            "What it costs, and who pays",
            "How often each option has the most net benefit, and what is lost by choosing it, is left"
                + " unsaid",
            "What it would be worth to know more before choosing is left unsaid",
            "What becomes of the gap",
            "The worst tenth of runs",
            "price.link_worker_year")
        .as("an ellipse round the draws of each of three options")
        .containsPattern("(?s)(\"outline\":\\[\\[.*){3}")
        .doesNotContainPattern("(?s)(\"outline\":\\[\\[.*){4}");

    Said again = decide(file.toString());
    assertThat(again.err()).contains("6 are there already; 0 to do.");
    assertThat(out.resolve("decision-2/options.csv"))
        .hasSameTextualContentAs(results.resolve("options.csv"));

    // Without its files the folder knows what was decided.
    Files.delete(file);
    Said asked =
        Said.by("decide", out.toString(), "--budget", "100", "--frontier", "0:100000:50000");
    assertThat(asked.exitCode()).isZero();
    assertThat(asked.err()).contains("No new runs needed.");
    assertThat(asked.out())
        .contains("Over the budget in some year, in the mean: \"More link workers\"")
        .contains("Most net benefit in the mean, by yearly budget:");
    assertThat(out.resolve("decision-3/budget-frontier.csv")).isNotEmptyFile();
    assertThat(out.resolve("decision-3/samples.csv"))
        .hasSameTextualContentAs(results.resolve("samples.csv"));

    assertThat(asked.out()).contains("The budget is £100 more in each year");
    Said page = Said.by("report", out.toString());
    assertThat(page.exitCode()).as(page.err()).isZero();
    assertThat(page.out()).contains("decision-3");

    Said json = Said.by("decide", out.toString(), "--json", "--value-per-wellby", "1000");
    assertThat(json.out())
        .contains("\"perfectInformation\" : null", "\"shareWithMost\" : null")
        .contains("\"netBenefit\"");
    assertThat(json.out()).doesNotContain("pounds");
  }

  /** Ten replicates are enough for draws to say how often, and what knowing more is worth. */
  @Test
  void shouldSayHowOftenAndWhatKnowingIsWorthOnceThereAreRunsEnough() throws IOException {
    Said said = decide(file.toString(), "--replicates", "10", "--json");

    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out())
        .containsPattern("\"perfectInformation\" : [0-9]")
        .containsPattern("\"shareWithMost\" : [01]")
        .contains("\"toldFromNothing\"");
    assertThat(Said.by("report", out.toString()).exitCode()).isZero();
    assertThat(out.resolve("decision/report.html"))
        .content()
        .contains("chart-acceptability", "chart-loss", "chart-information")
        .doesNotContain("left unsaid");
    assertThat(out.resolve("decision/figures/acceptability.png")).isNotEmptyFile();
  }

  @Test
  void shouldRefuseWhatCannotBeMeant() {
    Said said =
        decide(
            file.toString(),
            "--budget",
            "much",
            "--price",
            "price.link_worker_yer=3",
            "--frontier",
            "5:1:1",
            "--replicates",
            "1");
    assertThat(said.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said.err())
        .contains("--budget much")
        .contains("did you mean \"price.link_worker_year\"?")
        .contains("--frontier 5:1:1")
        .contains("--replicates 1");
    assertThat(out).doesNotExist();
  }

  @Test
  void shouldRefuseEditedCopiesAndOtherDecisions() throws IOException {
    assertThat(decide("--quiet", file.toString()).exitCode()).isZero();
    Path copy = out.resolve("scenarios/decision.yaml");
    String text = Files.readString(copy);
    Files.writeString(copy, text + "# mine\n");
    assertThat(decide(file.toString()).err()).contains("has been changed since");
    assertThat(Said.by("decide", out.toString()).err()).contains("has been changed since");
    assertThat(Said.by("resume", out.toString()).err()).contains("has been changed since");
    assertThat(copy).hasContent(text + "# mine\n");

    // What is kept gives way to the file that is named, also where that is the copy itself.
    assertThat(decide("--quiet", copy.toString()).exitCode()).isZero();
    assertThat(Said.by("resume", out.toString(), "--quiet").exitCode()).isZero();

    Path other = file.resolveSibling("other.yaml");
    Files.writeString(other, Files.readString(file).replace("small-town", "other-town"));
    Said said = decide(other.toString());
    assertThat(said.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said.err()).contains("this holds another study");
  }

  @Test
  void shouldCheckDecisions() throws IOException {
    Said sound = Said.by("check", file.toString());
    assertThat(sound.exitCode()).isZero();
    assertThat(sound.out())
        .contains("Question: What should a small town buy?")
        .contains("\"Carry on\", \"Nothing new\"")
        .contains("£30,000 a year")
        .contains("8 runs: 4 options with the base's values alone, 2 replicates each");
    assertThat(sound.err()).contains("\"Nothing new\" is \"Carry on\" under another name");
    Files.writeString(file, Files.readString(file).replace("draws: 40", "draw: 40"));
    Said unsound = Said.by("check", file.toString());
    assertThat(unsound.exitCode()).isEqualTo(2);
    assertThat(unsound.err()).contains("unknown key \"draw\" in the decision");
  }

  @Test
  void shouldRefuseAFolderOfSomethingElse() throws IOException {
    Files.createDirectory(out);
    Said said = Said.by("decide", out.toString());
    assertThat(said.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Files.list(out)).isEmpty();
  }
}
