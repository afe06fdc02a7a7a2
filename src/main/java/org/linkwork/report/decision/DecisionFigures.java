package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.decision.economics.Worth;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.figure.RowChart.Mark;
import org.linkwork.report.figure.RowChart.Row;
import org.linkwork.report.figure.RowChart.Scale;
import org.linkwork.report.figure.RowChart.Shape;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Words;

/** The pictures of a decision. */
public final class DecisionFigures {
  private static final int MOST_UNTOLD = 8;

  private final DecisionFindings findings;
  private final DecisionTables tables;
  private final List<String> names;

  /** The pictures of these findings. */
  public DecisionFigures(DecisionFindings findings) {
    this.findings = findings;
    this.tables = new DecisionTables(findings);
    this.names = findings.decision().names();
  }

  /**
   * All that can be drawn, in the order in which they are read: where draws hide the chance of few
   * runs, neither how often options have the most nor what knowing more is worth.
   */
  public List<Figure> all() {
    List<Figure> all = new ArrayList<>(List.of(budget(), new PlaneFigure(findings)));
    if (!findings.isRough()) {
      all.add(new AcceptabilityFigure(names, tables.acceptability()));
    }
    all.add(whoGains());
    all.add(new EquityPlaneFigure(findings));
    if (!findings.isRough()) {
      all.add(information());
    }
    return all;
  }

  /** A picture of rows with the table behind it. */
  private record Rows(String name, String purpose, ResultTable numbers, RowChart chart)
      implements Figure {
    @Override
    public byte[] png() {
      return chart.draw().png();
    }
  }

  private Figure budget() {
    List<Row> rows = new ArrayList<>();
    List<List<Object>> numbers = new ArrayList<>();
    double[] budget = new double[findings.decision().years()];
    double least = 0;
    double most = 0;
    for (int option = 1; option < names.size(); option++) {
      for (int year = 0; year < budget.length; year++) {
        budget[year] = findings.decision().money().budget()[year] / 100.0;
        double extra = findings.extra(option, year);
        boolean over = extra > budget[year];
        least = Math.min(least, extra);
        most = Math.max(most, Math.max(extra, budget[year]));
        rows.add(
            new Row(
                names.get(option),
                "year " + (year + 1),
                List.of(
                    new Mark(Shape.BAR, extra, Double.NaN, Double.NaN, Palette.arm(1, 3)),
                    new Mark(Shape.RING, budget[year], Double.NaN, Double.NaN, Palette.INK)),
                Pounds.whole(extra) + (over ? " over" : ""),
                false));
        numbers.add(List.of(names.get(option), year + 1, extra, budget[year], over ? "yes" : "no"));
      }
    }
    String name = "figures/budget";
    String purpose = "What each option costs more in each year, against the budget.";
    return new Rows(
        name,
        purpose,
        new ListedTable(
            TableLayout.of(
                name + ".csv",
                purpose,
                Column.text("option", "the option"),
                Column.whole("year", "", "year of the decision, from 1"),
                Column.number("extra_cash", "pounds", "more than under the first option"),
                Column.number("budget", "pounds", "what may be spent more"),
                Column.text("over", "yes where it is more")),
            numbers),
        new RowChart(
            new Header(
                "What each option costs more, year by year",
                "Extra cash of "
                    + findings.decision().money().perspectives().get(0).label()
                    + " against \""
                    + names.get(0)
                    + "\" at the price list's means; the ring is the budget. "
                    + DecisionWords.NOT_CALIBRATED,
                List.of()),
            rows,
            new Scale(least, most * 1.05 + 1, 1, "", "pounds a year"),
            "extra cash",
            "GP appointments are not in it: an appointment that is not needed frees time, not cash."));
  }

