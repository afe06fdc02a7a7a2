package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.decision.economics.Ellipse;
import org.linkwork.report.words.Words;

/** What options give for their money: the plane, acceptability and expected loss. */
final class DecisionValueChapter {
  private static final double THOUSAND = 1000;
  private static final int MOST_SPOTS = 150;
  private static final double SHARE = 0.95;
  private static final String ACCEPTABILITY = "figures/acceptability.csv";

  private DecisionValueChapter() {}

  /** The chapter of a decision between these options. */
  static Chapter of(PageFolder folder, List<Arm> arms) {
    List<TableRow> options = folder.table("options.csv");
    List<Html> content = new ArrayList<>();
    content.add(plane(folder, arms, options).withTablePrinted());
    if (folder.has(ACCEPTABILITY)) {
      content.addAll(curves(arms, folder.table(ACCEPTABILITY)));
    } else {
      content.add(
          Element.paragraph(
              "How often each option has the most net benefit, and what is lost by choosing it, is"
                  + " left unsaid: there are too few runs or plausible sets for draws to say it."));
    }
    content.add(
        Element.paragraph(
            "QALYs are the same gain by a stated exchange; they stand in options.csv and are"
                + " never added to WELLBYs."));
    return new Chapter("value", "What it gives for its money", content);
  }

  private static List<Html> curves(List<Arm> arms, List<TableRow> curves) {
    return List.of(
        curve(
            "acceptability",
            "How often each option has the most net benefit",
            "share of draws",
            "share_with_most",
            1,
            arms,
            curves,
            frontier(curves)),
        curve(
            "loss",
            "What is lost on average by choosing each option",
            "thousand pounds",
            "expected_loss",
            THOUSAND,
            arms,
            curves,
            "The lowest line at each value is the option to choose there, whatever the doubt;"
                + " how far it lies above 0 is what perfect information would be worth."));
  }

  private static ChartFigure plane(PageFolder folder, List<Arm> arms, List<TableRow> options) {
    Map<String, List<TableRow>> samples = new LinkedHashMap<>();
    arms.forEach(arm -> samples.put(arm.name(), new ArrayList<>()));
    folder.scan("samples.csv", row -> samples.get(row.text("strategy")).add(row));
    List<TableRow> first = samples.get(arms.get(0).name());
    int every = Math.max(1, first.size() / MOST_SPOTS);
    List<ScatterChart.Group> groups = new ArrayList<>();
    for (Arm arm : arms.subList(1, arms.size())) {
      groups.add(draws(arm, samples.get(arm.name()), first, every));
    }
    groups.add(worth(folder, arms, groups));
    return new ChartFigure(
        "plane",
        "What each option costs and gives more than "
            + DecisionMoneyChapter.quoted(arms.get(0).name()),
        reading(options),
        new ScatterChart("more WELLBYs over the years", "thousand pounds more", groups),
        table(options));
  }

  /** The draws of an option, as many as can be seen, and the ellipse of all of them. */
  private static ScatterChart.Group draws(
      Arm arm, List<TableRow> own, List<TableRow> first, int every) {
    double[] more = new double[own.size()];
    double[] cost = new double[own.size()];
    List<ScatterChart.Spot> spots = new ArrayList<>();
    for (int draw = 0; draw < own.size(); draw++) {
      more[draw] = own.get(draw).number("wellbys") - first.get(draw).number("wellbys");
      cost[draw] = (own.get(draw).number("cost") - first.get(draw).number("cost")) / THOUSAND;
      if (draw % every == 0) {
        String name = arm.name() + ", draw " + own.get(draw).text("sample");
        spots.add(new ScatterChart.Spot(more[draw], cost[draw], name));
      }
    }
    Ellipse round = Ellipse.of(more, cost, SHARE);
    List<List<Double>> outline = new ArrayList<>();
    for (int corner = 0; own.size() > 1 && corner < round.x().length; corner++) {
      outline.add(List.of(round.x()[corner], round.y()[corner]));
    }
    return new ScatterChart.Group(arm, false, spots, outline);
  }

  /** What WELLBYs are taken to be worth, as far as the points reach. */
  private static ScatterChart.Group worth(
      PageFolder folder, List<Arm> arms, List<ScatterChart.Group> groups) {
    double value =
        folder.table("terms.csv").stream()
            .filter(row -> row.is("what", "value_per_wellby"))
            .mapToDouble(row -> row.number("as") / THOUSAND)
            .findFirst()
            .orElse(0);
    List<ScatterChart.Spot> spots = groups.stream().flatMap(one -> one.spots().stream()).toList();
    double across = spots.stream().mapToDouble(ScatterChart.Spot::across).max().orElse(0);
    double up = spots.stream().mapToDouble(ScatterChart.Spot::up).max().orElse(0);
    double end = value > 0 ? Math.max(0, Math.min(across, up / value)) : Math.max(0, across);
    String name = "A WELLBY at £" + Words.count(THOUSAND * value);
    return new ScatterChart.Group(
        new Arm(name, arms.get(0).light(), arms.get(0).dark()),
        true,
        List.of(new ScatterChart.Spot(0, 0, name), new ScatterChart.Spot(end, value * end, name)));
  }

