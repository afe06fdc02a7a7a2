package org.linkwork.report.figure;

import java.awt.Color;
import java.util.List;
import org.linkwork.bottleneck.Leak;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.record.Stage;
import org.linkwork.report.table.LeaksTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;

/**
 * Where people are lost of 100 who bring a need to a GP: a bar and its 95% interval for each step
 * of the pathway, and under it the reasons that weigh there.
 */
public final class LeaksFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double PLOT_LEFT = 526;
  private static final double PLOT_RIGHT = 812;
  private static final double STEP = 27;
  private static final double REASON = 21;
  private static final double GAP = 9;
  private static final double FOOT = 46;
  private static final int REASONS_SHOWN = 3;

  private final ReplicateSet runs;
  private final Header header;
  private final List<Leak> steps;
  private final List<Leak> reasons;

  /** A figure of one scenario's runs, one or more. */
  public LeaksFigure(ReplicateSet runs) {
    this.runs = runs;
    this.steps = Leak.bySteps(runs).stream().filter(leak -> leak.perHundred().mean() > 0).toList();
    this.reasons = Leak.byReasons(runs);
    int count = runs.results().size();
    this.header =
        new Header(
            "Where are people lost in " + runs.scenario() + ", and why?",
            "People lost of 100 who bring a social need to a GP, each counted once by the furthest"
                + " stage reached; "
                + (count == 1
                    ? "one run, which may be an outlier."
                    : "mean of " + count + " runs with its 95% interval."),
            List.of());
  }

  @Override
  public String name() {
    return "figures/losses";
  }

  @Override
  public String purpose() {
    return "Where people are lost of 100 who bring a need to a GP, step by step and why.";
  }

  @Override
  public ResultTable numbers() {
    return new LeaksTable(name() + ".csv", runs);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    double height = header.height(WIDTH) + FOOT;
    for (Leak step : steps) {
      height += STEP + GAP + shown(step.after()).size() * REASON;
    }
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(height));
    double top = header.draw(canvas);
    for (Leak step : steps) {
      drawBar(canvas, step, "after: " + step.after().label(), top, true);
      top += STEP;
      for (Leak reason : shown(step.after())) {
        drawBar(canvas, reason, reason.reason().orElseThrow().label(), top, false);
        top += REASON;
      }
      top += GAP;
    }
    canvas.words(
        "Dark: all who are lost after the stage. Pale: the %d main reasons there; the others are in %s.csv."
            .formatted(REASONS_SHOWN, name().substring(name().indexOf('/') + 1)),
        Header.MARGIN,
        height - 18,
        Type.NOTE,
        Palette.QUIET);
    return canvas;
  }

  private void drawBar(Canvas canvas, Leak leak, String label, double top, boolean isStep) {
    Color colour = Palette.arm(0, 1);
    double high = isStep ? 17 : 11;
    double middle = top + (isStep ? STEP : REASON) / 2;
    canvas.words(
        label,
        isStep ? Header.MARGIN : Header.MARGIN + 22,
        middle + 5,
        isStep ? Type.STRONG : Type.SMALL,
        isStep ? Palette.INK : Palette.QUIET);
    double end = place(leak.perHundred().mean());
    canvas.bar(
        PLOT_LEFT,
        middle - high / 2,
        end - PLOT_LEFT,
        high,
        isStep ? colour : Palette.tint(colour, 0.4));
    Interval interval = leak.perHundred().interval();
    if (interval.halfWidth() > 0) {
      double left = place(Math.max(0, interval.low()));
      double right = place(interval.high());
      canvas.line(left, middle, right, middle, 1.4, Palette.INK);
      canvas.line(left, middle - 3, left, middle + 3, 1.4, Palette.INK);
      canvas.line(right, middle - 3, right, middle + 3, 1.4, Palette.INK);
    }
    String range =
        Double.isNaN(interval.low())
            ? ""
            : " (%s to %s)".formatted(Words.rate(interval.low()), Words.rate(interval.high()));
    canvas.wordsEndingAt(
        Words.typeset(Words.rate(leak.perHundred().mean()) + range),
        WIDTH - Header.MARGIN,
        middle + 5,
        isStep ? Type.SMALL_STRONG : Type.SMALL,
        isStep ? Palette.words(colour) : Palette.QUIET);
  }

  private List<Leak> shown(Stage after) {
    return reasons.stream().filter(leak -> leak.after() == after).limit(REASONS_SHOWN).toList();
  }

  private double place(double perHundred) {
    double longest =
        steps.stream()
            .map(Leak::perHundred)
            .mapToDouble(rate -> Math.max(rate.mean(), ends(rate.interval())))
            .max()
            .orElse(1);
    return PLOT_LEFT + perHundred / longest * (PLOT_RIGHT - PLOT_LEFT);
  }

  private static double ends(Interval interval) {
    return Double.isNaN(interval.high()) ? 0 : interval.high();
  }
}
