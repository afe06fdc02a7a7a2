package org.linkwork.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.parameter.reading.BadInputException;

/** What the pages of bottleneck, select, warm-up, calibrate, study, validate and nation say. */
class FurtherPagesTest {
  private static final String RELIEFS =
      "rank,eased,kind,com_b,theme,words,change,outcome,unit,n,baseline_mean,mean,difference,ci_low,"
          + "ci_high,p,adjusted_p,may_be_best,verdict\n";
  private static final String TARGETS =
      "target,number,target_label,label,unit,kind,strength,rows,published,band_low,band_high,model,"
          + "ci_low,ci_high,met,seeds,inside,residual,scale,measured\n";

  @TempDir private Path folder;

  @Test
  void shouldNameTheBindingBarrierOnlyWhereOneIsLeft() {
    assertThat(barriers("yes", "no", "better"))
        .contains("1 of 2 change the outcome beyond chance")
        .contains("The GP&#39;s time gives most, with 95% confidence.");
    assertThat(barriers("yes", "yes", "better"))
        .contains("Any of 2 may be the one that gives most.");
    assertThat(barriers("yes", "no", "too few replicates to tell"))
        .contains("There are too few replicates to tell what easing any of them gives.")
        .doesNotContain("gives most,");
  }

  @Test
  void shouldCallNoRivalBeatenThatChanceMayHaveBeaten() {
    assertThat(selection(20, "0.2")).contains("On fresh seeds b cannot be told from a.");
    assertThat(selection(20, "0.01")).contains("On fresh seeds b can be told from every rival.");
    assertThat(selection(3, "0.01")).contains("On fresh seeds b cannot be told from a.");
  }

  @Test
  void shouldShowRivalsOfAChoiceThatIsNotMadeYet() {
    String page =
        SelectionChapter.of(
                new InventedFolder(folder, "select a.yaml")
                    .with(
                        "select.csv",
                        "scenario,outcome,unit,standing,dropped_after,mean_while_choosing,fresh_n,"
                            + "fresh_mean,fresh_ci_low,fresh_ci_high,chosen_less_this,ci_low,ci_high,"
                            + "adjusted_p\na,still_coming_12,people,still in the running,0,5,0,,,,,,,\n")
                    .opened())
            .html()
            .html();
    assertThat(page).contains("still in the running").doesNotContain("On fresh seeds b");
  }

