package org.linkwork.report.nation;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.Interval;
import org.linkwork.nation.Group;
import org.linkwork.nation.GroupOutcome;
import org.linkwork.nation.RatioEstimate;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;

/** One outcome of every group of a nation: as things are, or what a policy changes. */
final class GroupsFigure implements Figure {
  private static final double ROOM = 0.04;
  private static final double PER_CENT = 100;
  private static final String SPREAD =
      "Intervals are from the spread over networks: how far a figure would move with other networks"
          + " drawn from the same mix of places, other people and other luck. They say nothing of how"
          + " well the model's numbers are known.";

  private final String name;
  private final String purpose;
  private final String title;
  private final List<GroupOutcome> rows;
  private final boolean changes;
  private final ResultTable numbers;

  /**
   * A figure of one outcome.
   *
   * @param rows the outcome of each group, the nation first
   * @param changes whether it shows what the policy changes
   */
  GroupsFigure(
      String name,
      String purpose,
      String title,
      List<GroupOutcome> rows,
      boolean changes,
      ResultTable numbers) {
    this.name = name;
    this.purpose = purpose;
    this.title = title;
    this.rows = List.copyOf(rows);
    this.changes = changes;
    this.numbers = numbers;
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
    return numbers;
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    GroupOutcome nation = rows.get(0);
    double low = 0;
    double high = 0;
    List<RowChart.Row> drawn = new ArrayList<>();
    for (GroupOutcome row : rows) {
      RatioEstimate shown = shown(row);
      Interval ends = NationWords.ends(shown);
      low = Math.min(low, Double.isNaN(ends.low()) ? 0 : ends.low());
      high = Math.max(high, Double.isNaN(ends.high()) ? 0 : ends.high());
      drawn.add(row(row, shown, ends));
    }
    double room = high > low ? (high - low) * ROOM : 1;
    boolean share = nation.outcome().unit().equals("share");
    String unit = share ? "%" : nation.unit();
    return new RowChart(
            new Header(
                title,
                Words.capital(nation.outcome().label())
                    + (changes ? ", difference between two worlds with the same people" : "")
                    + ", with its 95% interval"
                    + (changes
                        ? "; grey where it is not beyond chance, all groups looked at together."
                        : "."),
                List.of()),
            drawn,
            new RowChart.Scale(
                low < 0 ? low - room : 0,
                high + room,
                share ? PER_CENT : 1,
                "",
                (changes ? "difference, " : "") + (changes && share ? "percentage points" : unit)),
            "95% interval in brackets",
            SPREAD + " People of a fifth: per adult in it, not per person registered.")
        .draw();
  }

  private RowChart.Row row(GroupOutcome row, RatioEstimate shown, Interval ends) {
    boolean quiet = changes && !row.changed().orElseThrow().isBeyondChance();
    Color colour = quiet ? Palette.arm(0, 2) : colour(row.group().by());
    return new RowChart.Row(
        Words.capital(row.group().label()),
        row.group().by() == Group.By.NATION ? Words.count(shown.n(), "network") : "",
        List.of(
            new RowChart.Mark(RowChart.Shape.DOT, shown.value(), ends.low(), ends.high(), colour)),
        NationWords.value(row, shown, changes),
        quiet);
  }

  private RatioEstimate shown(GroupOutcome row) {
    return changes ? row.changed().orElseThrow().difference() : row.today();
  }

  private static Color colour(Group.By by) {
    // The first of the palette is the grey of what is no more than chance.
    return by == Group.By.NATION
        ? Palette.INK
        : Palette.arm(by.ordinal(), Group.By.values().length);
  }
}
