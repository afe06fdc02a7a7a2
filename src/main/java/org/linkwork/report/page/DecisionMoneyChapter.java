package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** What options cost, year by year and payer by payer, against the budget. */
final class DecisionMoneyChapter {
  private static final double THOUSAND = 1000;

  private DecisionMoneyChapter() {}

  /** The chapter of a decision between these options, the first being what others are against. */
  static Chapter of(PageFolder folder, List<Arm> arms) {
    List<TableRow> rows = folder.table("budget-by-year.csv");
    List<TableRow> years = oneForEachYear(rows);
    List<String> others = arms.subList(1, arms.size()).stream().map(Arm::name).toList();
    List<Integer> numbers = years.stream().map(row -> row.whole("year")).distinct().toList();
    List<IntervalChart.Group> groups = new ArrayList<>();
    for (int year : numbers) {
      groups.add(
          new IntervalChart.Group(
              Arm.of("year " + year, Palette.arm(year, numbers.size() + 1)),
              others.stream().map(option -> extra(years, option, year)).toList()));
    }
    double least =
        years.stream().mapToDouble(row -> row.number("budget")).min().orElse(0) / THOUSAND;
    ChartFigure figure =
        new ChartFigure(
            "budget",
            "What each option costs more in each year",
            reading(years, others),
            new IntervalChart(
                "thousand pounds a year more than under " + quoted(arms.get(0).name()),
                true,
                others,
                groups,
                List.of(0.0, least)),
            table(rows, years));
    return new Chapter(
        "money",
        "What it costs, and who pays",
        List.of(
            Element.paragraph(
                "Cash at the price list's means, not discounted. What GP appointments cost is not in"
                    + " it: an appointment that is not needed frees time, not cash."
                    + " The shaded band is the budget"
                    + (sameBudget(years) ? "" : " of the tightest year")
                    + "."),
            figure.withTablePrinted()));
  }

  private static List<TableRow> oneForEachYear(List<TableRow> rows) {
    Map<String, TableRow> first = new LinkedHashMap<>();
    rows.forEach(row -> first.putIfAbsent(row.text("option") + "\n" + row.text("year"), row));
    return List.copyOf(first.values());
  }

  private static boolean sameBudget(List<TableRow> years) {
    return years.stream().map(row -> row.text("budget")).distinct().count() == 1;
  }

  private static IntervalChart.Value extra(List<TableRow> years, String option, int year) {
    return years.stream()
        .filter(row -> row.is("option", option) && row.whole("year") == year)
        .findFirst()
        .map(
            row ->
                new IntervalChart.Value(
                    row.number("extra_in_main_perspective") / THOUSAND, Double.NaN, Double.NaN))
        .orElse(IntervalChart.Value.NONE);
  }

  private static String reading(List<TableRow> years, List<String> others) {
    List<String> over =
        others.stream()
            .filter(
                option -> years.stream().anyMatch(row -> row.is("option", option) && isOver(row)))
            .map(DecisionMoneyChapter::quoted)
            .toList();
    return over.isEmpty()
        ? "In the mean every option stays within the budget in every year."
        : Sentence.series(over)
            + (over.size() == 1 ? " is" : " are")
            + " over the budget in some year, in the mean.";
  }

  private static boolean isOver(TableRow row) {
    return row.number("extra_in_main_perspective") > row.number("budget");
  }

  private static NumberTable table(List<TableRow> rows, List<TableRow> years) {
    List<String> payers = rows.stream().map(row -> row.text("payer")).distinct().toList();
    List<NumberTable.Heading> heads = new ArrayList<>();
    heads.add(NumberTable.Heading.words("Option and year"));
    payers.forEach(payer -> heads.add(NumberTable.Heading.numbers(payer + ", pounds more")));
    heads.add(NumberTable.Heading.numbers("counted against the budget"));
    heads.add(NumberTable.Heading.numbers("budget"));
    heads.add(NumberTable.Heading.words("within"));
    List<List<String>> lines = new ArrayList<>();
    for (TableRow year : years) {
      List<String> line = new ArrayList<>();
      line.add(year.text("option") + ", year " + year.text("year"));
      for (String payer : payers) {
        line.add(
            rows.stream()
                .filter(
                    row ->
                        row.is("option", year.text("option"))
                            && row.is("year", year.text("year"))
                            && row.is("payer", payer))
                .findFirst()
                .map(row -> pounds(row.number("extra_cash")))
                .orElse("-"));
      }
      line.add(pounds(year.number("extra_in_main_perspective")));
      line.add(pounds(year.number("budget")));
      line.add(isOver(year) ? "no" : "yes");
      lines.add(line);
    }
    return new NumberTable(
        "Pounds more than under the first option, by year and payer", heads, lines);
  }

  /** The name of an option as it stands in a sentence. */
  static String quoted(String option) {
    return "\"" + option + "\"";
  }

  /** Whole pounds with their sign where they are below 0. */
  static String pounds(double amount) {
    return Words.typeset(Words.count(Math.rint(amount)));
  }
}
