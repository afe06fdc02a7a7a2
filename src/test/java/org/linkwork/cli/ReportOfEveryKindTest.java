package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.calibration.SmallCalibration;
import org.linkwork.nation.SmallNation;

class ReportOfEveryKindTest {
  private static final List<String> LONG =
      List.of("--set", "weeks.warm_up=26", "--set", "weeks.policy=130", "--replicates", "2");

  @TempDir private Path folder;

  @Test
  void shouldMakeAPageOfABottleneck() throws IOException {
    assertPage(
        List.of("bottleneck", town().baseline(), "--replicates", "1"),
        "Which barrier binds here, and what would easing each give?",
        "answer",
        "barriers",
        "pathway",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfASelection() throws IOException {
    SmallTown town = town();
    assertPage(
        List.of("select", town.baseline(), town.buddies(), "--indifference", "50", "--fresh", "5"),
        "Which of these is best, and how surely?",
        "answer",
        "standing",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfAWarmUp() throws IOException {
    assertPage(
        List.of("warm-up", town().baseline(), "--set", "weeks.policy=60"),
        "How many weeks does it take to settle, and is the warm-up long enough?",
        "answer",
        "settling",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfAStudy() throws IOException {
    assertPage(
        with(LONG, "study", "before-after", town().baseline()),
        "What would an evaluation find, and what has the service really done?",
        "answer",
        "figures",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfAValidation() throws IOException {
    assertPage(
        with(LONG, "validate", town().baseline(), "--target", "O1,O11"),
        "Does the model meet the published targets, and how surely?",
        "answer",
        "targets",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfACalibration() throws IOException {
    assertPage(
        List.of("calibrate", SmallCalibration.in(folder).toString()),
        "Which values of what nobody has measured agree with what is known?",
        "answer",
        "ranges",
        "check",
        "waves",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfANation() throws IOException {
    SmallNation nation = SmallNation.in(folder);
    assertPage(
        List.of("nation", nation.nation().toString(), "--policy", nation.policy().toString()),
        "Does company help?",
        "answer",
        "groups",
        "outcomes",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfWorldsOverPlausibleSets() throws IOException {
    SmallTown town = town();
    SmallSets.in(town);
    assertPage(
        List.of("compare", town.baseline(), town.buddies(), "--plausible", "3"),
        "Does company help in a small town?",
        "answer",
        "changes",
        "levels",
        "sources",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfARunOverPlausibleSets() throws IOException {
    SmallTown town = town();
    SmallSets.in(town);
    assertPage(
        List.of("run", town.baseline(), "--plausible", "3", "--replicates", "1"),
        "Who is lost in a small town?",
        "answer",
        "levels",
        "ledger",
        "method");
  }

  @Test
  void shouldMakeAPageOfBundlesOverPlausibleSets() throws IOException {
    SmallTown town = town();
    SmallSets.in(town);
    String choices =
        town.extended(
            "choices",
            "interventions:\n  - { name: buddy-system }\n  - { name: long-term-funding }\n");
    assertPage(
        List.of("bundles", choices, "--plausible", "3", "--replicates", "1"),
        "Who is lost in a small town?",
        "answer",
        "choices",
        "frontier",
        "ledger",
        "method");
  }

  private SmallTown town() {
    return SmallTown.in(folder);
  }

  private static List<String> with(List<String> options, String... typed) {
    return Stream.concat(Stream.of(typed), options.stream()).toList();
  }

  private void assertPage(List<String> command, String question, String... chapters)
      throws IOException {
    Path out = folder.resolve("out");
    Said made = Said.by(command, "--quiet", "--out", out.toString());
    assertThat(made.exitCode()).as(made.err()).isZero();
    Said said = Said.by("report", out.toString());
    assertThat(said.exitCode()).as(said.err()).isZero();
    Path results = Files.exists(out.resolve("report")) ? out.resolve("report") : out;
    String page = Files.readString(results.resolve("report.html"));
    assertThat(page.substring(0, page.indexOf("<script")))
        .contains("<h1>" + question)
        .contains("Not calibrated to your area.");
    assertThat(all(page, "<section id=\"([a-z]*)\""))
        .containsExactlyElementsOf(Arrays.asList(chapters));
    assertThat(all(page, "(?s)(<figure>.*?</figure>)"))
        .isNotEmpty()
        .allMatch(figure -> figure.matches("(?s).*role=\"img\" aria-label=\"[^\"]{20,}\".*"))
        .allMatch(figure -> figure.matches("(?s).*<figcaption>[^<]{20,}\\.</figcaption>.*"))
        .allMatch(figure -> figure.matches("(?s).*<details.*<tbody><tr>.*"));
    assertThat(all(page, "<code>linkwork ([a-z-]*) ")).containsExactly(command.get(0));
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }
}
