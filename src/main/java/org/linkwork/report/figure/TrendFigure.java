package org.linkwork.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Outcome;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;

/** Outcomes over time in small charts, each arm a line with a band that holds 8 of 10 runs. */
public final class TrendFigure implements Figure {
  private static final int WEEKS_A_YEAR = 52;
  private static final int PANEL_HEIGHT = 232;

  private final String name;
  private final String purpose;
  private final String title;
  private final List<ReplicateSet> arms;
  private final List<Trend> trends;

  /**
   * A figure of these outcomes.
   *
   * @param name file without ending
   * @param purpose what it shows, in one sentence
   * @param title its message or question
   */
  public TrendFigure(
      String name, String purpose, String title, List<ReplicateSet> arms, List<Outcome> outcomes) {
    this.name = name;
    this.purpose = purpose;
    this.title = title;
    this.arms = List.copyOf(arms);
    this.trends = outcomes.stream().map(outcome -> Trend.of(outcome, arms)).toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String purpose() {
    return purpose;
  }

  @Override
  public ResultTable numbers() {
    return new TrendNumbers(name, names(), trends);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    RunResult first = arms.get(0).results().get(0);
    int weeks = first.weekly().weeks();
    boolean inYears = weeks >= 2 * WEEKS_A_YEAR;
    List<LinePanel> panels = new ArrayList<>();
    for (Trend trend : trends) {
      panels.add(panel(trend, inYears, first.horizon().warmUpWeeks() > 0));
    }
    int runs = arms.get(0).results().size();
    int step = Trend.weeksAPoint(weeks);
    String subtitle =
        (step == 1 ? "Weekly values" : "Means of " + step + " weeks")
            + (runs == 1
                ? " of one run, which may be an outlier."
                : "; line: mean of "
                    + runs
                    + " runs; band: 8 of 10 runs lie in it (10th to 90th percentile).");
    return new PanelPicture(
            new Header(title, subtitle, names()),
            panels,
            first.horizon().warmUpWeeks() > 0
                ? "Dashed: the warm-up under current practice ends and the policy period begins."
                : "",
            Math.min(2, panels.size()),
            PANEL_HEIGHT)
        .draw();
  }

  private List<String> names() {
    return arms.stream().map(ReplicateSet::scenario).toList();
  }

  private static LinePanel panel(Trend trend, boolean inYears, boolean warmedUp) {
    Outcome outcome = trend.outcome();
    boolean share = outcome.unit().equals("share");
    boolean counted =
        outcome.source() == Outcome.Source.EVENT
            || outcome.source() == Outcome.Source.LEVEL && !outcome.unit().startsWith("level");
    String unit =
        outcome.source() == Outcome.Source.EVENT ? outcome.unit() + " a week" : outcome.unit();
    return new LinePanel(
        Words.capital(outcome.label()),
        share ? "" : unit,
        (inYears ? "years" : "weeks") + " from the start of the policy",
        counted && reachesLow(trend),
        share,
        warmedUp ? 0 : Double.NaN,
        trend.arms().stream().map(points -> line(points, inYears ? WEEKS_A_YEAR : 1)).toList());
  }

  /** Whether the lowest value is so low that the axis may as well begin at 0. */
  private static boolean reachesLow(Trend trend) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = 0;
    for (List<Trend.Point> points : trend.arms()) {
      for (Trend.Point point : points) {
        lowest = Math.min(lowest, point.runs().tenth());
        highest = Math.max(highest, point.runs().ninetieth());
      }
    }
    return lowest < highest / 2;
  }

  private static LinePanel.Line line(List<Trend.Point> points, double weeksAUnit) {
    return new LinePanel.Line(
        points.stream().mapToDouble(point -> point.middle() / weeksAUnit).toArray(),
        points.stream().mapToDouble(point -> point.runs().mean()).toArray(),
        points.stream().mapToDouble(point -> point.runs().tenth()).toArray(),
        points.stream().mapToDouble(point -> point.runs().ninetieth()).toArray());
  }
}