  @Test
  void shouldNotJudgeAWarmUpByWhatHasNotSettled() {
    String page =
        SettlingChapter.of(
                new InventedFolder(folder, "warm-up a.yaml")
                    .with(
                        "warm-up.csv",
                        "outcome,label,weeks,conclusive,warm_up,run,runs\n"
                            + "waiting,people waiting,5,yes,104,260,6\n"
                            + "groups_open,groups open,120,yes,104,260,6\n"
                            + "attending,members,130,no,104,260,6\n")
                    .with(
                        "figures/warm-up.csv",
                        "panel,unit,x_is,scenario,x,y,band_low,band_high\n"
                            + "Waiting,,week,week by week,0,2,,\nWaiting,,week,week by week,104,4,,\n"
                            + "Waiting,,week,moving average,104,5,,\n")
                    .opened())
            .html()
            .html();
    assertThat(page)
        .contains("1 of 3 settle within the warm-up of 104 weeks, 1 later, and 1 not within half")
        .contains("at least 130")
        .contains("\"band\":[0,104]")
        .contains("From 5.0 at the beginning of the policy period to 5.0 at the end of the run");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, 2, 1, 4, 3, 0.5",
    "plain, 2, 1, 4, 1.5, -0.5",
    "log, 20.5, 16, 25, 25, 1",
    "log, 20.5, 16, 25, 16, -1",
    "logit, 0.12, 0.08, 0.16, 0.16, 1",
    "logit, 0.12, 0.08, 0.16, 0.12, 0"
  })
  void shouldMeasureDistancesInWidthsOfTheBand(
      String scale, double published, double low, double high, double value, double distance) {
    TableRow row =
        new InventedFolder(folder, "validate a.yaml")
            .with(
                "t.csv", "published,band_low,band_high\n%s,%s,%s\n".formatted(published, low, high))
            .opened()
            .table("t.csv")
            .get(0);
    assertThat(TargetDistance.of(row, scale, value)).isCloseTo(distance, within(1e-12));
    assertThat(TargetDistance.drawn(row, "plain", new IntervalChart.Value(1e6, -1e6, Double.NaN)))
        .isEqualTo(new IntervalChart.Value(2.5, -2.5, Double.NaN));
  }

  @Test
  void shouldCountTargetsAsTheTableHasThem() {
    String page =
        TargetsChapter.of(
                new InventedFolder(folder, "validate a.yaml")
                    .with(
                        "validation.csv",
                        TARGETS
                            + "o2,o2,offers declined,declined,share,test,strong,REF-04,0.12,0.08,0.16,0.1,0.09,0.11,inside,30,1,0,logit,x\n"
                            + "o6,o6-a,GPs who leave,few,share,test,strong,GP-11,0.2,0.1,0.3,0.2,,,cannot be told,1,1,0,plain,x\n"
                            + "o6,o6-b,GPs who leave,many,share,test,strong,GP-11,0.2,0.1,,0.9,0.8,1,outside,30,0,2,plain,x\n")
                    .opened())
            .html()
            .html();
    assertThat(page)
        .contains("3 numbers of 2 targets: 1 inside their bands, 1 outside, and of 1 it cannot be")
        .contains("10.0 (9.0 to 11.0)")
        .contains("from 10.0")
        .doesNotContain("check the wiring");
  }

  @Test
  void shouldSetAStudyBesideTheTruthOnlyWhereBothAreKnown() {
    String heads =
        "study,scenario,measure,label,unit,n,naive,naive_ci_low,naive_ci_high,naive_sd,beside,"
            + "counterfactual,counterfactual_ci_low,counterfactual_ci_high\n";
    String page =
        StudyChapter.of(
                new InventedFolder(folder, "study trial a.yaml")
                    .with(
                        "study.csv",
                        heads
                            + "trial,a,x,anxiety,points,9,-3,-4,-2,1,the truth,-1,-1.5,-0.5\n"
                            + "trial,a,y,mood,points,9,-3,-4,-2,1,the truth,-3,-5,-1\n"
                            + "trial,a,z,trials that find it,share,9,0.4,0.2,0.6,0.1,the truth,,,\n")
                    .opened())
            .html()
            .html();
    assertThat(page)
        .contains("In 1 of 2 measures the two intervals lie apart, so that the study tells")
        .contains("than what the service did: anxiety.")
        .contains("Of none of these both figures have an interval")
        .contains("20.0 to 60.0");
  }

  @Test
  void shouldFindInANationNoMoreThanItsTableDoes() {
    String heads =
        "by,group,group_in_words,outcome,label,unit,n,today,ci_low,ci_high,total,difference,"
            + "difference_ci_low,difference_ci_high,p,adjusted_p,beyond_chance,total_difference\n";
    String rows =
        "nation,all,all,still_coming_12,people still coming,a year,9,35,30,40,445,8,7,9,0.01,0.01,no,105\n"
            + "region,n,North,still_coming_12,people still coming,a year,4,36,30,42,135,8,7,9,0.01,0.01,no,29\n"
            + "region,s,South,still_coming_12,people still coming,a year,5,34,,,135,8,,,,,no,29\n"
            + "place,t,towns,still_coming_12,people still coming,a year,5,34,30,38,135,8,7,9,0.01,0.01,yes,29\n";
    PageFolder opened =
        new InventedFolder(folder, "nation a.yaml")
            .with("figures/today-still_coming_12.csv", heads + rows)
            .with("nation.csv", heads + rows)
            .with("sources.csv", "name,number,kind,source\na,1,study,x\nb,2,assumption,y\n")
            .opened();
    assertThat(NationChapter.groups(opened).html().html())
        .contains("In none of the 2 groups can the change be told from chance.")
        .contains("In 1 of 1 groups the change is more than chance would give.")
        .contains("From 34.0 to 36.0 by region; where intervals overlap");
    assertThat(NationChapter.outcomes(opened).html().html())
        .contains("Of 2 numbers that describe the nation&#39;s mix of places, 1 are assumptions.");
  }

  @Test
  void shouldRefuseTablesWithoutRows() {
    PageFolder empty =
        new InventedFolder(folder, "bottleneck a.yaml").with("bottleneck.csv", RELIEFS).opened();
    assertThatThrownBy(() -> BottleneckChapter.of(empty))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("this table has no rows");
  }

  private String barriers(String first, String second, String verdict) {
    return BottleneckChapter.of(
            new InventedFolder(folder, "bottleneck a.yaml")
                .with(
                    "bottleneck.csv",
                    RELIEFS
                        + "1,time,sub-theme,o,t,The GP's time: minutes,10%%,still_coming_12,people,9,6,8,2,1,3,0.01,0.02,%s,%s\n"
                            .formatted(first, verdict)
                        + "2,trust,sub-theme,o,t,Trust,10%%,still_coming_12,people,9,6,6.5,0.5,-1,2,0.4,0.8,%s,cannot be told from chance\n"
                            .formatted(second))
                .opened())
        .html()
        .html();
  }

  private String selection(int fresh, String p) {
    return SelectionChapter.of(
            new InventedFolder(folder, "select a.yaml")
                .with(
                    "select.csv",
                    "scenario,outcome,unit,standing,dropped_after,mean_while_choosing,fresh_n,"
                        + "fresh_mean,fresh_ci_low,fresh_ci_high,chosen_less_this,ci_low,ci_high,"
                        + "adjusted_p\n"
                        + "a,still_coming_12,people,dropped,10,6,%d,8,7,9,2,1,3,%s\n"
                            .formatted(fresh, p)
                        + "b,still_coming_12,people,chosen,0,9,%d,10,9,11,,,,\n".formatted(fresh))
                .opened())
        .html()
        .html();
  }
}
