package org.linkwork.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.ApartWords;
import org.linkwork.report.figure.LineFigure;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.store.PointTotals;
import org.linkwork.sweep.SmallExperiment;

class SweepReportTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 12);

  @TempDir private Path folder;
  private int made;

  /**
   * Values of which the luck is shared, so that differences are 5 people a point and little else.
   */
  private record Invented(Experiment experiment, int replicates, double effect)
      implements SweepResults {
    @Override
    public List<PointTotals> totals(Outcome outcome) {
      List<PointTotals> totals = new ArrayList<>();
      for (Point point : experiment.points()) {
        double[] values = new double[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
          values[replicate] =
              100
                  + effect * point.number()
                  + 20 * DRAWS.normal(Decision.WEEKLY_MOOD, outcome.ordinal(), replicate)
                  + DRAWS.normal(Decision.LIFE_SHOCK, point.number(), replicate);
        }
        totals.add(new PointTotals(point, values));
      }
      return totals;
    }
  }

  @Test
  void shouldSumUpEveryOutcomeAtEveryPoint() throws IOException {
    List<String> rows = rows(report(12, 5).tables().get(0));
    assertThat(rows).hasSize(1 + 3 * Outcome.values().length);
    assertThat(rows.get(0))
        .isEqualTo("point,outcome,label,unit,n,mean,sd,ci_low,ci_high,p05,p50,p95");
    assertThat(rows.get(1)).startsWith("p0001,consultations,GP consultations,consultations,12,");
  }

  @Test
  void shouldCompareEachPointWithItsOwnBase() throws IOException {
    List<String> rows = rows(report(12, 5).tables().get(1));
    assertThat(rows).hasSize(1 + 2 * 14);
    String[] first = rows.get(1).split(",");
    assertThat(List.of(first).subList(0, 4))
        .containsExactly("p0002", "p0001", "still_coming_12", "people still coming after 12 weeks");
    assertThat(first[5]).isEqualTo("primary");
    assertThat(Double.parseDouble(first[9])).isBetween(4.0, 6.0);
    assertThat(first[14]).isEqualTo("2");
    assertThat(Double.parseDouble(first[15])).isGreaterThan(0.98);
    assertThat(Double.parseDouble(first[17])).isGreaterThanOrEqualTo(2);
    assertThat(first[19]).isEqualTo("better");
    assertThat(rows.get(3)).contains(",secondary,");
  }

  @Test
  void shouldFollowTheDifferenceAsReplicatesAreAdded() throws IOException {
    List<String> rows = rows(report(12, 5).tables().get(2));
    assertThat(rows).hasSize(1 + 2 * 12);
    assertThat(rows.get(1)).startsWith("p0002,p0001,still_coming_12,people,1,").endsWith(",");
    assertThat(rows.get(12)).startsWith("p0002,p0001,still_coming_12,people,12,");
  }

  @Test
  void shouldSayWhatDiffersBeyondChance() {
    assertThat(report(12, 5).sentences().get(0))
        .isEqualTo(
            "2 of 2 points differ beyond chance from what they are compared with, in people still"
                + " coming after 12 weeks, allowing for 2 tests");
    assertThat(report(12, 5).sentences().get(1)).contains("p0003 (buddy-system.reach=1)");
    assertThat(report(12, 0).sentences().get(0)).startsWith("None of 2 points differs");
  }

  @Test
  void shouldSayThatFourReplicatesCannotTell() {
    assertThat(report(4, 5).sentences())
        .singleElement()
        .asString()
        .startsWith("4 replicates cannot tell which of 2 points differ in people still coming")
        .endsWith("; ask for 5 or more");
  }

  @Test
  void shouldDrawPicturesThatCanBeRead() {
    for (int replicates : new int[] {1, 2, 12}) {
      SweepReport report = report(replicates, 5);
      ApartWords.check(((SweepContrastsFigure) report.figures().get(0)).draw());
      ApartWords.check(((LineFigure) report.figures().get(1)).draw());
    }
    ApartWords.check(((SweepContrastsFigure) uncertain().figures().get(0)).draw());
  }

  @Test
  void shouldTakeWhatIsUncertainTogether() throws IOException {
    List<String> rows = rows(uncertain().figures().get(0).numbers());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).startsWith("buddy-system.reach 1,still_coming_12,people,3,");
  }

  private SweepReport uncertain() {
    Experiment experiment =
        SmallExperiment.in(folder)
            .withText(
                """
                format: 1
                experiment: hamlet
                question: "Do buddies help in a hamlet?"
                base: baseline.yaml
                choices:
                  grid:
                    buddy-system.reach: [0, 1]
                uncertain:
                  latin_hypercube:
                    points: 3
                    ranges:
                      threshold.agree_base: [0, 1]
                replicates: 12
                """)
            .read();
    return new SweepReport(new Invented(experiment, 12, 5));
  }

  private SweepReport report(int replicates, double effect) {
    Path own = folder.resolve("report " + made++);
    Experiment experiment =
        SmallExperiment.in(own).with("0, 0.5, 1", Integer.toString(replicates)).read();
    return new SweepReport(new Invented(experiment, replicates, effect));
  }

  private static List<String> rows(ResultTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTable csv = new CsvTable(table.layout(), bytes)) {
      table.writeRows(csv);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
