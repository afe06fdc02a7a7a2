package org.linkwork.report.bundle;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What each choice contributes to the outcome and to the cost, side by side, the largest first. */
public final class ShapleyFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double ROW = 32;
  private static final double BAR = 16;
  private static final double HEADINGS = 34;
  private static final double FOOT = 70;
  private static final Side BRINGS = new Side(270, 430, 620);
  private static final Side COSTS = new Side(650, 765, WIDTH - Header.MARGIN);

  private final BundleFindings findings;
  private final Menu menu;
  private final Header header;

  /** A figure of what was found, with every bundle run. */
  public ShapleyFigure(BundleFindings findings) {
    this.findings = findings;
    this.menu = findings.question().menu();
    this.header =
        new Header(
            BundleWords.shapleyTitle(findings),
            "What each contributes, averaged over all orders of bringing them in (Shapley value),"
                + " with its 95% interval over "
                + Words.count(findings.effects().replicates(), "replicate")
                + "; contributions add up to what everything together does.",
            List.of());
  }

  @Override
  public String name() {
    return "figures/shapley";
  }

  @Override
  public String purpose() {
    return "What each intervention contributes to the outcome and to the cost.";
  }

  @Override
  public ResultTable numbers() {
    return new ShapleyTable(name() + ".csv", findings);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    double top = header.height(WIDTH) + HEADINGS;
    double bottom = top + menu.size() * ROW;
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(bottom + FOOT));
    header.draw(canvas);
    Outcome outcome = findings.question().outcome();
    Panel brings = new Panel(BRINGS, findings.contributions(), outcome, Palette.arm(1, 3));
    Panel costs =
        new Panel(COSTS, findings.costContributions(), Outcome.COST_NHS, Palette.arm(2, 3));
    canvas.words(
        outcome.label() + ", " + brings.amount.differenceUnit(),
        BRINGS.left,
        top - 12,
        Type.SMALL_STRONG,
        Palette.words(brings.colour));
    canvas.words(
        "cost, " + costs.amount.unit() + " a year",
        COSTS.left,
        top - 12,
        Type.SMALL_STRONG,
        Palette.words(costs.colour));
    double y = top;
    for (int choice : order()) {
      canvas.words(menu.mark(choice), Header.MARGIN, y + ROW / 2 + 5, Type.STRONG, Palette.INK);
      canvas.words(
          menu.choices().get(choice).label(),
          Header.MARGIN + 30,
          y + ROW / 2 + 5,
          Type.BODY,
          Palette.INK);
      brings.draw(canvas, choice, y + ROW / 2);
      costs.draw(canvas, choice, y + ROW / 2);
      y += ROW;
    }
    brings.drawZero(canvas, top, bottom);
    costs.drawZero(canvas, top, bottom);
    canvas.paragraph(
        "Pale: the interval contains 0. Cost is what "
            + BundleWords.payers(findings.question())
            + " pay more than with nothing.",
        Header.MARGIN,
        bottom + 30,
        WIDTH - 2 * Header.MARGIN,
        Type.NOTE,
        Palette.QUIET);
    return canvas;
  }

  private List<Integer> order() {
    int sign = findings.question().higherIsBetter() ? -1 : 1;
    return IntStream.range(0, menu.size())
        .boxed()
        .sorted(Comparator.comparingDouble(at -> sign * findings.contributions().get(at).mean()))
        .toList();
  }

  /** Where bars begin and end at most, and where their numbers end. */
  private record Side(double left, double right, double numbers) {}

  /** The bars of one quantity. */
  private static final class Panel {
    private final Side side;
    private final List<SampleSummary> values;
    private final Amount amount;
    private final Color colour;
    private final double low;
    private final double high;

    Panel(Side side, List<SampleSummary> values, Outcome outcome, Color colour) {
      this.side = side;
      this.values = values;
      this.colour = colour;
      this.amount =
          values.stream()
              .max(Comparator.comparingDouble(value -> Math.abs(value.mean())))
              .map(largest -> Amount.of(outcome, largest))
              .orElseThrow();
      this.low = values.stream().mapToDouble(value -> end(value, false)).min().orElse(0);
      this.high = values.stream().mapToDouble(value -> end(value, true)).max().orElse(0);
    }

    void draw(Canvas canvas, int choice, double middle) {
      SampleSummary value = values.get(choice);
      Interval interval = value.interval();
      boolean told = interval.low() > 0 || interval.high() < 0;
      double from = Math.min(place(0), place(value.mean()));
      double wide = Math.max(1, Math.abs(place(value.mean()) - place(0)));
      canvas.bar(from, middle - BAR / 2, wide, BAR, told ? colour : Palette.tint(colour, 0.35));
      if (interval.halfWidth() > 0) {
        canvas.line(
            place(interval.low()), middle, place(interval.high()), middle, 1.4, Palette.INK);
      }
      canvas.wordsEndingAt(
          Words.typeset(
              amount.difference(value.mean()) + " (" + amount.differenceInterval(interval) + ")"),
          side.numbers,
          middle + 5,
          Type.NOTE,
          told ? Palette.INK : Palette.QUIET);
    }

    void drawZero(Canvas canvas, double top, double bottom) {
      canvas.line(place(0), top - 4, place(0), bottom, 1.2, Palette.QUIET);
    }

    private double place(double value) {
      double span = high - low;
      return span > 0 ? side.left + (value - low) / span * (side.right - side.left) : side.left;
    }

    private static double end(SampleSummary value, boolean upper) {
      double end = upper ? value.interval().high() : value.interval().low();
      double reach = Double.isFinite(end) ? end : value.mean();
      return upper ? Math.max(0, reach) : Math.min(0, reach);
    }
  }
}
