package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.linkwork.decision.economics.Acceptability;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** Acceptability curves and expected loss over what a WELLBY may be worth. */
final class AcceptabilityFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double HEIGHT = 250;
  private static final double GAP = 80;

  private final List<String> names;
  private final Acceptability found;

  AcceptabilityFigure(List<String> names, Acceptability found) {
    this.names = names;
    this.found = found;
  }

  @Override
  public String name() {
    return "figures/acceptability";
  }

  @Override
  public String purpose() {
    return "How often each option has the most net benefit, and what is lost on average by choosing"
        + " it, over what a WELLBY may be worth.";
  }

  @Override
  public ResultTable numbers() {
    List<List<Object>> rows = new ArrayList<>();
    for (int at = 0; at < found.values().length; at++) {
      for (int option = 0; option < names.size(); option++) {
        rows.add(
            List.of(
                found.values()[at],
                names.get(option),
                found.shares()[at][option],
                found.expected()[at] == option ? "yes" : "no",
                found.expectedLoss()[at][option]));
      }
    }
    return new ListedTable(
        TableLayout.of(
            name() + ".csv",
            "Acceptability curves, their frontier and expected loss.",
            Column.number("value_per_wellby", "pounds", "what a WELLBY is taken to be worth"),
            Column.text("option", "the option"),
            Column.number(
                "share_with_most", "share of draws", "in which it has the most net benefit"),
            Column.text("on_frontier", "yes for the option with the most in expectation"),
            Column.number(
                "expected_loss",
                "pounds",
                "lost on average by choosing it and not the one with the most in each draw")),
        rows);
  }

  @Override
  public byte[] png() {
    Header header =
        new Header(
            "How sure the choice is, by what a WELLBY is worth",
            "Share of draws in which each option has the most net benefit (thick where it also has"
                + " the most in expectation), and below it what is lost on average by choosing it. "
                + DecisionWords.NOT_CALIBRATED,
            names);
    double top = header.height(WIDTH) + 24;
    Canvas canvas = new Canvas(WIDTH, (int) (top + 2 * HEIGHT + GAP + 70));
    header.draw(canvas);
    double most =
        Arrays.stream(found.expectedLoss()).flatMapToDouble(Arrays::stream).max().orElse(1);
    panel(canvas, top, "\u2191 share of draws", new Plot.Range(0, 1.02), at -> found.shares()[at]);
    panel(
        canvas,
        top + HEIGHT + GAP,
        "\u2191 expected loss, pounds",
        Plot.Range.round(most),
        at -> found.expectedLoss()[at]);
    return canvas.png();
  }

  private void panel(
      Canvas canvas, double top, String upwards, Plot.Range range, IntFunction<double[]> values) {
    double[] x = found.values();
    Plot plot =
        new Plot(
            canvas, 100, WIDTH - 40, top, top + HEIGHT, new Plot.Range(0, x[x.length - 1]), range);
    plot.axes("pounds a WELLBY", upwards);
    for (int option = 0; option < names.size(); option++) {
      for (int at = 1; at < x.length; at++) {
        plot.line(
            new double[] {x[at - 1], x[at]},
            new double[] {values.apply(at - 1)[option], values.apply(at)[option]},
            found.expected()[at] == option ? 3.2f : 1.4f,
            Palette.arm(option, names.size()));
      }
    }
  }
}
