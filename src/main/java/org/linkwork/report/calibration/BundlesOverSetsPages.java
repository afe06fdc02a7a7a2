package org.linkwork.report.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.Menu;
import org.linkwork.calibration.BundlesOverSets;
import org.linkwork.calibration.BundlesOverSets.OfBundle;
import org.linkwork.calibration.BundlesOverSets.OfChoice;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.calibration.SpreadOverSets;
import org.linkwork.record.Outcome;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Words;

/** Bundles over plausible sets, what is not known of the parameters apart from chance. */
public final class BundlesOverSetsPages implements StudyPages {
  private static final int MOST_BUNDLES = 10;
  private static final String POUNDS = "pounds a year";

  private final BundlesOverSets found;
  private final PlausibleRuns runs;
  private final int replicates;
  private final Menu menu;
  private final Outcome outcome;

  /** The pages of what these runs say. */
  public BundlesOverSetsPages(BundlesOverSets found, PlausibleRuns runs) {
    this.found = found;
    this.runs = runs;
    this.replicates = runs.replicates();
    this.menu = found.question().menu();
    this.outcome = found.question().outcome();
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(choices(), bundles(), SetsUsed.table(runs));
  }

  @Override
  public List<Figure> figures() {
    return List.of();
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(answer());
    sentences.add(
        "%s of %d choices were run over %s of the plausible sets, each with people and luck of its own, %s a set"
            .formatted(
                Words.count(found.bundles().size(), "bundle"),
                menu.size(),
                Words.count(found.sets()),
                Words.count(replicates, "replicate")));
    return sentences;
  }

  private List<String> answer() {
    List<String> sentences = new ArrayList<>();
    if (found.complete() == 0) {
      sentences.add(
          "In no set has every bundle a value of %s in every run, so that nothing compares them"
              .formatted(outcome.label()));
      return sentences;
    }
    if (found.complete() < found.sets()) {
      sentences.add(
          "In %s some bundle has no value of %s in some run; they are left out for every bundle"
              .formatted(Words.count(found.sets() - found.complete(), "set"), outcome.label()));
    }
    sentences.add(
        found.complete() < SpreadOverSets.FEWEST_FOR_95
            ? "%s are too few to say what holds over 95%% of them; ask for %d or more"
                .formatted(Words.count(found.complete(), "set"), SpreadOverSets.FEWEST_FOR_95)
            : signs());
    found.oftenBest().ifPresent(best -> sentences.add(best(best)));
    return sentences;
  }

  private String signs() {
    List<OfChoice> sure =
        found.choices().stream().filter(each -> each.outcome().isSameSign()).toList();
    return sure.isEmpty()
        ? "On average over the others, none of the %d changes %s in the same direction over 95%% of the sets"
            .formatted(menu.size(), outcome.label())
        : "On average over the others, %s of the %d %s %s in the same direction over 95%% of the sets: %s"
            .formatted(
                Words.count(sure.size()),
                menu.size(),
                sure.size() == 1 ? "changes" : "change",
                outcome.label(),
                sure.stream()
                    .map(
                        each ->
                            menu.label(each.choice())
                                + " (by "
                                + CalibrationFigures.number(each.outcome().mean())
                                + " "
                                + outcome.unit()
                                + ")")
                    .collect(Collectors.joining(", ")));
  }

  private String best(OfBundle best) {
    return "%s is the bundle that most often has the best outcome%s: in %s of the sets, which chance as well as parameters decides"
        .formatted(
            name(best.bundle()),
            found.question().budget().isPresent() ? " within the budget" : "",
            perCent(best.best()));
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (found.complete() == 0) {
      return lines;
    }
    lines.add(
        outcome.label()
            + " ("
            + outcome.unit()
            + "): mean over sets (95% of sets), spread from parameters | from chance");
    for (OfChoice each : found.choices()) {
      lines.add(line(menu.label(each.choice()), each.outcome()));
    }
    lines.add("Bundles that most often none beats: share of sets, pounds a year, outcome more");
    for (OfBundle each : found.oftenUnbeaten(MOST_BUNDLES)) {
      lines.add(
          String.format(
              Locale.UK,
              "  %-34s %5s  %12s  %10s (%s to %s)",
              name(each.bundle()),
              perCent(each.unbeaten()),
              CalibrationFigures.number(each.cost().mean()),
              CalibrationFigures.number(each.outcome().mean()),
              CalibrationFigures.number(each.outcome().low()),
              CalibrationFigures.number(each.outcome().high())));
    }
    return lines;
  }

