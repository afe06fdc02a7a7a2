package org.linkwork.report.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linkwork.analysis.Convergence;
import org.linkwork.design.Experiment;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.LineFigure;
import org.linkwork.report.figure.LinePanel;
import org.linkwork.report.sweep.SweepContrasts.Contrast;
import org.linkwork.report.words.Words;

/** How differences settled as replicates were added, for the points known least precisely. */
final class SweepConvergenceFigure {
  private static final int MOST_LINES = 5;
  private static final int PANEL_HEIGHT = 340;
  private static final int FEWEST = 3;

  private SweepConvergenceFigure() {}

  static Figure of(Experiment experiment, SweepContrasts contrasts) {
    List<Contrast> shown =
        contrasts.ofPrimary().stream()
            .filter(one -> one.effect().interval().halfWidth() >= 0)
            .sorted(Comparator.comparingDouble(one -> -one.effect().interval().halfWidth()))
            .limit(MOST_LINES)
            .sorted(Comparator.comparingInt(one -> one.point().number()))
            .toList();
    List<String> names = new ArrayList<>();
    List<LinePanel.Line> means = new ArrayList<>();
    List<LinePanel.Line> halfWidths = new ArrayList<>();
    for (Contrast contrast : shown) {
      List<Convergence> steps =
          Convergence.of(contrasts.differences(contrast.point())).stream()
              .filter(step -> step.n() >= FEWEST)
              .toList();
      names.add(contrast.point().label() + " against " + contrast.against().label());
      means.add(line(steps, true));
      halfWidths.add(line(steps, false));
    }
    String unit = contrasts.primary().unit();
    boolean shares = unit.equals("share");
    return new LineFigure(
        "figures/convergence",
        "How differences in the primary outcome settled as replicates were added.",
        new Header(
            "Are there enough replicates?",
            "%s. %s: difference between pairs of runs, for %s known least precisely."
                .formatted(
                    Words.capital(experiment.name().replace('-', ' ')),
                    Words.capital(contrasts.primary().label()),
                    shown.size() == 1 ? "the point" : "the " + shown.size() + " points"),
            names),
        List.of(
            new LinePanel(
                "Mean difference so far",
                shares
                    ? "percentage points, with its 95% interval"
                    : unit + ", with its 95% interval",
                "pairs of runs",
                false,
                shares,
                Double.NaN,
                means),
            new LinePanel(
                "Half-width of its 95% interval",
                shares ? "percentage points" : unit,
                "pairs of runs",
                true,
                shares,
                Double.NaN,
                halfWidths)),
        "Lines begin at 3 pairs. All points are in convergence.csv.",
        2,
        PANEL_HEIGHT);
  }

  private static LinePanel.Line line(List<Convergence> steps, boolean mean) {
    double[] n = steps.stream().mapToDouble(Convergence::n).toArray();
    double[] none = new double[n.length];
    Arrays.fill(none, Double.NaN);
    return mean
        ? new LinePanel.Line(
            n,
            steps.stream().mapToDouble(Convergence::mean).toArray(),
            steps.stream().mapToDouble(step -> step.mean() - step.halfWidth()).toArray(),
            steps.stream().mapToDouble(step -> step.mean() + step.halfWidth()).toArray())
        : new LinePanel.Line(
            n, steps.stream().mapToDouble(Convergence::halfWidth).toArray(), none, none);
  }
}
