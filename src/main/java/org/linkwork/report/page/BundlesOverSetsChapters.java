package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** What each choice adds, and which bundles are often unbeaten, over plausible sets. */
final class BundlesOverSetsChapters {
  private static final String CHOICES = "choices-over-sets.csv";
  private static final String BUNDLES = "bundles-over-sets.csv";
  private static final String COST = "cost";
  private static final double THOUSAND = 1000;
  private static final double OFTEN = 0.1;
  private static final int MOST_BUNDLES = 20;

  private BundlesOverSetsChapters() {}

  /** What each choice adds, averaged over all ways of having the others. */
  static Chapter choices(PageFolder folder) {
    List<SetSpread> all = folder.table(CHOICES).stream().map(SetSpread::of).toList();
    List<Html> content = new ArrayList<>();
    content.add(
        Element.paragraph(
            "Choices depend on each other: each is judged by what it adds averaged over all ways of"
                + " having the others. Marks are means over the sets; lines span 95% of the sets."));
    content.add(choices("outcome", "What each choice brings", all, false).html());
    content.add(choices(COST, "What each choice costs", all, true).html());
    return new Chapter("choices", "What each choice adds", content);
  }

  private static ChartFigure choices(String id, String title, List<SetSpread> all, boolean isCost) {
    List<SetSpread> rows =
        all.stream().filter(row -> row.row().is("quantity", COST) == isCost).toList();
    List<String> names = rows.stream().map(BundlesOverSetsChapters::choice).toList();
    long told = rows.stream().filter(row -> row.found().isSameSign()).count();
    List<List<String>> lines = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      SetSpread row = rows.get(at);
      List<String> cells = new ArrayList<>(List.of(names.get(at)));
      cells.addAll(cells(row));
      cells.add(Words.percent(row.row().number("better")));
      lines.add(isCost ? cells.subList(0, cells.size() - 1) : cells);
    }
    List<NumberTable.Heading> heads = new ArrayList<>(heads("Choice"));
    if (!isCost) {
      heads.add(NumberTable.Heading.numbers("sets in which it is better"));
    }
    return new ChartFigure(
        id,
        title,
        "Over 95%% of the sets the direction is the same for %d of %s."
            .formatted(told, Words.count(rows.size(), "choice")),
        new IntervalRows(
                "Choice",
                names,
                IntervalRows.byStanding(
                    rows.stream().map(SetSpread::overSets).toList(),
                    rows.stream().map(SetSpread::standing).toList(),
                    SetSpread.STANDINGS))
            .chart(rows.isEmpty() ? "" : unit(rows.get(0)) + ", with it less without it"),
        new NumberTable(title + ", over the plausible sets", heads, lines));
  }

  /** The bundles by what they cost and bring, and how often none beats them. */
  static Chapter unbeaten(PageFolder folder) {
    List<SetSpread> all = folder.table(BUNDLES).stream().map(SetSpread::of).toList();
    List<Pair> pairs = Pair.of(all);
    List<Pair> often =
        pairs.stream()
            .filter(pair -> pair.unbeaten() >= OFTEN)
            .sorted(Comparator.comparingDouble(Pair::unbeaten).reversed())
            .toList();
    String unit = pairs.isEmpty() ? "outcome" : unit(pairs.get(0).outcome());
    ChartFigure figure =
        new ChartFigure(
            "unbeaten",
            "What bundles cost and bring, and how often none beats them",
            "%s unbeaten in cost and outcome in at least one set of ten; which it is, chance as well as parameters decides."
                .formatted(
                    often.size() == 1 ? "1 bundle is" : Words.count(often.size()) + " bundles are"),
            new ScatterChart(
                "thousand pounds a year more than nothing costs, mean over sets",
                unit + " more than with nothing, mean over sets",
                List.of(
                    group("unbeaten in fewer sets", 0, pairs, false),
                    group("unbeaten in one set of ten or more", 1, pairs, true))),
            new NumberTable(
                "Bundles that are most often unbeaten (no more than %d)".formatted(MOST_BUNDLES),
                List.of(
                    NumberTable.Heading.words("Bundle"),
                    NumberTable.Heading.numbers("unbeaten in"),
                    NumberTable.Heading.numbers("best in"),
                    NumberTable.Heading.numbers("pounds a year (95% of sets)"),
                    NumberTable.Heading.numbers(unit + " (95% of sets)")),
                often.stream().limit(MOST_BUNDLES).map(Pair::cells).toList()));
    return new Chapter("frontier", "What is worth its money", List.of(figure.html()));
  }

  private static ScatterChart.Group group(
      String name, int place, List<Pair> pairs, boolean isOften) {
    return new ScatterChart.Group(
        Arm.of(name, Palette.arm(place, 2)),
        false,
        pairs.stream()
            .filter(pair -> pair.unbeaten() >= OFTEN == isOften)
            .map(Pair::spot)
            .sorted(Comparator.comparingDouble(ScatterChart.Spot::across))
            .toList());
  }

  /** What a bundle brings and what it costs. */
  private record Pair(SetSpread outcome, SetSpread cost) {
    /** The bundles of a table in which the two rows of each follow each other. */
    static List<Pair> of(List<SetSpread> rows) {
      List<Pair> pairs = new ArrayList<>();
      for (int at = 0; at + 1 < rows.size(); at += 2) {
        pairs.add(new Pair(rows.get(at), rows.get(at + 1)));
      }
      return pairs;
    }

    double unbeaten() {
      return outcome.row().number("unbeaten");
    }

    ScatterChart.Spot spot() {
      return new ScatterChart.Spot(cost.found().mean() / THOUSAND, outcome.found().mean(), name());
    }

    private String name() {
      return outcome.row().text("bundle") + ": " + outcome.row().text("words");
    }

    List<String> cells() {
      return List.of(
          name(),
          Words.percent(unbeaten()),
          Words.percent(outcome.row().number("best")),
          IntervalRows.spread(cost.overSets()),
          IntervalRows.spread(outcome.overSets()));
    }
  }

  private static String choice(SetSpread row) {
    return row.row().text("mark") + " " + row.row().text("choice");
  }

  /** The unit, with the outcome's name where the unit alone does not say what is counted. */
  private static String unit(SetSpread row) {
    return Effects.outcome(row.row().text("quantity"))
        .map(Outcome::label)
        .orElse(row.row().text("unit"));
  }

  private static List<NumberTable.Heading> heads(String first) {
    return List.of(
        NumberTable.Heading.words(first),
        NumberTable.Heading.numbers("mean over sets (95% of sets)"),
        NumberTable.Heading.numbers("95% interval of the mean"),
        NumberTable.Heading.numbers("spread from parameters (sd)"),
        NumberTable.Heading.numbers("spread from chance (sd)"));
  }

  private static List<String> cells(SetSpread row) {
    return List.of(
        IntervalRows.spread(row.overSets()),
        Words.typeset(
            Words.rate(row.found().interval().low())
                + " to "
                + Words.rate(row.found().interval().high())),
        Words.rate(row.found().parameterDeviation()),
        Words.rate(row.found().chanceDeviation()));
  }
}
