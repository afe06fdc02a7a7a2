package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** Who gains under each option: by deprivation fifth, and what becomes of the gap. */
final class DecisionEquityChapter {
  private static final int FIFTHS = 5;

  private DecisionEquityChapter() {}

  /** The chapter of a decision between these options. */
  static Chapter of(PageFolder folder, List<Arm> arms) {
    return new Chapter(
        "who",
        "Who gains",
        List.of(
            fifths(folder.table("figures/who-gains.csv"), arms).html(),
            gap(folder.table("figures/equity-plane.csv")).withTablePrinted()));
  }

  private static ChartFigure fifths(List<TableRow> rows, List<Arm> arms) {
    List<IntervalChart.Group> groups = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    int told = 0;
    for (Arm arm : arms.subList(1, arms.size())) {
      List<IntervalChart.Value> values = new ArrayList<>();
      for (TableRow row : rows) {
        if (row.is("option", arm.name())) {
          IntervalChart.Value value = PathwayTables.value(row, "extra_wellbys", "low", "high");
          values.add(value);
          told += value.low() > 0 || value.high() < 0 ? 1 : 0;
          lines.add(
              List.of(
                  arm.name() + ", fifth " + row.text("fifth"),
                  Words.typeset(Words.rate(value.value())),
                  Words.typeset(PathwayWords.bare(value))));
        }
      }
      groups.add(new IntervalChart.Group(arm, values));
    }
    List<String> names = new ArrayList<>();
    for (int fifth = 1; fifth <= FIFTHS; fifth++) {
      names.add(
          "Fifth " + fifth + (fifth == 1 ? ", most deprived" : fifth == FIFTHS ? ", least" : ""));
    }
    return new ChartFigure(
        "fifths",
        "WELLBYs more in each deprivation fifth",
        "%d of %s can be told from no change by the interval that chance of the runs leaves."
            .formatted(told, Words.count(lines.size(), "change")),
        new IntervalChart("WELLBYs over the years", false, names, groups),
        new NumberTable(
            "WELLBYs more than under the first option, by deprivation fifth",
            List.of(
                NumberTable.Heading.words("Option and fifth"),
                NumberTable.Heading.numbers("WELLBYs"),
                NumberTable.Heading.numbers("95% interval")),
            lines));
  }

  private static ChartFigure gap(List<TableRow> rows) {
    List<IntervalChart.Value> values = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (TableRow row : rows) {
      values.add(
          PathwayTables.value(
              row, "slope_index_change", "slope_index_change_low", "slope_index_change_high"));
      lines.add(
          List.of(
              row.text("option"),
              Words.typeset(Words.rate(row.number("extra_wellbys"))),
              points(row.number("slope_index_change"))
                  + " ("
                  + points(row.number("slope_index_change_low"))
                  + " to "
                  + points(row.number("slope_index_change_high"))
                  + ")",
              row.text("told")));
    }
    return new ChartFigure(
        "gap",
        "What becomes of the gap between the least and the most deprived",
        "The gap is the slope index of inequality of life satisfaction; below 0 it narrows. The table"
            + " sets it beside what each option gives in all, as figures/equity-plane.png does.",
        new IntervalChart(
            "points",
            false,
            rows.stream().map(row -> row.text("option")).toList(),
            List.of(
                new IntervalChart.Group(Arm.of("change of the gap", Palette.arm(0, 1)), values))),
        new NumberTable(
            "The equity-impact plane, with the interval that chance of the runs leaves",
            List.of(
                NumberTable.Heading.words("Option"),
                NumberTable.Heading.numbers("WELLBYs more"),
                NumberTable.Heading.numbers("change of the gap, points"),
                NumberTable.Heading.words("told")),
            lines));
  }

  private static String points(double value) {
    return Words.typeset(String.format(Locale.UK, "%.4f", value + 0.0));
  }
}
