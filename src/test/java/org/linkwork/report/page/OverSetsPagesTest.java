package org.linkwork.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of answers over plausible sets say. */
class OverSetsPagesTest {
  private static final String SPREADS =
      "sets,replicates,mean,ci_low,ci_high,low_95,high_95,parameter_sd,chance_sd,parameter_share";

  @TempDir private Path folder;

  @Test
  void shouldSayThatSetsAgreeOnlyWhereThereAreEnoughOfThem() {
    assertThat(changes("40", "3", "21"))
        .contains("Over 95% of the sets b changes this in the same direction.")
        .contains("<td class=\"n\">+12</td>", "<td class=\"n\">+3 to +21</td>");
    assertThat(changes("40", "-3", "21"))
        .contains("None changes this in the same direction over 95% of the sets.")
        .contains("<td class=\"n\">\u22123 to +21</td>");
    assertThat(changes("5", "3", "21"))
        .contains("There are too few sets to say what holds over 95% of them.");
  }

  @Test
  void shouldGiveSharesInPerCentAndDifferencesInPercentagePoints() {
    OverSetsChapters chapters = worlds("40", "3", "21");
    assertThat(chapters.sources().orElseThrow().html().html())
        .contains("per cent of the variance of a single pair of runs that is due to parameters")
        .contains("<td class=\"n\">36%</td>");
    assertThat(chapters.changes().orElseThrow().html().html())
        .contains("Adults who are often lonely, percentage points")
        .contains("<td class=\"n\">\u22120.50</td>");
    assertThat(chapters.levels().html().html()).contains("Adults who are often lonely, %");
  }

  @Test
  void shouldShowHowOftenABundleIsUnbeaten() {
    String page =
        BundlesOverSetsChapters.unbeaten(
                opened(
                    "bundles-over-sets.csv",
                    "bundle,words,quantity,unit,"
                        + SPREADS
                        + ",unbeaten,best\n"
                        + "none,nothing,still_coming_12,people,40,2,0,0,0,0,0,0,0,,1,0\n"
                        + "none,nothing,cost,pounds a year,40,2,0,0,0,0,0,0,0,,1,0\n"
                        + "5,buddy system,still_coming_12,people,40,2,20,18,22,4,50,9,5,0.7,0.6,1\n"
                        + "5,buddy system,cost,pounds a year,40,2,9000,8900,9100,8000,9900,9,5,0.7,0.6,1\n"
                        + "4,feedback,still_coming_12,people,40,2,2,1,3,-4,5,9,5,0.7,0.05,0\n"
                        + "4,feedback,cost,pounds a year,40,2,9500,9400,9600,9000,9900,9,5,0.7,0.05,0\n"))
            .html()
            .html();
    assertThat(page)
        .contains("2 bundles are unbeaten in cost and outcome in at least one set of ten")
        .contains("5: buddy system</th><td class=\"n\">60%</td><td class=\"n\">100%</td>")
        .contains("<td class=\"n\">9,000 (8,000 to 9,900)</td>")
        .doesNotContain("4: feedback</th>");
  }

  @Test
  void shouldCountTheChoicesOfWhichTheSetsAgree() {
    String page =
        BundlesOverSetsChapters.choices(
                opened(
                    "choices-over-sets.csv",
                    "mark,choice,quantity,unit,"
                        + SPREADS
                        + ",better\n"
                        + "5,buddy-system,still_coming_12,people,40,2,20,18,22,4,50,9,5,0.7,1\n"
                        + "5,buddy-system,cost,pounds a year,40,2,9000,8900,9100,8000,9900,9,5,0.7,1\n"
                        + "6,stories,still_coming_12,people,40,2,1,-1,3,-4,6,9,5,0.7,0.55\n"
                        + "6,stories,cost,pounds a year,40,2,-500,-600,-400,-900,-300,9,5,0.7,0.55\n"))
            .html()
            .html();
    assertThat(page)
        .contains("Over 95% of the sets the direction is the same for 1 of 2 choices.")
        .contains("Over 95% of the sets the direction is the same for 2 of 2 choices.")
        .contains("people still coming after 12 weeks, with it less without it")
        .contains("<td class=\"n\">55%</td>");
  }

  private String changes(String sets, String low, String high) {
    return worlds(sets, low, high).changes().orElseThrow().html().html();
  }

  private OverSetsChapters worlds(String sets, String low, String high) {
    String rest = "," + sets + ",2,";
    return OverSetsChapters.of(
        opened(
            "plausible.csv",
            "scenario,versus,outcome,unit,"
                + SPREADS
                + "\n"
                + "a,,still_coming_12,people"
                + rest
                + "100,80,120,60,160,30,40,0.36\n"
                + "a,,often_lonely,share"
                + rest
                + "0.06,0.05,0.07,0.04,0.09,0.01,0.01,0.5\n"
                + ("b,a,still_coming_12,people" + rest)
                + ("12,2,22," + low + "," + high + ",6,8,0.36\n")
                + "b,a,often_lonely,share"
                + rest
                + "-0.005,-0.006,-0.004,-0.01,0.001,0.002,0.001,0.8\n"));
  }

  private PageFolder opened(String file, String table) {
    return new InventedFolder(folder, "compare a.yaml b.yaml").with(file, table).opened();
  }
}