  private Figure whoGains() {
    List<Row> rows = new ArrayList<>();
    List<List<Object>> numbers = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (int option = 1; option < names.size(); option++) {
      for (int fifth = 0; fifth < 5; fifth++) {
        Told gain = findings.equity().wellbysInFifth(option, fifth);
        ends.add(gain.low());
        ends.add(gain.high());
        rows.add(
            new Row(
                names.get(option),
                "deprivation fifth " + (fifth + 1) + (fifth == 0 ? ", the most deprived" : ""),
                List.of(
                    new Mark(Shape.DOT, gain.mean(), gain.low(), gain.high(), Palette.arm(1, 3))),
                Pounds.signed(gain.mean()),
                !gain.isBeyondChance()));
        numbers.add(List.of(names.get(option), fifth + 1, gain.mean(), gain.low(), gain.high()));
      }
    }
    String name = "figures/who-gains";
    String purpose = "WELLBYs that each option gives more in each deprivation fifth.";
    return new Rows(
        name,
        purpose,
        new ListedTable(
            TableLayout.of(
                name + ".csv",
                purpose,
                Column.text("option", "the option"),
                Column.whole("fifth", "1 to 5", "deprivation fifth, 1 the most deprived"),
                Column.number("extra_wellbys", "WELLBYs", "more than under the first option"),
                Column.number("low", "WELLBYs", "low end of the interval that chance leaves"),
                Column.number("high", "WELLBYs", "high end of it")),
            numbers),
        new RowChart(
            new Header(
                "Who gains",
                "WELLBYs more than under \""
                    + names.get(0)
                    + "\", with the interval that chance of the runs leaves; pale where that"
                    + " includes 0. "
                    + DecisionWords.NOT_CALIBRATED,
                List.of()),
            rows,
            scale(ends, "WELLBYs over the years"),
            "WELLBYs",
            ""));
  }

  private Figure information() {
    List<Row> rows = new ArrayList<>();
    List<List<Object>> numbers = new ArrayList<>();
    Worth perfect = findings.perfectInformation();
    add("all that was varied", perfect, rows, numbers);
    findings.partialInformation().entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<String, Worth> entry) -> -entry.getValue().pounds()))
        .forEach(entry -> add(entry.getKey(), entry.getValue(), rows, numbers));
    List<Row> shown = rows.stream().filter(row -> !row.quiet()).collect(Collectors.toList());
    // Enough of the others to see that they are nothing to wait for; the table has all.
    rows.stream().filter(Row::quiet).limit(MOST_UNTOLD).forEach(shown::add);
    double most = shown.stream().mapToDouble(row -> row.marks().get(0).high()).max().orElse(1);
    String name = "figures/value-of-information";
    String purpose = "What it would be worth to know before choosing within the budget.";
    return new Rows(
        name,
        purpose,
        new ListedTable(
            TableLayout.of(
                name + ".csv",
                purpose,
                Column.text("known", "what would be known"),
                Column.text("in_words", "what that is, in words"),
                Column.number("worth", "pounds", "here over the years of the decision, at most"),
                Column.number(
                    "worth_low", "pounds", "low end of its 95% interval over draws taken again"),
                Column.number("worth_high", "pounds", "high end of it"),
                Column.number(
                    "chance",
                    "share",
                    "how often as much would be found though nothing hung on it"),
                Column.text("told", "yes where it can be told from nothing")),
            numbers),
        new RowChart(
            new Header(
                "What it would be worth to know before choosing",
                "Expected value of perfect information here over "
                    + Words.count(findings.decision().years(), "year")
                    + String.format(
                        Locale.UK,
                        ", a WELLBY at £%,.0f. ",
                        findings.decision().values().wellby().pounds())
                    + DecisionWords.NOT_CALIBRATED,
                List.of()),
            shown,
            new Scale(0, most * 1.05 + 1, 1, "", "pounds"),
            "at most worth",
            findings.hasParameterSets()
                ? "Chance of the runs is taken out of the spread over parameter sets."
                : "Parameter uncertainty is not in it: only prices and the chance of the runs were"
                    + " varied."));
  }

  private void add(String what, Worth worth, List<Row> rows, List<List<Object>> numbers) {
    String words = InformationWords.meaning(findings, what);
    rows.add(
        new Row(
            words,
            (words.equals(what) ? "" : what + (worth.isTold() ? "" : ", "))
                + (worth.isTold() ? "" : "cannot be told from nothing"),
            List.of(
                new Mark(Shape.BAR, worth.pounds(), worth.low(), worth.high(), Palette.arm(1, 3))),
            Pounds.brief(worth.pounds()),
            !worth.isTold()));
    numbers.add(
        List.of(
            what,
            words,
            worth.pounds(),
            worth.low(),
            worth.high(),
            worth.chance(),
            worth.isTold() ? "yes" : "no"));
  }

  private static Scale scale(List<Double> ends, String axis) {
    DoubleStream all = ends.stream().mapToDouble(Double::doubleValue);
    double least = Math.min(0, all.min().orElse(0));
    double most = Math.max(0, ends.stream().mapToDouble(Double::doubleValue).max().orElse(1));
    double room = Math.max(1e-6, 0.05 * (most - least));
    return new Scale(least - room, most + room, 1, "", axis);
  }
}
