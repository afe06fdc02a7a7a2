package org.linkwork.report.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.calibration.Aim;
import org.linkwork.calibration.CalibrationResults;
import org.linkwork.calibration.Implausibility;
import org.linkwork.calibration.Learned;
import org.linkwork.calibration.PredictiveCheck;
import org.linkwork.calibration.WaveOutcome;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.LineFigure;
import org.linkwork.report.figure.LinePanel;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.figure.RowChart.Mark;
import org.linkwork.report.figure.RowChart.Shape;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;

/** The pictures of a calibration. */
final class CalibrationFigures {
  private static final double FARTHEST = 2.5;

  /** Keys of pictures in the order of colours, grey first. */
  private static final List<String> INSIDE = List.of("outside the band", "mean inside the band");

  private static final List<String> MET = List.of("no place meets it", "can be met");
  private static final int PANEL_HEIGHT = 300;

  private final CalibrationResults results;
  private final CalibrationTables tables;

  CalibrationFigures(CalibrationResults results, CalibrationTables tables) {
    this.results = results;
    this.tables = tables;
  }

  /** All that there is something to show in. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.add(region());
    figures.add(new ImplausibilityFigure(results));
    figures.add(reach());
    if (!results.sets().sets().isEmpty()) {
      figures.add(check());
      figures.add(learned());
    }
    return figures;
  }

  private Figure region() {
    List<WaveOutcome> waves = results.waves();
    double[] x = new double[waves.size() + 1];
    double[] y = new double[x.length];
    double[] low = new double[x.length];
    double[] high = new double[x.length];
    for (int wave = 1; wave < x.length; wave++) {
      WaveOutcome outcome = waves.get(wave - 1);
      x[wave] = wave;
      y[wave] = power(outcome.survey().share());
      low[wave] = power(outcome.survey().interval().low());
      high[wave] = power(outcome.survey().interval().high());
    }
    LinePanel panel =
        new LinePanel(
            "Left of the ranges of all parameters together",
            "power of ten",
            "wave",
            false,
            false,
            Double.NaN,
            List.of(new LinePanel.Line(x, y, low, high)));
    return new LineFigure(
        "figures/region",
        "How the region of plausible values shrinks from wave to wave.",
        new Header(
            "How much of what was thought possible do the targets leave?",
            "Share of the ranges of all parameters together that no wave rules out, as a power of ten:"
                + " at -3 one part in a thousand is left. Band: 95% interval from four searches.",
            List.of("plausible region")),
        List.of(panel),
        "",
        1,
        PANEL_HEIGHT);
  }

  private static double power(double share) {
    return share > 0 ? StrictMath.log10(share) : Double.NaN;
  }

  private Figure reach() {
    List<Aim> aims = results.question().aims();
    double[] least = results.leastImplausibilities();
    List<RowChart.Row> rows =
        IntStream.range(0, aims.size())
            .mapToObj(
                aim -> {
                  boolean met = !(least[aim] > Implausibility.CUTOFF);
                  Mark mark =
                      new Mark(
                          Shape.DOT,
                          least[aim],
                          Double.NaN,
                          Double.NaN,
                          Palette.arm(met ? 1 : 0, MET.size()));
                  return new RowChart.Row(
                      Words.capital(aims.get(aim).label()),
                      aims.get(aim).key(),
                      List.of(mark),
                      number(least[aim]),
                      false);
                })
            .toList();
    RowChart chart =
        new RowChart(
            new Header(
                "Which targets can the model meet at all?",
                "Least implausibility of each target over all places that were run, by the emulators, the"
                    + " other targets left aside. Over 3 no place meets it.",
                MET),
            rows,
            new RowChart.Scale(
                0,
                Math.max(
                    2 * Implausibility.CUTOFF,
                    Arrays.stream(least).filter(Double::isFinite).max().orElse(0)),
                1,
                "",
                "standard deviations"),
            "least",
            "");
    return new Chart(
        "figures/reach",
        "How near the model comes to each target when the others do not matter.",
        chart,
        tables.reach("figures/reach.csv"));
  }

  private Figure check() {
    List<RowChart.Row> rows = results.checks().stream().map(CalibrationFigures::row).toList();
    RowChart chart =
        new RowChart(
            new Header(
                "Do the plausible sets meet the targets?",
                "Place in the accepted band, -1 to 1 from its lower to its upper end with the published"
                    + " value at 0. Dots: weighted mean of "
                    + Words.count(results.sets().sets().size(), "plausible set")
                    + "; lines: 95% of their weight, on seeds that chose nothing.",
                INSIDE),
            rows,
            new RowChart.Scale(-FARTHEST, FARTHEST, 1, "", "place in the band"),
            "mean (accepted band)",
            "What is farther than 2.5 half bands is drawn at the edge.");
    return new Chart(
        "figures/predictive-check",
        "What plausible sets say of each target on fresh seeds.",
        chart,
        tables.check(
            "figures/predictive-check.csv", "The numbers of the picture of the same name."));
  }

  private static RowChart.Row row(PredictiveCheck check) {
    Aim aim = check.aim();
    Mark mark =
        new Mark(
            Shape.DOT,
            place(aim, check.mean()),
            place(aim, check.low()),
            place(aim, check.high()),
            Palette.arm(check.isMeanInside() ? 1 : 0, INSIDE.size()));
    return new RowChart.Row(
        Words.capital(aim.label()),
        aim.key(),
        List.of(mark),
        "%s (%s to %s)"
            .formatted(
                number(check.mean()),
                number(aim.low()),
                Double.isInfinite(aim.high()) ? "any" : number(aim.high())),
        false);
  }

  /** Where a value lies in its band: -1 and 1 at the ends, 0 at the published value. */
  private static double place(Aim aim, double value) {
    double scaled = aim.scale().of(value);
    double half = 2 * aim.observationError(scaled);
    return Math.max(-FARTHEST, Math.min(FARTHEST, (scaled - aim.centre()) / half));
  }

