package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir private static Path folder;
  private static Path compared;
  private static SmallTown town;

  @BeforeAll
  static void compare() {
    town = SmallTown.in(folder);
    compared = folder.resolve("compared");
    Said said = Said.by("compare", town.baseline(), town.buddies(), "--out", compared.toString());
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("Report: linkwork report " + compared);
  }

  @Test
  void shouldMakeAPageOfAComparison() throws IOException {
    String page = page(compared);
    assertThat(page)
        .contains("<h1>Does company help in a small town?</h1>")
        .contains(
            "With buddies exactly as many people are still coming after 12 weeks as with baseline in")
        .contains("Not calibrated to your area.")
        .containsPattern("[0-9]+ of the model&#39;s [0-9]+ parameters")
        .contains("linkwork compare " + town.baseline() + " " + town.buddies())
        .contains("<h2 id=\"risks-title\">What could go wrong</h2>");
    assertThat(chapters(page))
        .containsExactly(
            "answer", "pathway", "changes", "weeks", "who", "risks", "ledger", "method");
  }

  @Test
  void shouldGiveTheSamePageForTheSameFolder() throws IOException {
    assertThat(page(compared)).isEqualTo(page(compared));
  }

  @Test
  void shouldAskTheNetworkForNothingAndAllowNoScriptButItsOwn() throws IOException {
    String page = page(compared).replaceAll("(?s)<script>.*?</script>", "");
    assertThat(page)
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
        .doesNotContain("unsafe-inline", "unsafe-eval", " src=", "<link", " style=", " onload=");
    Matcher addresses = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
    assertThat(addresses.results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("#"));
  }

  @Test
  void shouldGiveEveryPartANameOfItsOwn() throws IOException {
    assertThat(
            Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page(compared).replaceAll("(?s)<script>.*?</script>", ""))
                .results()
                .map(found -> found.group(1)))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldPutATableAndAReadingToEveryChart() throws IOException {
    String page = page(compared);
    List<String> figures =
        Pattern.compile("<figure>.*?</figure>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(found -> found.group())
            .toList();
    assertThat(figures).hasSizeGreaterThan(12);
    assertThat(figures)
        .allMatch(figure -> figure.matches("(?s).*role=\"img\" aria-label=\"[^\"]{20,}\".*"))
        .allMatch(figure -> figure.matches("(?s).*<figcaption>[^<]{20,}\\.</figcaption>.*"))
        .allMatch(figure -> figure.matches("(?s).*<details.*<tbody><tr>.*"));
  }

  @Test
  void shouldSayOfASingleRunThatItMayBeAnOutlier() throws IOException {
    Path run = folder.resolve("run");
    Said.by("run", town.baseline(), "--replicates", "1", "--out", run.toString());
    String page = page(run);
    assertThat(page).contains("1 run, which may be an outlier").contains("Who is lost in a small");
    assertThat(chapters(page))
        .containsExactly("answer", "pathway", "weeks", "who", "risks", "ledger", "method");
  }

  @Test
  void shouldShowWhatAnAnswerRestsOn() throws IOException {
    Path tornado = folder.resolve("tornado");
    Said.by(
        "sensitivity",
        town.baseline(),
        town.buddies(),
        "--factors",
        "threshold.show_by_buddy",
        "--replicates",
        "2",
        "--out",
        tornado.toString());
    Said said = Said.by("report", compared.toString(), "--ledger", tornado.toString());
    assertThat(said.err()).isEmpty();
    assertThat(Files.readString(compared.resolve("report.html")))
        .contains("How far each number moves the answer");
    assertThat(Said.by("report", tornado.toString()).exitCode()).isZero();
    Said other = Said.by("report", tornado.toString(), "--ledger", compared.toString());
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("this holds results of linkwork compare");
  }

  @Test
  void shouldOverwriteNothingButItsOwnPageOfTheSameResults() throws IOException {
    Path run = folder.resolve("again");
    Said.by("run", town.baseline(), "--replicates", "1", "--out", run.toString());
    Path report = run.resolve("report.html");
    Files.writeString(report, "Mine");
    Said said = Said.by("report", run.toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("this is there already and is no report of these results");
    assertThat(report).hasContent("Mine");
    Files.writeString(report, page(compared));
    assertThat(Said.by("report", run.toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void shouldRefuseInSentencesWhatIsNoFolderOfResults() throws IOException {
    Said none = Said.by("report", folder.resolve("none").toString());
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err())
        .contains(
            "none  error  there is no such folder - give a folder that linkwork run, compare, sweep,"
                + " bundles, sensitivity, bottleneck,");
    Path spoilt = folder.resolve("spoilt");
    Said.by("run", town.baseline(), "--replicates", "1", "--out", spoilt.toString());
    Path table = spoilt.resolve("funnel.csv");
    String text = Files.readString(table);
    Files.writeString(table, text.substring(0, text.length() - 40));
    Said cut = Said.by("report", spoilt.toString());
    assertThat(cut.exitCode()).isEqualTo(2);
    assertThat(cut.err()).contains("funnel.csv  error  this is cut short");
    assertThat(spoilt.resolve("report.html")).doesNotExist();
  }

  @Test
  void shouldAnswerInOneLineForOtherPrograms() {
    assertThat(Said.by("report", compared.toString(), "--json").out())
        .isEqualTo("{\"report\":\"" + compared.resolve("report.html") + "\"}\n");
    assertThat(Said.by("report", compared.toString(), "--quiet").out())
        .isEqualTo(compared.resolve("report.html") + "\n");
  }

  private static String page(Path results) throws IOException {
    Said said = Said.by("report", results.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.exitCode()).isZero();
    return Files.readString(results.resolve("report.html"));
  }

  private static List<String> chapters(String page) {
    return Pattern.compile("<section id=\"([a-z]*)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
