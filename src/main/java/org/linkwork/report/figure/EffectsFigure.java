package org.linkwork.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.experiment.Verdict;
import org.linkwork.report.table.EffectsTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Headline;
import org.linkwork.report.words.Words;

/**
 * What each scenario changes: a dot and its 95% interval for every headline outcome, each outcome
 * on a scale of its own, hollow where the difference is not beyond chance.
 */
public final class EffectsFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double PLOT_LEFT = 318;
  private static final double NUMBERS_RIGHT = 842;
  private static final double NUMBERS_GAP = 18;
  private static final double VERDICT_LEFT = 856;
  private static final double ROW = 21;
  private static final double LABEL_LINE = 17;
  private static final double GAP = 15;
  private static final double HEADINGS = 36;
  private static final double FOOT = 52;
  private static final double DOT = 9;
  private static final float RING = 1.8f;
  private static final Color CHANCE = new Color(0xA8, 0xA8, 0xA8);

  private final String baseline;
  private final List<ScenarioEffects> scenarios;
  private final Header header;
  private final double plotRight;

  /**
   * A figure of these effects, the same outcomes in the same order for each scenario.
   *
   * @param baseline name of the scenario that the others are compared with
   * @param whom who they are and over what time, such as "40,000 people over 156 weeks"
   */
  public EffectsFigure(String baseline, List<ScenarioEffects> scenarios, String whom) {
    this.baseline = baseline;
    this.scenarios = List.copyOf(scenarios);
    this.plotRight = NUMBERS_RIGHT - widestNumbers() - NUMBERS_GAP;
    List<String> names = new ArrayList<>();
    names.add(baseline + " (zero line)");
    scenarios.forEach(scenario -> names.add(scenario.scenario()));
    String title =
        scenarios.size() == 1
            ? Headline.of(baseline, scenarios.get(0))
            : "What does each scenario change against " + baseline + "?";
    this.header =
        new Header(
            title,
            "Mean difference between %d pairs of runs of the same %s, with its 95%% interval."
                    .formatted(scenarios.get(0).effects().get(0).n(), whom)
                + " Every outcome has a scale of its own.",
            names);
  }

  @Override
  public String name() {
    return "figures/effects";
  }

  @Override
  public String purpose() {
    return "What each scenario changes in the headline outcomes, with 95% intervals.";
  }

  @Override
  public ResultTable numbers() {
    return new EffectsTable(name() + ".csv", baseline, scenarios, List.of());
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    int outcomes = scenarios.get(0).effects().size();
    double head = header.height(WIDTH);
    double bottom = head + HEADINGS;
    for (int outcome = 0; outcome < outcomes; outcome++) {
      bottom += outcomeHeight(outcome);
    }
    double height = bottom + FOOT;
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(height));
    header.draw(canvas);
    drawHeadings(canvas, head);
    double zero = (PLOT_LEFT + plotRight) / 2;
    canvas.line(zero, head + HEADINGS - 8, zero, bottom, 1.4, Palette.arm(0, 2));
    double top = head + HEADINGS;
    for (int outcome = 0; outcome < outcomes; outcome++) {
      drawOutcome(canvas, outcome, top);
      top += outcomeHeight(outcome);
    }
    canvas.paragraph(
        "Grey and hollow: may be chance, not certain once all are looked at together, or too few runs. Verdicts"
            + " allow for the number of tests (Holm), that on the first outcome by itself; intervals"
            + " do not. Better and worse: for people.",
        Header.MARGIN,
        height - 30,
        WIDTH - 2 * Header.MARGIN,
        Type.NOTE,
        Palette.QUIET);
    return canvas;
  }

  private void drawHeadings(Canvas canvas, double top) {
    double y = top + 14;
    double zero = (PLOT_LEFT + plotRight) / 2;
    canvas.wordsEndingAt("\u2190 less", zero - 12, y, Type.SMALL, Palette.QUIET);
    canvas.words("more \u2192", zero + 12, y, Type.SMALL, Palette.QUIET);
    canvas.wordsEndingAt("difference (95% interval)", NUMBERS_RIGHT, y, Type.SMALL, Palette.QUIET);
    canvas.words("verdict", VERDICT_LEFT, y, Type.SMALL, Palette.QUIET);
  }

  private void drawOutcome(Canvas canvas, int place, double top) {
    double rows = scenarios.size() * ROW;
    double y = top + 14;
    for (String line : label(place)) {
      canvas.words(line, Header.MARGIN, y, Type.BODY, Palette.INK);
      y += LABEL_LINE;
    }
    canvas.words(
        amount(scenarios.get(0).effects().get(place)).differenceUnit(),
        Header.MARGIN,
        y,
        Type.NOTE,
        Palette.QUIET);
    double reach = reach(place);
    double middle = top + Math.max(0, (outcomeHeight(place) - GAP - rows) / 2) + ROW / 2;
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      PairedEffect effect = scenarios.get(scenario).effects().get(place);
      drawEffect(canvas, effect, scenario, reach, middle + scenario * ROW);
    }
    double rule = top + outcomeHeight(place) - GAP / 2 - 2;
    canvas.line(Header.MARGIN, rule, WIDTH - Header.MARGIN, rule, 0.8, Palette.RULE);
  }

  private void drawEffect(
      Canvas canvas, PairedEffect effect, int scenario, double reach, double middle) {
    Color own = Palette.arm(scenario + 1, scenarios.size() + 1);
    Color colour = isBeyondChance(effect.verdict()) ? own : CHANCE;
    Interval interval = effect.interval();
    if (interval.halfWidth() >= 0) {
      canvas.line(
          place(interval.low(), reach), middle, place(interval.high(), reach), middle, 2.4, colour);
    }
    if (Double.isFinite(effect.difference())) {
      double x = place(effect.difference(), reach);
      Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2, middle - DOT / 2, DOT, DOT);
      canvas.pen().setColor(isBeyondChance(effect.verdict()) ? own : Palette.GROUND);
      canvas.pen().fill(dot);
      canvas.pen().setColor(own);
      canvas.pen().setStroke(new BasicStroke(RING));
      canvas.pen().draw(dot);
    }
    Color words = isBeyondChance(effect.verdict()) ? Palette.words(colour) : Palette.QUIET;
    double baseline = middle + 5;
    canvas.wordsEndingAt(numbersOf(effect), NUMBERS_RIGHT, baseline, Type.SMALL_STRONG, words);
    canvas.words(shortly(effect), VERDICT_LEFT, baseline, Type.SMALL, words);
  }

  /** Where the furthest whisker may end. */
  double plotRight() {
    return plotRight;
  }

  private String numbersOf(PairedEffect effect) {
    Amount amount = amount(effect);
    return Words.typeset(
        "%s (%s)"
            .formatted(
                amount.difference(effect.difference()),
                amount.differenceInterval(effect.interval())));
  }

  private double widestNumbers() {
    return scenarios.stream()
        .flatMap(scenario -> scenario.effects().stream())
        .mapToDouble(effect -> Type.width(numbersOf(effect), Type.SMALL_STRONG))
        .max()
        .orElse(0);
  }

  /** The same scale for all scenarios: that of the first. */
  private Amount amount(PairedEffect effect) {
    Amount first =
        scenarios.get(0).effects().stream()
            .filter(candidate -> candidate.outcome() == effect.outcome())
            .map(Amount::of)
            .findFirst()
            .orElseThrow();
    return new Amount(
        effect.outcome(), first.factor(), Math.max(first.decimals(), Amount.of(effect).decimals()));
  }

  private List<String> label(int place) {
    String words = Words.capital(scenarios.get(0).effects().get(place).outcome().label());
    return Type.wrap(words, Type.BODY, PLOT_LEFT - Header.MARGIN - 16);
  }

  private double outcomeHeight(int place) {
    double words = label(place).size() * LABEL_LINE + 16;
    return Math.max(words, scenarios.size() * ROW) + GAP;
  }

  private double place(double value, double reach) {
    double zero = (PLOT_LEFT + plotRight) / 2;
    return reach > 0 ? zero + value / reach * (plotRight - PLOT_LEFT) / 2 : zero;
  }

  /** The largest distance from zero that any interval of an outcome has. */
  private double reach(int place) {
    double reach = 0;
    for (ScenarioEffects scenario : scenarios) {
      PairedEffect effect = scenario.effects().get(place);
      for (double value :
          new double[] {effect.difference(), effect.interval().low(), effect.interval().high()}) {
        reach = Double.isFinite(value) ? Math.max(reach, Math.abs(value)) : reach;
      }
    }
    return reach;
  }

  private static boolean isBeyondChance(Verdict verdict) {
    return switch (verdict) {
      case BETTER, WORSE, HIGHER, LOWER -> true;
      case NO_DIFFERENCE_BEYOND_CHANCE, IDENTICAL, TOO_FEW_REPLICATES -> false;
    };
  }

  private static String shortly(PairedEffect effect) {
    return switch (effect.verdict()) {
      case NO_DIFFERENCE_BEYOND_CHANCE ->
          effect.isClearOnlyAlone() ? "not certain" : "may be chance";
      case IDENTICAL -> "identical";
      case TOO_FEW_REPLICATES -> "too few runs";
      case BETTER, WORSE, HIGHER, LOWER -> effect.verdict().label();
    };
  }
}