  private Figure learned() {
    List<RowChart.Row> rows = results.learned().stream().map(CalibrationFigures::row).toList();
    RowChart chart =
        new RowChart(
            new Header(
                "What do the targets say of each parameter?",
                "Place in the range that was thought possible before, 0 to 1. Dots: weighted median of the"
                    + " plausible sets; lines: 95% of their weight.",
                List.of("not learned", "learned", "learned in part")),
            rows,
            new RowChart.Scale(0, 1, 1, "", "place in the range before"),
            "median (95%)",
            "Learned: the line is under half as long as the range; not learned: over nine tenths.");
    return new Chart(
        "figures/identifiability",
        "What the targets say of each parameter.",
        chart,
        tables.learned(
            "figures/identifiability.csv", "The numbers of the picture of the same name."));
  }

  private static RowChart.Row row(Learned one) {
    int colour = one.isNotLearned() ? 0 : one.isLearned() ? 1 : 2;
    Mark mark =
        new Mark(
            Shape.DOT,
            one.parameter().place(one.median()),
            one.parameter().place(one.low()),
            one.parameter().place(one.high()),
            Palette.arm(colour, 3));
    return new RowChart.Row(
        one.parameter().name(),
        one.parameter().parameter().meaning(),
        List.of(mark),
        "%s (%s to %s)".formatted(number(one.median()), number(one.low()), number(one.high())),
        one.isNotLearned());
  }

  /** Three significant digits. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    double size = Math.abs(value);
    String pattern = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.UK, pattern, value + 0.0);
  }

  /** A picture of rows with its numbers. */
  private record Chart(String name, String purpose, RowChart chart, ResultTable numbers)
      implements Figure {
    @Override
    public byte[] png() {
      Canvas canvas = chart.draw();
      return canvas.png();
    }
  }
}
