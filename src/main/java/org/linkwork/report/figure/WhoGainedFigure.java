package org.linkwork.report.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.GainSummary;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PersonalChange;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.WhoGainedTable;
import org.linkwork.report.words.Words;

/** Who gained and who lost by deprivation fifth: bars to the right and to the left of a line. */
public final class WhoGainedFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double LABELS = 172;
  private static final double[] PANEL_LEFTS = {196, 606};
  private static final double PANEL_WIDTH = 370;
  private static final double NUMBER_ROOM = 50;
  private static final double HEADINGS = 62;
  private static final double GAP = 16;
  private static final double FOOT = 44;
  private static final double PER_THOUSAND = 1000;
  private static final PersonalChange[][] SIDES = {
    {PersonalChange.HARMED, PersonalChange.HELPED},
    {PersonalChange.LESS_FAR, PersonalChange.FURTHER}
  };

  private final List<String> scenarios;
  private final List<GainSummary> gains;
  private final Header header;

  /**
   * A figure for a comparison.
   *
   * @param names the baseline's name and those of the scenarios compared with it
   * @param gains who gained in each scenario but the baseline
   */
  public WhoGainedFigure(List<String> names, List<GainSummary> gains) {
    this.scenarios = names.subList(1, names.size());
    this.gains = List.copyOf(gains);
    List<String> key = new ArrayList<>(scenarios);
    key.add(0, names.get(0) + " (zero line)");
    this.header =
        new Header(
            "Who gains, and who is left behind?",
            "Adults per 1,000 who fare better (right) or worse (left) than the very same person in "
                + names.get(0)
                + ", by deprivation of their home; mean over runs, whiskers: its 95% interval.",
            key);
  }

  @Override
  public String name() {
    return "figures/who-gained";
  }

  @Override
  public String purpose() {
    return "Who fares better and who worse than in the baseline, by deprivation fifth.";
  }

  @Override
  public ResultTable numbers() {
    return new WhoGainedTable(name() + ".csv", scenarios, gains);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    double head = header.height(WIDTH);
    double height = head + HEADINGS + 6 * groupHeight() + FOOT;
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(height));
    header.draw(canvas);
    for (int panel = 0; panel < SIDES.length; panel++) {
      drawPanel(canvas, panel, head);
    }
    canvas.paragraph(
        "Dark end: crowded out, that is less far for lack of capacity (time, places, staff). Who"
            + " gains is a quantity of the model: it depends on how chance is shared between worlds.",
        Header.MARGIN,
        height - 28,
        WIDTH - 2 * Header.MARGIN,
        Type.NOTE,
        Palette.QUIET);
    return canvas;
  }

  private void drawPanel(Canvas canvas, int panel, double head) {
    double zero = PANEL_LEFTS[panel] + PANEL_WIDTH / 2;
    String heading = panel == 0 ? "Satisfaction with life" : "How far along the pathway";
    canvas.wordsAround(heading, zero, head + 16, Type.HEADING, Palette.INK);
    String[] sides =
        panel == 0 ? new String[] {"lower", "higher"} : new String[] {"less far", "further"};
    canvas.wordsEndingAt("\u2190 " + sides[0], zero - 12, head + 40, Type.SMALL, Palette.QUIET);
    canvas.words(sides[1] + " \u2192", zero + 12, head + 40, Type.SMALL, Palette.QUIET);
    double y = head + HEADINGS;
    for (int group = -1; group < 5; group++) {
      if (panel == 0) {
        drawLabel(canvas, group, y);
      }
      for (int scenario = 0; scenario < scenarios.size(); scenario++) {
        GainSummary gain = gains.get(scenario);
        drawBars(
            canvas,
            panel,
            scenario,
            group < 0 ? gain.all() : gain.byFifth().get(group),
            y + scenario * (barHeight() + 3));
      }
      y += groupHeight();
    }
    canvas.line(zero, head + HEADINGS - 8, zero, y - GAP + 6, 1.4, Palette.arm(0, 2));
  }

  private void drawLabel(Canvas canvas, int group, double top) {
    String label =
        switch (group) {
          case -1 -> "All adults";
          case 0 -> "Most deprived";
          case 4 -> "Least deprived";
          default -> "Fifth " + (group + 1);
        };
    double middle = top + (groupHeight() - GAP) / 2 + 5;
    canvas.wordsEndingAt(label, LABELS, middle, group < 0 ? Type.STRONG : Type.BODY, Palette.INK);
  }

  private void drawBars(
      Canvas canvas, int panel, int scenario, GainSummary.Group group, double top) {
    Color colour = Palette.arm(scenario + 1, scenarios.size() + 1);
    double zero = PANEL_LEFTS[panel] + PANEL_WIDTH / 2;
    for (int side = 0; side < 2; side++) {
      SampleSummary share = group.share(SIDES[panel][side]);
      int sign = side == 0 ? -1 : 1;
      double length = length(panel, share.mean());
      canvas.bar(
          sign < 0 ? zero - length : zero,
          top,
          length,
          barHeight(),
          sign < 0 ? Palette.tint(colour, 0.45) : colour);
      if (SIDES[panel][side] == PersonalChange.LESS_FAR) {
        double crowded = length(panel, group.share(PersonalChange.CROWDED_OUT).mean());
        canvas.bar(zero - length, top, crowded, barHeight(), Palette.words(colour));
      }
      double end = drawWhisker(canvas, panel, share.interval(), sign, top, length);
      String number = Words.rate(PER_THOUSAND * share.mean());
      double baseline = top + barHeight() / 2 + 5;
      if (sign < 0) {
        canvas.wordsEndingAt(
            number, zero - end - 6, baseline, Type.SMALL_STRONG, Palette.words(colour));
      } else {
        canvas.words(number, zero + end + 6, baseline, Type.SMALL_STRONG, Palette.words(colour));
      }
    }
  }

  private double drawWhisker(
      Canvas canvas, int panel, Interval interval, int sign, double top, double length) {
    if (Double.isNaN(interval.low())) {
      return length;
    }
    double zero = PANEL_LEFTS[panel] + PANEL_WIDTH / 2;
    double middle = top + barHeight() / 2;
    double from = length(panel, interval.low());
    double to = length(panel, interval.high());
    canvas.line(zero + sign * from, middle, zero + sign * to, middle, 1.4, Palette.INK);
    return Math.max(length, to);
  }

  private double barHeight() {
    return scenarios.size() == 1 ? 26 : 17;
  }

  private double groupHeight() {
    return scenarios.size() * (barHeight() + 3) + GAP;
  }

  private double length(int panel, double share) {
    double largest = 0;
    for (GainSummary gain : gains) {
      List<GainSummary.Group> groups = new ArrayList<>(gain.byFifth());
      groups.add(gain.all());
      for (GainSummary.Group group : groups) {
        for (PersonalChange change : SIDES[panel]) {
          SampleSummary shown = group.share(change);
          double high = shown.interval().high();
          largest = Math.max(largest, high > shown.mean() ? high : shown.mean());
        }
      }
    }
    return largest > 0 ? share / largest * (PANEL_WIDTH / 2 - NUMBER_ROOM) : 0;
  }
}
