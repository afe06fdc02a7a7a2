package org.linkwork.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.CouplingCurve;

/** The coupling curve: for how many adults both worlds have been the same all along. */
public final class CouplingFigure {
  private static final int PANEL_HEIGHT = 380;

  private CouplingFigure() {}

  /**
   * The figure for a comparison.
   *
   * @param names the baseline's name and those of the scenarios compared with it
   * @param curves the coupling of each scenario but the baseline
   * @param warmUpWeeks weeks before the policy period begins
   */
  public static Figure of(List<String> names, List<CouplingCurve> curves, int warmUpWeeks) {
    List<LinePanel.Line> lines = new ArrayList<>();
    lines.add(new LinePanel.Line(new double[0], new double[0], new double[0], new double[0]));
    for (CouplingCurve curve : curves) {
      lines.add(line(curve, warmUpWeeks));
    }
    List<String> key = new ArrayList<>(names);
    key.set(0, names.get(0) + " (compared with)");
    return new LineFigure(
        "figures/coupling",
        "The share of adults whose whole history is the same in both worlds, week by week.",
        new Header(
            "How many people's lives stay exactly the same?",
            "Adults whose whole history is the same with the scenario and with "
                + names.get(0)
                + ". Few: the change reaches many lives. Many: the comparison is precise."
                + " Line: mean over runs; band: its 95% interval.",
            key),
        List.of(
            new LinePanel(
                "Same in both worlds",
                "of all adults",
                "weeks from the start of the policy",
                true,
                true,
                0,
                lines)),
        "Dashed: the policy period begins. The least thing makes a history another, such as a visit a"
            + " week later: this does not say by how much lives differ.",
        1,
        PANEL_HEIGHT);
  }

  private static LinePanel.Line line(CouplingCurve curve, int warmUpWeeks) {
    return new LinePanel.Line(
        curve.weeks().stream().mapToDouble(week -> week - warmUpWeeks).toArray(),
        curve.share().stream().mapToDouble(share -> share.mean()).toArray(),
        curve.share().stream().mapToDouble(share -> share.interval().low()).toArray(),
        curve.share().stream().mapToDouble(share -> share.interval().high()).toArray());
  }
}
