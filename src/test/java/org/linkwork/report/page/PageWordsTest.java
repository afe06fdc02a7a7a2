package org.linkwork.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.LossReason;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;

class PageWordsTest {
  private static final String EFFECTS =
      "scenario,against,outcome,unit,role,n,baseline_mean,mean,difference,ci_low,ci_high,p,"
          + "adjusted_p,tests,correlation,variance_reduction,verdict\n";
  private static final Arm ARM = Arm.of(List.of("today")).get(0);

  @TempDir private Path folder;

  @Test
  void shouldNameTheLargestLossAloneOnlyWhereItStandsOut() {
    assertThat(
            PathwayChapter.mostLost(pathway(new double[] {40, 38, 42}, new double[] {20, 18, 22})))
        .isEqualTo(
            "Most are lost because reason 0: 40.0 (38.0 to 42.0), of 100 who bring a need to a GP"
                + " (today).");
    assertThat(
            PathwayChapter.mostLost(pathway(new double[] {40, 30, 50}, new double[] {25, 18, 32})))
        .startsWith("One of these is the largest loss, of 100 who bring a need to a GP (today): ")
        .endsWith("reason 0: 40.0 (30.0 to 50.0); reason 1: 25.0 (18.0 to 32.0).");
    assertThat(
            PathwayChapter.mostLost(
                pathway(
                    new double[] {40, Double.NaN, Double.NaN},
                    new double[] {5, Double.NaN, Double.NaN})))
        .startsWith("In this one run the largest losses are");
  }

  @Test
  void shouldReadVerdictsAsTheTableHasThem() {
    List<Effects> effects = Effects.read(comparison());
    assertThat(effects).hasSize(1);
    assertThat(effects.get(0).declared())
        .extracting(PairedEffect::outcome)
        .containsExactly(Outcome.STILL_COMING_12, Outcome.MEAN_WAIT, Outcome.GROUPS_OPEN);
    assertThat(effects.get(0).all()).hasSize(4);
    assertThat(effects.get(0).declared())
        .extracting(PairedEffect::verdict)
        .containsExactly(
            Verdict.BETTER,
            Verdict.NO_DIFFERENCE_BEYOND_CHANCE,
            Verdict.NO_DIFFERENCE_BEYOND_CHANCE);
    assertThat(EffectsChapter.counted(effects.get(0)))
        .isEqualTo(
            "Of 3 outcomes declared beforehand, with company 1 are better, 0 worse, and 0 higher or"
                + " lower where neither is better; 2 cannot be told from chance.");
  }

  @Test
  void shouldNeverCallADifferenceBelowItsNoiseAFinding() {
    Effects effects = Effects.read(comparison()).get(0);
    assertThat(EffectWords.change(effects.declared().get(0)))
        .isEqualTo("better, +10.0 people (95% interval +6.0 to +14.0)");
    assertThat(EffectWords.change(effects.declared().get(1)))
        .isEqualTo("cannot be told from chance (95% interval -0.30 to +0.50)");
    assertThat(EffectWords.change(effects.declared().get(2)))
        .isEqualTo(
            "not certain once 2 differences are looked at together (95% interval +0.01 to +0.31)");
    assertThat(EffectWords.change(effects.all().get(3))).isEqualTo("identical in every replicate");
  }

  @Test
  void shouldLookCloselyOnlyAtPointsThatDifferBeyondChance() {
    String heads = EFFECTS.replace("scenario", "point").replace("baseline_mean", "against_mean");
    SweepPoints told = points(heads, "better", "0.001");
    assertThat(told.shown()).containsExactly("p1", "p2");
    assertThat(told.inWords("p2")).isEqualTo("p2 (buddy_system_reach 1)");
    assertThat(points(heads, "cannot be told from chance", "0.4").shown()).containsExactly("p1");
  }

  @Test
  void shouldSayHowBadTheWorstTenthIs() {
    List<RunTotals.Ranked> runs = new ArrayList<>();
    for (int run = 0; run < 20; run++) {
      runs.add(new RunTotals.Ranked(run, run - 3));
    }
    ChartFigure figure =
        RiskFigure.of("Luck", "people more", List.of(new RiskFigure.Spread(ARM, runs)))
            .orElseThrow();
    assertThat(figure.reading())
        .isEqualTo(
            "With today, from \u22123.0 to 16.0 people more in single runs; in the worst tenth (2"
                + " runs) \u22122.5 on average; in 3 of 20 runs fewer.");
    assertThat(figure.table().rows()).hasSize(20);
    assertThat(
            RiskFigure.of(
                "Luck", "people", List.of(new RiskFigure.Spread(ARM, runs.subList(0, 1)))))
        .isEmpty();
  }

  @Test
  void shouldPairRunsByReplicate() {
    RunTotals totals =
        new RunTotals(
            Outcome.STILL_COMING_12,
            Map.of("a", Map.of(0, 5.0, 1, 9.0, 2, 1.0), "b", Map.of(0, 4.0, 1, 10.0)));
    assertThat(totals.differences("a", "b"))
        .containsExactly(new RunTotals.Ranked(1, -1), new RunTotals.Ranked(0, 1));
  }

