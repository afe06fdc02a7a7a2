package org.linkwork.report.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;
import org.linkwork.study.DesignedStudy;
import org.linkwork.study.StudyFinding;

/**
 * What a study reports, with what stands beside it, in one row for each figure, each on a scale of
 * its own since their units differ.
 */
final class DesignFigure implements Figure {
  private static final double ROOM = 0.08;

  private final DesignedStudy study;

  DesignFigure(DesignedStudy study) {
    this.study = study;
  }

  @Override
  public String name() {
    return "figures/study";
  }

  @Override
  public String purpose() {
    return "What the study reports, and what stands beside it.";
  }

  @Override
  public ResultTable numbers() {
    return new DesignTable(name() + ".csv", "The numbers of the picture of the same name.", study);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    List<RowChart.Row> rows = study.findings().stream().map(DesignFigure::row).toList();
    double low = 0;
    double high = 0;
    for (RowChart.Row row : rows) {
      for (RowChart.Mark mark : row.marks()) {
        low = Math.min(low, least(mark));
        high = Math.max(high, most(mark));
      }
    }
    return new RowChart(
            new Header(
                study.design().question(),
                study.design().method()
                    + " Means over %s with 95%% intervals."
                        .formatted(Words.count(study.replicates(), "run")),
                List.of("beside it: " + study.design().besides(), "what the study reports")),
            rows,
            new RowChart.Scale(
                low - ROOM,
                high + ROOM,
                1,
                "",
                "each row on a scale of its own: 1 is as far from 0 as anything in it"),
            "study; beside it",
            "")
        .draw();
  }

  private static RowChart.Row row(StudyFinding finding) {
    double reach = Math.max(reach(finding.naive()), reach(finding.counterfactual()));
    double factor = reach > 0 ? 1 / reach : 1;
    List<RowChart.Mark> marks = new ArrayList<>();
    marks.add(mark(finding.counterfactual(), factor, RowChart.Shape.RING, Palette.arm(0, 2)));
    marks.add(mark(finding.naive(), factor, RowChart.Shape.DOT, Palette.arm(1, 2)));
    marks.removeIf(mark -> !Double.isFinite(mark.value()));
    return new RowChart.Row(
        finding.label(),
        Figured.unit(finding.unit()),
        marks,
        Words.typeset(
            Figured.value(finding.unit(), finding.naive().mean())
                + "; "
                + Figured.value(finding.unit(), finding.counterfactual().mean())),
        false);
  }

  /** How far from 0 anything of it lies; 0 where there is nothing. */
  private static double reach(SampleSummary summary) {
    double reach = 0;
    for (double value :
        new double[] {summary.mean(), summary.interval().low(), summary.interval().high()}) {
      reach = Double.isFinite(value) ? Math.max(reach, Math.abs(value)) : reach;
    }
    return reach;
  }

  private static RowChart.Mark mark(
      SampleSummary summary, double factor, RowChart.Shape shape, Color colour) {
    return new RowChart.Mark(
        shape,
        factor * summary.mean(),
        factor * summary.interval().low(),
        factor * summary.interval().high(),
        colour);
  }

  private static double least(RowChart.Mark mark) {
    return Double.isNaN(mark.low()) ? mark.value() : mark.low();
  }

  private static double most(RowChart.Mark mark) {
    return Double.isNaN(mark.high()) ? mark.value() : mark.high();
  }
}
