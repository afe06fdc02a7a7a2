package org.linkwork.report.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.calibration.SpreadOverSets;
import org.linkwork.record.Outcome;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;
import org.linkwork.store.ResultStore;

/** Answers over plausible sets, what is not known of the parameters apart from chance. */
public final class PlausiblePages implements StudyPages {
  /** The outcomes that are spoken of; the table has all. */
  public static final List<Outcome> SAID =
      List.of(
          Outcome.REFERRED,
          Outcome.TURNED_UP,
          Outcome.STILL_COMING_12,
          Outcome.MEAN_WAIT,
          Outcome.LIFE_SATISFACTION,
          Outcome.OFTEN_LONELY,
          Outcome.GROUPS_OPEN,
          Outcome.GP_BURNOUT,
          Outcome.COST_NHS);

  private static final int MOST_NAMED = 3;

  private final PlausibleRuns runs;
  private final List<Row> rows = new ArrayList<>();

  /** One outcome of one scenario, or how it differs from the first. */
  private record Row(
      String scenario, boolean isDifference, Outcome outcome, SpreadOverSets found) {}

  /** The answers that the store holds. */
  public PlausiblePages(PlausibleRuns runs, ResultStore store) {
    this.runs = runs;
    List<String> names = runs.names();
    Map<Outcome, List<SpreadOverSets>> spreads = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      spreads.put(outcome, runs.spreads(store, outcome));
    }
    for (int world = 0; world < names.size(); world++) {
      for (Outcome outcome : Outcome.values()) {
        rows.add(new Row(names.get(world), world > 0, outcome, spreads.get(outcome).get(world)));
      }
    }
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(
        new Rows<>(
            TableLayout.of(
                "plausible.csv",
                "Every outcome over the plausible sets, parameters and chance apart.",
                Column.text("scenario", "name of the scenario"),
                Column.text(
                    "versus", "scenario that the values are differences from; empty for none"),
                Column.text("outcome", "name of the outcome, as on the command line"),
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
                SpreadColumns.SHARE),
            rows,
            (table, row) ->
                SpreadColumns.write(
                    table
                        .text(row.scenario())
                        .text(row.isDifference() ? runs.names().get(0) : "")
                        .text(row.outcome().key())
                        .text(row.outcome().unit())
                        .whole(row.found().sets())
                        .whole(runs.replicates()),
                    row.found())),
        SetsUsed.table(runs));
  }

  @Override
  public List<Figure> figures() {
    return List.of();
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    said()
        .filter(row -> row.outcome() == Outcome.STILL_COMING_12)
        .filter(row -> row.isDifference() || runs.names().size() == 1)
        .filter(row -> row.found().sets() > 0)
        .limit(MOST_NAMED)
        .forEach(row -> sentences.add(sentence(row)));
    if (runs.names().size() > 1) {
      sentences.add(agreement());
    }
    sentences.add(
        "%s over %s of the plausible sets, each with people and luck of its own, %s a set"
            .formatted(
                runs.names().size() > MOST_NAMED
                    ? Words.count(runs.names().size(), "world")
                    : String.join(", ", runs.names()),
                Words.count(runs.sets()),
                Words.count(runs.replicates(), "replicate")));
    return sentences;
  }

  private String sentence(Row row) {
    SpreadOverSets found = row.found();
    Amount amount = Amount.of(row.outcome(), found.mean(), found.interval());
    boolean isChange = row.isDifference();
    if (isChange && found.isNothing()) {
      return "%s: in every set as many %s as with %s"
          .formatted(row.scenario(), row.outcome().label(), runs.names().get(0));
    }
    return "%s: %s %s%s on average over the sets (%s to %s over %s)%s"
        .formatted(
            row.scenario(),
            isChange ? amount.difference(found.mean()) : amount.value(found.mean()),
            row.outcome().label(),
            isChange ? " against " + runs.names().get(0) : "",
            isChange ? amount.difference(found.low()) : amount.value(found.low()),
            isChange ? amount.difference(found.high()) : amount.value(found.high()),
            found.sets() < SpreadOverSets.FEWEST_FOR_95
                ? "the " + found.sets() + " of them"
                : "95% of them",
            Double.isNaN(found.parameterShare())
                ? ""
                : "; of the variance of a single "
                    + (isChange ? "pair of runs, " : "run, ")
                    + Words.percent(found.parameterShare())
                    + " is due to parameters and the rest to chance");
  }

  private String agreement() {
    long sets = said().mapToInt(row -> row.found().sets()).max().orElse(0);
    if (sets < SpreadOverSets.FEWEST_FOR_95) {
      return "%s are too few to say what holds over 95%% of them; ask for %d or more"
          .formatted(Words.count(sets, "set"), SpreadOverSets.FEWEST_FOR_95);
    }
    long known = said().filter(Row::isDifference).filter(row -> row.found().isSameSign()).count();
    return "Of %s below, %s the same sign over 95%% of the plausible sets"
        .formatted(
            Words.count(said().filter(Row::isDifference).count(), "difference"),
            known == 1 ? "1 has" : Words.count(known) + " have");
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String name : runs.names()) {
      lines.add(
          name.equals(runs.names().get(0))
              ? name + ": mean over sets (95% of sets); spread from parameters | from chance"
              : name + " against " + runs.names().get(0));
      said().filter(row -> row.scenario().equals(name)).forEach(row -> lines.add(line(row)));
    }
    return lines;
  }

  private Stream<Row> said() {
    return rows.stream().filter(row -> SAID.contains(row.outcome()));
  }

  private static String line(Row row) {
    SpreadOverSets found = row.found();
    Amount amount = Amount.of(row.outcome(), found.mean(), found.interval());
    boolean isChange = row.isDifference();
    return String.format(
        Locale.UK,
        "  %-34s %10s  (%s to %s) %s; %s | %s",
        row.outcome().label(),
        isChange ? amount.difference(found.mean()) : amount.value(found.mean()),
        isChange ? amount.difference(found.low()) : amount.value(found.low()),
        isChange ? amount.difference(found.high()) : amount.value(found.high()),
        isChange ? amount.differenceUnit() : amount.unit(),
        amount.value(found.parameterDeviation()),
        amount.value(found.chanceDeviation()));
  }
}