  @Test
  void shouldAverageWholeBlocksOfWeeksFromTheStartOfThePolicy() {
    WeeklyBlocks blocks = new WeeklyBlocks(4);
    for (int replicate = 0; replicate < 2; replicate++) {
      for (int week = -6; week < 9; week++) {
        blocks.add("a", replicate, week, 10 * replicate + week);
      }
    }
    assertThat(blocks.of("a")).extracting(WeeklyBlocks.Spell::from).containsExactly(-4, 0, 4);
    assertThat(blocks.of("a").get(1).runs().mean()).isEqualTo(1.5 + 5);
    assertThat(blocks.of("nobody")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, pair of runs, 1 pair of runs",
    "12, pair of runs, 12 pairs of runs",
    "3, run, 3 runs"
  })
  void shouldCountThingsOfSeveralWords(long number, String thing, String words) {
    assertThat(Sentence.counted(number, thing)).isEqualTo(words);
  }

  @Test
  void shouldLoseInASweepNoMoreThanGoNoFurther() {
    StringBuilder heads = new StringBuilder("point,replicate,still_coming_12");
    StringBuilder first = new StringBuilder("p1,0,3");
    StringBuilder second = new StringBuilder("p1,1,5");
    for (Stage stage : Stage.values()) {
      heads.append(",reached_").append(stage.name().toLowerCase(Locale.ROOT));
      first.append(',').append(100 - 10 * stage.ordinal());
      second.append(',').append(80 - 8 * stage.ordinal());
    }
    for (LossReason reason : LossReason.values()) {
      heads.append(",ended_").append(reason.name().toLowerCase(Locale.ROOT));
      first.append(reason == LossReason.DRIFTED_AWAY ? ",7" : ",0");
      second.append(reason == LossReason.DRIFTED_AWAY ? ",3" : ",0");
    }
    ArmPathway pathway =
        SweepRuns.read(
                new InventedFolder(folder, "sweep a.yaml")
                    .with("runs.csv.gz", heads + "\n" + first + "\n" + second + "\n")
                    .opened(),
                List.of(ARM),
                List.of("p1"))
            .pathways()
            .orElseThrow()
            .get(0);
    for (Stage stage : List.of(Stage.IN_NEED, Stage.TURNED_UP)) {
      ArmPathway.Step step = pathway.at(stage);
      double next = pathway.at(Stage.values()[stage.ordinal() + 1]).people().value();
      assertThat(step.stops()).hasSize(1);
      assertThat(step.stops().get(0).people().value()).isEqualTo(step.people().value() - next);
    }
    assertThat(pathway.losses()).hasSize(1);
    assertThat(pathway.losses().get(0).stop().people().value()).isEqualTo(5);
  }

  private PageFolder comparison() {
    return new InventedFolder(folder, "compare a.yaml b.yaml")
        .with(
            "effects.csv",
            EFFECTS
                + "company,today,still_coming_12,people,primary,12,50,60,10,6,14,0.001,0.001,1,0.9,2,better\n"
                + "company,today,mean_wait,weeks,secondary,12,2,2.1,0.1,-0.3,0.5,0.6,0.6,2,0.9,2,cannot be told from chance\n"
                + "company,today,groups_open,groups,secondary,12,20,20.16,0.16,0.01,0.31,0.04,0.08,2,0.9,2,not certain once 2 differences are looked at together\n"
                + "company,today,gp_burnout,level 0-1,exploratory,12,0.3,0.3,0,0,0,1,1,80,1,Inf,identical in every replicate\n")
        .opened();
  }

  private SweepPoints points(String heads, String verdict, String p) {
    return SweepPoints.read(
        new InventedFolder(folder, "sweep a.yaml")
            .with("points.csv", "point,buddy_system_reach\np1,0\np2,1\n")
            .with(
                "contrasts.csv",
                heads
                    + "p2,p1,still_coming_12,people,primary,12,50,60,10,6,14,%s,%s,1,0.9,2,%s\n"
                        .formatted(p, p, verdict))
            .opened());
  }

  private static ArmPathway pathway(double[]... losses) {
    List<ArmPathway.Step> steps = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.NOT_IN_NEED) {
        List<ArmPathway.Stop> stops = new ArrayList<>();
        for (int at = 0; stage == Stage.IN_NEED && at < losses.length; at++) {
          double[] loss = losses[at];
          stops.add(
              new ArmPathway.Stop(
                  "reason " + at, true, new IntervalChart.Value(loss[0], loss[1], loss[2])));
        }
        IntervalChart.Value people = new IntervalChart.Value(100, 90, 110);
        steps.add(new ArmPathway.Step(stage, people, people, stops));
      }
    }
    return ArmPathway.of(ARM, steps);
  }
}