  private static String reading(List<TableRow> options) {
    String first = DecisionMoneyChapter.quoted(options.get(0).text("option"));
    List<String> better = told(options, 1);
    List<String> worse = told(options, -1);
    String points =
        "Each point is a draw of what was varied; ellipses would hold 95% of them if they were"
            + " normal. Below the line an option is worth its money. ";
    if (better.isEmpty() && worse.isEmpty()) {
      return points + "No option can be told from " + first + " by its net benefit.";
    }
    List<String> parts = new ArrayList<>();
    if (!better.isEmpty()) {
      parts.add("more than " + first + " with " + Sentence.series(better));
    }
    if (!worse.isEmpty()) {
      parts.add("less than " + first + " with " + Sentence.series(worse));
    }
    return points
        + "Beyond chance and what was varied, net benefit is "
        + String.join(", and ", parts)
        + ".";
  }

  /** The options that surely have more net benefit than the first, or less, by that sign. */
  private static List<String> told(List<TableRow> options, double sign) {
    return options.stream()
        .skip(1)
        .filter(row -> row.is("told_from_first", "yes"))
        .filter(row -> sign * row.number("net_benefit") > 0)
        .map(row -> DecisionMoneyChapter.quoted(row.text("option")))
        .toList();
  }

  private static NumberTable table(List<TableRow> options) {
    List<List<String>> rows = new ArrayList<>();
    for (TableRow row : options) {
      rows.add(
          List.of(
              row.text("option"),
              DecisionMoneyChapter.pounds(row.number("extra_cost")),
              spread(row, "extra_wellbys"),
              row.text("against_first"),
              Double.isNaN(row.number("icer_against_first"))
                  ? "-"
                  : DecisionMoneyChapter.pounds(row.number("icer_against_first")),
              row.text("standing"),
              DecisionMoneyChapter.pounds(row.number("net_benefit"))
                  + " ("
                  + DecisionMoneyChapter.pounds(row.number("net_benefit_low"))
                  + " to "
                  + DecisionMoneyChapter.pounds(row.number("net_benefit_high"))
                  + ")",
              row.text("told_from_first"),
              Words.percent(row.number("share_with_most"))));
    }
    return new NumberTable(
        "What each option costs and gives more than the first, discounted, with the interval that"
            + " chance of the runs leaves",
        List.of(
            NumberTable.Heading.words("Option"),
            NumberTable.Heading.numbers("pounds more"),
            NumberTable.Heading.numbers("WELLBYs more"),
            NumberTable.Heading.words("against the first"),
            NumberTable.Heading.numbers("pounds a WELLBY"),
            NumberTable.Heading.words("standing"),
            NumberTable.Heading.numbers("net benefit, pounds"),
            NumberTable.Heading.words("told from the first"),
            NumberTable.Heading.numbers("most in draws")),
        rows);
  }

  private static String spread(TableRow row, String column) {
    return Words.typeset(
        Words.rate(row.number(column))
            + PathwayWords.interval(
                PathwayTables.value(row, column, column + "_low", column + "_high")));
  }

  private static Element curve(
      String id,
      String title,
      String unit,
      String column,
      double per,
      List<Arm> arms,
      List<TableRow> curves,
      String reading) {
    // Half of the values are enough to draw by.
    List<String> values =
        curves.stream().map(row -> row.text("value_per_wellby")).distinct().toList();
    List<ScatterChart.Group> groups = new ArrayList<>();
    for (Arm arm : arms) {
      groups.add(
          new ScatterChart.Group(
              arm,
              true,
              curves.stream()
                  .filter(row -> row.is("option", arm.name()))
                  .filter(row -> values.indexOf(row.text("value_per_wellby")) % 2 == 0)
                  .map(
                      row ->
                          new ScatterChart.Spot(
                              row.number("value_per_wellby") / THOUSAND,
                              row.number(column) / per,
                              arm.name()))
                  .toList()));
    }
    return new ChartFigure(
            id,
            title,
            reading,
            new ScatterChart("thousand pounds that a WELLBY is taken to be worth", unit, groups),
            values(title, unit, column, per, arms, curves))
        .html();
  }

  private static NumberTable values(
      String title, String unit, String column, double per, List<Arm> arms, List<TableRow> curves) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (TableRow row : curves) {
      lines
          .computeIfAbsent(
              row.text("value_per_wellby"),
              value -> new ArrayList<>(List.of(Words.count(row.number("value_per_wellby")))))
          .add(
              per == 1
                  ? Words.percent(row.number(column))
                  : Words.typeset(Words.rate(row.number(column) / per)));
    }
    List<NumberTable.Heading> heads = new ArrayList<>();
    heads.add(NumberTable.Heading.numbers("Pounds a WELLBY"));
    arms.forEach(arm -> heads.add(NumberTable.Heading.numbers(arm.name())));
    return new NumberTable(title + ", " + unit, heads, List.copyOf(lines.values()));
  }

  /** Which option has the most net benefit in expectation, from which value on. */
  private static String frontier(List<TableRow> curves) {
    List<String> parts = new ArrayList<>();
    String last = "";
    for (TableRow row : curves) {
      if (row.is("on_frontier", "yes") && !row.is("option", last)) {
        last = row.text("option");
        parts.add(
            DecisionMoneyChapter.quoted(last)
                + " from £"
                + Words.count(row.number("value_per_wellby"))
                + " a WELLBY on");
      }
    }
    return "In expectation the most net benefit is with " + Sentence.series(parts) + ".";
  }
}
