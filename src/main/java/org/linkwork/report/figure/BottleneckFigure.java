package org.linkwork.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.bottleneck.Relieved;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.Verdict;
import org.linkwork.report.table.BottleneckTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.BindingBarrier;
import org.linkwork.report.words.Words;
import org.linkwork.theme.ComB;

/**
 * Which barrier binds: a bar and its 95% interval for each barrier that was eased a little, the
 * most helpful first, grey where the difference is not beyond chance.
 */
public final class BottleneckFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double PLOT_LEFT = 346;
  private static final double PLOT_RIGHT = 734;
  private static final double ROW = 22;
  private static final double BAR = 13;
  private static final double HEADINGS = 42;
  private static final double FOOT = 66;
  private static final List<String> KEY =
      List.of("within chance", "capability", "opportunity", "motivation", "capacity of a service");

  private final Bottleneck bottleneck;
  private final Header header;
  private final Amount amount;
  private final double low;
  private final double high;

  /** A figure of what was found, with one thing eased or more. */
  public BottleneckFigure(Bottleneck bottleneck) {
    this.bottleneck = bottleneck;
    this.header =
        new Header(
            BindingBarrier.title(bottleneck),
            "What each would change in %s if it alone were eased by %s%% from the end of the warm-up;"
                    .formatted(bottleneck.outcome().label(), Words.tick(100 * bottleneck.by()))
                + " mean difference between %d pairs of runs of the same people, with its 95%% interval."
                    .formatted(bottleneck.pairs()),
            KEY);
    this.amount = Amount.of(bottleneck.relieved().get(0).effect());
    this.low = bottleneck.relieved().stream().mapToDouble(one -> end(one, false)).min().orElse(0);
    this.high = bottleneck.relieved().stream().mapToDouble(one -> end(one, true)).max().orElse(0);
  }

  @Override
  public String name() {
    return "figures/bottleneck";
  }

  @Override
  public String purpose() {
    return "Which barrier binds: what easing each a little gives, ranked, with 95% intervals.";
  }

  @Override
  public ResultTable numbers() {
    return new BottleneckTable(name() + ".csv", bottleneck);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    double top = header.height(WIDTH) + HEADINGS;
    double bottom = top + bottleneck.relieved().size() * ROW;
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(bottom + FOOT));
    header.draw(canvas);
    drawHeadings(canvas, top);
    canvas.line(place(0), top - 6, place(0), bottom, 1.2, Palette.arm(0, KEY.size()));
    double middle = top + ROW / 2;
    for (Relieved one : bottleneck.relieved()) {
      drawRow(canvas, one, middle);
      middle += ROW;
    }
    canvas.paragraph(
        "Bold: cannot be told, at 95% confidence, from the one that helps most. Colour: beyond"
            + " chance at 5% after allowing for all that was tried (Holm); intervals do not. A"
            + " sub-theme's gap is eased towards the side that helps: for the general practice"
            + " crisis and unmet need that is less of it.",
        Header.MARGIN, bottom + 24, WIDTH - 2 * Header.MARGIN, Type.NOTE, Palette.QUIET);
    return canvas;
  }

  private void drawHeadings(Canvas canvas, double top) {
    double y = top - 14;
    canvas.words("eased a little", Header.MARGIN, y, Type.SMALL, Palette.QUIET);
    if (low < 0) {
      canvas.wordsEndingAt("\u2190 less", place(0) - 8, y, Type.SMALL, Palette.QUIET);
    }
    canvas.words("more \u2192", place(0) + 8, y, Type.SMALL, Palette.QUIET);
    canvas.wordsEndingAt(
        amount.differenceUnit() + " (95% interval)",
        WIDTH - Header.MARGIN,
        y,
        Type.SMALL,
        Palette.QUIET);
  }

  private void drawRow(Canvas canvas, Relieved one, double middle) {
    PairedEffect effect = one.effect();
    Color colour = colour(one);
    boolean binds = bottleneck.binding().contains(one);
    Font font = binds ? Type.STRONG : Type.BODY;
    canvas.words(one.relief().label(), Header.MARGIN, middle + 5, font, Palette.INK);
    if (Double.isFinite(effect.difference())) {
      double from = Math.min(place(0), place(effect.difference()));
      double wide = Math.abs(place(effect.difference()) - place(0));
      canvas.bar(from, middle - BAR / 2, wide, BAR, Palette.tint(colour, 0.55));
    }
    Interval interval = effect.interval();
    if (interval.halfWidth() > 0) {
      double left = place(interval.low());
      double right = place(interval.high());
      canvas.line(left, middle, right, middle, 1.8, Palette.words(colour));
      canvas.line(left, middle - 4, left, middle + 4, 1.8, Palette.words(colour));
      canvas.line(right, middle - 4, right, middle + 4, 1.8, Palette.words(colour));
    }
    Color words = isBeyondChance(effect.verdict()) ? Palette.words(colour) : Palette.QUIET;
    canvas.wordsEndingAt(numbers(effect), WIDTH - Header.MARGIN, middle + 5, Type.SMALL, words);
  }

  private String numbers(PairedEffect effect) {
    return switch (effect.verdict()) {
      case IDENTICAL -> "identical in every run";
      case TOO_FEW_REPLICATES ->
          Words.typeset(amount.difference(effect.difference())) + " (too few runs)";
      default ->
          Words.typeset(
              amount.difference(effect.difference())
                  + " ("
                  + amount.differenceInterval(effect.interval())
                  + ")");
    };
  }

  private Color colour(Relieved one) {
    if (!isBeyondChance(one.effect().verdict())) {
      return Palette.arm(0, KEY.size());
    }
    int arm =
        one.relief()
            .subTheme()
            .map(subTheme -> 1 + subTheme.theme().condition().ordinal())
            .orElse(1 + ComB.values().length);
    return Palette.arm(arm, KEY.size());
  }

  private double place(double value) {
    double span = high - low;
    return span > 0 ? PLOT_LEFT + (value - low) / span * (PLOT_RIGHT - PLOT_LEFT) : PLOT_LEFT;
  }

  private static double end(Relieved one, boolean upper) {
    PairedEffect effect = one.effect();
    double end = upper ? effect.interval().high() : effect.interval().low();
    double reach = Double.isFinite(end) ? end : effect.difference();
    double found = Double.isFinite(reach) ? reach : 0;
    return upper ? Math.max(0, found) : Math.min(0, found);
  }

  private static boolean isBeyondChance(Verdict verdict) {
    return switch (verdict) {
      case BETTER, WORSE, HIGHER, LOWER -> true;
      case NO_DIFFERENCE_BEYOND_CHANCE, IDENTICAL, TOO_FEW_REPLICATES -> false;
    };
  }
}
