package org.linkwork.report.decision;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * The equity-impact plane: what each option gives in all, against what it does to the gap between
 * the least and the most deprived (Cookson and others 2017).
 */
final class EquityPlaneFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double HEIGHT = 420;
  private static final double FOOT = 76;
  private static final double DOT = 11;

  private final DecisionFindings findings;
  private final List<String> names;

  EquityPlaneFigure(DecisionFindings findings) {
    this.findings = findings;
    this.names = findings.decision().names();
  }

  @Override
  public String name() {
    return "figures/equity-plane";
  }

  @Override
  public String purpose() {
    return "What each option gives in all, against what it does to the gap between the least and"
        + " the most deprived.";
  }

  @Override
  public ResultTable numbers() {
    List<List<Object>> rows = new ArrayList<>();
    for (int option = 1; option < names.size(); option++) {
      Told gain = findings.wellbysOver(option, 0);
      Told gap = findings.equity().slopeIndexOver(option);
      rows.add(
          List.of(
              names.get(option),
              gain.mean(),
              gain.low(),
              gain.high(),
              gap.mean(),
              gap.low(),
              gap.high(),
              words(gain, gap)));
    }
    return new ListedTable(
        TableLayout.of(
            name() + ".csv",
            purpose(),
            Column.text("option", "the option"),
            Column.number("extra_wellbys", "WELLBYs", "more than under the first option"),
            Column.number(
                "extra_wellbys_low", "WELLBYs", "low end of the interval that chance leaves"),
            Column.number("extra_wellbys_high", "WELLBYs", "high end of it"),
            Column.number(
                "slope_index_change",
                "points",
                "against the first option; below 0 the gap narrows"),
            Column.number(
                "slope_index_change_low", "points", "low end of the interval that chance leaves"),
            Column.number("slope_index_change_high", "points", "high end of it"),
            Column.text("told", "where on the plane it can be told to lie")),
        rows);
  }

  private static String words(Told gain, Told gap) {
    String total =
        gain.isBeyondChance()
            ? gain.mean() > 0 ? "more in all" : "less in all"
            : "more or less in all cannot be told";
    String width =
        gap.isBeyondChance()
            ? gap.mean() < 0 ? "a narrower gap" : "a wider gap"
            : "a narrower or a wider gap cannot be told";
    return total + ", " + width;
  }

  @Override
  public byte[] png() {
    Header header =
        new Header(
            "What each option gives, and what it does to the gap",
            "The gap is the slope index of inequality of life satisfaction, from the most to the"
                + " least deprived. Crosses are the intervals that chance of the runs leaves; one"
                + " that touches an axis cannot be told from it. "
                + DecisionWords.NOT_CALIBRATED,
            names);
    double top = header.height(WIDTH) + 20;
    Canvas canvas = new Canvas(WIDTH, (int) (top + HEIGHT + FOOT));
    header.draw(canvas);
    List<Told> gains = new ArrayList<>();
    List<Told> gaps = new ArrayList<>();
    for (int option = 1; option < names.size(); option++) {
      gains.add(findings.wellbysOver(option, 0));
      gaps.add(findings.equity().slopeIndexOver(option));
    }
    Plot plot = new Plot(canvas, 100, WIDTH - 40, top, top + HEIGHT, range(gains), range(gaps));
    plot.axes("more WELLBYs over the years \u2192", "\u2191 wider gap, points");
    for (int option = 1; option < names.size(); option++) {
      Color colour = Palette.arm(option, names.size());
      Told gain = gains.get(option - 1);
      Told gap = gaps.get(option - 1);
      plot.line(
          new double[] {gain.low(), gain.high()},
          new double[] {gap.mean(), gap.mean()},
          1.6f,
          colour);
      plot.line(
          new double[] {gain.mean(), gain.mean()},
          new double[] {gap.low(), gap.high()},
          1.6f,
          colour);
      plot.dot(gain.mean(), gap.mean(), DOT, colour);
    }
    canvas.words(
        "Down and to the right is more for all and a narrower gap.",
        Header.MARGIN,
        canvas.height() - 14.0,
        Type.NOTE,
        Palette.QUIET);
    return canvas.png();
  }

  private static Plot.Range range(List<Told> values) {
    return Plot.Range.round(
        values.stream()
            .flatMapToDouble(value -> DoubleStream.of(value.low(), value.high()))
            .toArray());
  }
}
