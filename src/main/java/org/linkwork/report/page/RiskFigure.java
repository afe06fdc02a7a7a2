package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.report.words.Words;

/** How far runs lie apart, from the unluckiest to the luckiest. */
final class RiskFigure {
  private static final double TENTH = 0.1;
  private static final int TABLED = 20;

  private RiskFigure() {}

  /** The runs of one arm, the lowest value first. */
  record Spread(Arm arm, List<RunTotals.Ranked> runs) {
    /** Copies the list. */
    Spread {
      runs = List.copyOf(runs);
    }

    private int worst() {
      return Math.max(1, (int) Math.ceil(TENTH * runs.size()));
    }

    private double worstTenth() {
      return runs.subList(0, worst()).stream()
          .mapToDouble(RunTotals.Ranked::value)
          .average()
          .orElse(Double.NaN);
    }
  }

  /** The figure; empty where there are fewer than two runs, which have no spread. */
  static Optional<ChartFigure> of(String title, String unit, List<Spread> spreads) {
    if (spreads.stream().anyMatch(spread -> spread.runs().size() < 2)) {
      return Optional.empty();
    }
    List<ScatterChart.Group> groups = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Spread spread : spreads) {
      List<ScatterChart.Spot> spots = new ArrayList<>();
      for (RunTotals.Ranked run : spread.runs()) {
        spots.add(new ScatterChart.Spot(spots.size() + 1, run.value(), "run " + run.replicate()));
      }
      groups.add(new ScatterChart.Group(spread.arm(), true, spots));
      sentences.add(words(spread, unit));
    }
    return Optional.of(
        new ChartFigure(
            "luck",
            title,
            String.join(" ", sentences),
            new ScatterChart("runs, from the unluckiest to the luckiest", unit, groups),
            table(unit, spreads)));
  }

  private static String words(Spread spread, String unit) {
    List<RunTotals.Ranked> runs = spread.runs();
    long below = runs.stream().filter(run -> run.value() < 0).count();
    return "With %s, from %s to %s %s in single runs; in the worst tenth (%s) %s on average%s."
        .formatted(
            spread.arm().name(),
            Words.typeset(Words.rate(runs.get(0).value())),
            Words.typeset(Words.rate(runs.get(runs.size() - 1).value())),
            unit,
            Words.count(spread.worst(), "run"),
            Words.typeset(Words.rate(spread.worstTenth())),
            unit.endsWith("more")
                ? below == 0
                    ? "; in no run fewer"
                    : "; in " + below + " of " + runs.size() + " runs fewer"
                : "");
  }

  private static NumberTable table(String unit, List<Spread> spreads) {
    List<NumberTable.Heading> columns = new ArrayList<>();
    columns.add(NumberTable.Heading.words("Place"));
    int runs = spreads.stream().mapToInt(spread -> spread.runs().size()).min().orElse(0);
    int step = Math.max(1, (runs + TABLED - 1) / TABLED);
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < runs; at += step) {
      rows.add(new ArrayList<>(List.of(at + 1 + " of " + runs)));
    }
    for (Spread spread : spreads) {
      columns.add(NumberTable.Heading.numbers(spread.arm().name()));
      columns.add(NumberTable.Heading.numbers("run"));
      for (int at = 0; at < rows.size(); at++) {
        RunTotals.Ranked run = spread.runs().get(at * step);
        rows.get(at).add(Words.typeset(Words.rate(run.value())));
        rows.get(at).add(Integer.toString(run.replicate()));
      }
    }
    return new NumberTable(
        Words.capital(unit)
            + ", runs from the unluckiest to the luckiest"
            + (step == 1 ? "" : ", every " + step + " of them"),
        columns,
        rows);
  }
}
