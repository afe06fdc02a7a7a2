package org.linkwork.report.decision;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.economics.Ellipse;
import org.linkwork.decision.economics.NetBenefit;
import org.linkwork.decision.economics.Spread;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The cost-effectiveness plane: extra cost and extra WELLBYs of every draw, with ellipses. */
final class PlaneFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double HEIGHT = 430;
  private static final double FOOT = 70;
  private static final double SHARE = 0.95;
  private static final int MOST_DOTS = 400;

  private final DecisionFindings findings;
  private final List<String> names;
  private final double[][] cost;
  private final double[][] effect;

  PlaneFigure(DecisionFindings findings) {
    this.findings = findings;
    this.names = findings.decision().names();
    this.cost = NetBenefit.increments(findings.samples().cost());
    this.effect = NetBenefit.increments(findings.samples().wellbys());
  }

  @Override
  public String name() {
    return "figures/ce-plane";
  }

  @Override
  public String purpose() {
    return "What each option costs and gives more than the first, draw by draw, with the ellipse that"
        + " would hold 95% of normal draws of that spread.";
  }

  @Override
  public ResultTable numbers() {
    List<List<Object>> rows = new ArrayList<>();
    for (int option = 1; option < names.size(); option++) {
      double[] x = NetBenefit.column(effect, option);
      double[] y = NetBenefit.column(cost, option);
      rows.add(
          List.of(
              names.get(option),
              Spread.mean(x),
              Spread.mean(y),
              Math.sqrt(Spread.variance(x)),
              Math.sqrt(Spread.variance(y)),
              Spread.covariance(x, y)));
    }
    return new ListedTable(
        TableLayout.of(
            name() + ".csv",
            "Middle and spread of the draws of each option; samples.csv has every draw.",
            Column.text("option", "the option"),
            Column.number("extra_wellbys", "WELLBYs", "mean over draws"),
            Column.number("extra_cost", "pounds", "mean over draws"),
            Column.number("sd_wellbys", "WELLBYs", "standard deviation over draws"),
            Column.number("sd_cost", "pounds", "standard deviation over draws"),
            Column.number("covariance", "WELLBYs x pounds", "over draws")),
        rows);
  }

  @Override
  public byte[] png() {
    Header header =
        new Header(
            "What each option costs and gives more than \"" + names.get(0) + "\"",
            "Each point is a draw of what was varied; ellipses would hold 95% of them if they were"
                + " normal. The line is what"
                + " a WELLBY is taken to be worth: below it an option is worth its money. "
                + DecisionWords.NOT_CALIBRATED,
            names);
    double top = header.height(WIDTH) + 20;
    Canvas canvas = new Canvas(WIDTH, (int) (top + HEIGHT + FOOT));
    header.draw(canvas);
    List<Ellipse> ellipses = new ArrayList<>();
    double[] xs = {};
    double[] ys = {};
    for (int option = 1; option < names.size(); option++) {
      Ellipse ellipse =
          Ellipse.of(NetBenefit.column(effect, option), NetBenefit.column(cost, option), SHARE);
      ellipses.add(ellipse);
      xs = joined(xs, ellipse.x());
      ys = joined(ys, ellipse.y());
    }
    int every = Math.max(1, cost.length / MOST_DOTS);
    // Draws far out are shown too, and on the plane.
    for (int draw = 0; draw < cost.length; draw += every) {
      xs = joined(xs, effect[draw]);
      ys = joined(ys, cost[draw]);
    }
    Plot plot =
        new Plot(
            canvas, 100, WIDTH - 40, top, top + HEIGHT, Plot.Range.round(xs), Plot.Range.round(ys));
    plot.axes("more WELLBYs over the years \u2192", "\u2191 more cost, pounds");
    double worth = findings.decision().values().wellby().pounds();
    plot.line(
        new double[] {plot.x().low(), plot.x().high()},
        new double[] {worth * plot.x().low(), worth * plot.x().high()},
        1.4f,
        Palette.INK);
    for (int option = 1; option < names.size(); option++) {
      Color colour = Palette.arm(option, names.size());
      for (int draw = 0; draw < cost.length; draw += every) {
        plot.dot(effect[draw][option], cost[draw][option], 3, Palette.tint(colour, 0.5));
      }
      plot.line(ellipses.get(option - 1).x(), ellipses.get(option - 1).y(), 1.8f, colour);
    }
    canvas.words(
        "No QALYs are in this picture.",
        Header.MARGIN,
        canvas.height() - 14.0,
        Type.NOTE,
        Palette.QUIET);
    return canvas.png();
  }

  private static double[] joined(double[] one, double[] other) {
    double[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
