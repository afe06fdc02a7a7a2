package org.linkwork.report.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;
import org.linkwork.study.Met;
import org.linkwork.study.TargetFinding;
import org.linkwork.study.Validation;

/** How far the model is from each target; -1 and 1 are the ends of its band. */
final class ResidualFigure implements Figure {
  private static final double FURTHEST = 2.5;

  private final Validation validation;
  private final String finding;

  ResidualFigure(Validation validation, String finding) {
    this.validation = validation;
    this.finding = finding;
  }

  @Override
  public String name() {
    return "figures/validation";
  }

  @Override
  public String purpose() {
    return "How far the model is from each target; -1 and 1 are the ends of its band.";
  }

  @Override
  public ResultTable numbers() {
    return new TargetTable(
        name() + ".csv", "The numbers of the picture of the same name.", validation);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    List<RowChart.Row> rows = new ArrayList<>();
    for (boolean wiring : new boolean[] {false, true}) {
      validation.findings().stream()
          .filter(one -> one.target().isWiringCheck() == wiring)
          .map(ResidualFigure::row)
          .forEach(rows::add);
    }
    return new RowChart(
            new Header(
                finding,
                "Distance of the model's value from the published one, with its 95%% interval, over %s:"
                        .formatted(Words.count(validation.seeds(), "seed"))
                    + " 0 is the published value, -1 and 1 are the ends of the band.",
                List.of()),
            rows,
            new RowChart.Scale(
                -FURTHEST,
                FURTHEST,
                1,
                "",
                "distance from the published value; ends of the band at -1 and 1"),
            "model; band",
            "An open circle marks a check of the wiring, a blue one a value inside its band, an orange"
                + " one a value outside, a grey one where chance leaves it open. What lies further out is"
                + " drawn at the edge.")
        .draw();
  }

  private static RowChart.Row row(TargetFinding finding) {
    Color colour =
        switch (finding.met()) {
          case INSIDE -> Palette.arm(1, 3);
          case OUTSIDE -> Palette.arm(2, 3);
          case CANNOT_TELL -> Palette.arm(0, 3);
        };
    String unit = finding.part().unit();
    return new RowChart.Row(
        finding.target().name() + " " + finding.part().label(),
        finding.target().label(),
        List.of(
            new RowChart.Mark(
                finding.target().isWiringCheck() ? RowChart.Shape.RING : RowChart.Shape.DOT,
                kept(finding.residual()),
                kept(finding.residualOf(finding.interval().low())),
                kept(finding.residualOf(finding.interval().high())),
                colour)),
        Words.typeset(
            Figured.value(unit, finding.model())
                + "; "
                + Figured.band(unit, finding.part().low(), finding.part().high())),
        finding.met() == Met.CANNOT_TELL);
  }

  private static double kept(double residual) {
    return Double.isNaN(residual) ? residual : Math.max(-FURTHEST, Math.min(FURTHEST, residual));
  }
}