  private String name(Bundle bundle) {
    return menu.name(bundle).equals("none") ? "nothing" : menu.name(bundle);
  }

  private static String line(String label, SpreadOverSets spread) {
    return String.format(
        Locale.UK,
        "  %-34s %10s  (%s to %s)  %s | %s",
        label,
        CalibrationFigures.number(spread.mean()),
        CalibrationFigures.number(spread.low()),
        CalibrationFigures.number(spread.high()),
        CalibrationFigures.number(spread.parameterDeviation()),
        CalibrationFigures.number(spread.chanceDeviation()));
  }

  private static String perCent(double share) {
    return String.format(Locale.UK, "%.0f%%", 100 * share);
  }

  /** A row of a table: one quantity of one choice or bundle. */
  private record Row<T>(T of, String quantity, String unit, SpreadOverSets spread) {}

  private ResultTable choices() {
    return new Rows<>(
        TableLayout.of(
            "choices-over-sets.csv",
            "What each choice adds on average over all ways of having the others, over the plausible"
                + " sets.",
            Column.text("mark", "number in Table 2 of the paper, or a letter"),
            Column.text("choice", "name of the intervention or lever"),
            Column.text("quantity", "name of the outcome, or cost"),
            Column.text("unit", "unit of the values in this row"),
            Column.whole("sets", "sets", "plausible sets behind the row"),
            Column.whole("replicates", "runs", "runs of each set"),
            SpreadColumns.MEAN,
            SpreadColumns.CI_LOW,
            SpreadColumns.CI_HIGH,
            SpreadColumns.LOW,
            SpreadColumns.HIGH,
            SpreadColumns.PARAMETERS,
            SpreadColumns.CHANCE,
            SpreadColumns.SHARE,
            Column.number(
                "better", "share", "share of the sets in which it makes the outcome better")),
        rows(found.choices(), OfChoice::outcome, OfChoice::cost),
        (table, row) ->
            SpreadColumns.write(
                    table
                        .text(menu.mark(row.of().choice()))
                        .text(menu.choices().get(row.of().choice()).name())
                        .text(row.quantity())
                        .text(row.unit())
                        .whole(row.spread().sets())
                        .whole(replicates),
                    row.spread())
                .number(row.of().better()));
  }

  private ResultTable bundles() {
    return new Rows<>(
        TableLayout.of(
            "bundles-over-sets.csv",
            "What each bundle adds to what nothing has, over the plausible sets.",
            Column.text("bundle", "the bundle by the marks of what is in"),
            Column.text("words", "what is in"),
            Column.text("quantity", "name of the outcome, or cost"),
            Column.text("unit", "unit of the values in this row"),
            Column.whole("sets", "sets", "plausible sets behind the row"),
            Column.whole("replicates", "runs", "runs of each set"),
            SpreadColumns.MEAN,
            SpreadColumns.CI_LOW,
            SpreadColumns.CI_HIGH,
            SpreadColumns.LOW,
            SpreadColumns.HIGH,
            SpreadColumns.PARAMETERS,
            SpreadColumns.CHANCE,
            SpreadColumns.SHARE,
            Column.number(
                "unbeaten",
                "share",
                "share of the sets in which none beats it in cost and outcome, by the set's means"),
            Column.number(
                "best",
                "share",
                "share of the sets in which it has the best outcome of those within the budget")),
        rows(found.bundles(), OfBundle::outcome, OfBundle::cost),
        (table, row) ->
            SpreadColumns.write(
                    table
                        .text(menu.name(row.of().bundle()))
                        .text(menu.words(row.of().bundle()))
                        .text(row.quantity())
                        .text(row.unit())
                        .whole(row.spread().sets())
                        .whole(replicates),
                    row.spread())
                .number(row.of().unbeaten())
                .number(row.of().best()));
  }

  private <T> List<Row<T>> rows(
      List<T> all, Function<T, SpreadOverSets> effect, Function<T, SpreadOverSets> cost) {
    List<Row<T>> rows = new ArrayList<>();
    for (T each : all) {
      rows.add(new Row<>(each, outcome.key(), outcome.unit(), effect.apply(each)));
      rows.add(new Row<>(each, "cost", POUNDS, cost.apply(each)));
    }
    return rows;
  }
}
