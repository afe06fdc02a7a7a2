package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.record.Outcome;

/**
 * What each scenario changes against the baseline, outcome by outcome.
 *
 * @param file name of the file
 * @param baseline name of the scenario that the others are compared with
 * @param headline effects on the outcomes declared beforehand, the primary one first
 * @param all effects on every outcome, tested together; empty where only the headline is wanted
 */
public record EffectsTable(
    String file, String baseline, List<ScenarioEffects> headline, List<ScenarioEffects> all)
    implements ResultTable {
  private static final List<Column> COLUMNS =
      List.of(
          Columns.SCENARIO,
          Column.text("against", "the scenario that it is compared with"),
          Columns.OUTCOME,
          Column.text("label", "the outcome in words"),
          Columns.UNIT,
          Column.text(
              "role",
              "primary: tested by itself; secondary: declared beforehand; exploratory: all others"),
          Column.whole("n", "pairs of runs", "pairs in which the outcome exists in both worlds"),
          Column.number("baseline_mean", "see unit", "mean in the baseline"),
          Column.number("mean", "see unit", "mean in the scenario"),
          Column.number("difference", "see unit", "mean of scenario minus baseline"),
          Column.number(
              "ci_low", "see unit", "lower end of the 95% paired t interval, not adjusted"),
          Column.number(
              "ci_high", "see unit", "upper end of the 95% paired t interval, not adjusted"),
          Column.number("p", "probability", "two-sided p of the paired t test, not adjusted"),
          Column.number(
              "adjusted_p", "probability", "the same by Holm's method over the tests of its role"),
          Column.whole("tests", "tests", "number of tests adjusted for"),
          Column.number("correlation", "", "correlation of the two worlds over runs"),
          Column.number(
              "variance_reduction",
              "times",
              "how many times as many runs independent seeds would need;"
                  + " Inf where pairs differ by a constant"),
          Column.text(
              "better", "which direction is better for people: higher, lower or neither of them"),
          Column.text(
              "verdict",
              "what can be said at an adjusted p of 0.05, from "
                  + PairedEffect.FEWEST_PAIRS
                  + " pairs of runs or more"));

  @Override
  public TableLayout layout() {
    return new TableLayout(
        file,
        "What each scenario changes, as differences between the same runs in two worlds.",
        COLUMNS);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (int scenario = 0; scenario < headline.size(); scenario++) {
      String name = headline.get(scenario).scenario();
      List<PairedEffect> declared = headline.get(scenario).effects();
      for (PairedEffect effect : declared) {
        write(table, name, effect == declared.get(0) ? "primary" : "secondary", effect);
      }
      List<Outcome> outcomes = declared.stream().map(PairedEffect::outcome).toList();
      for (PairedEffect effect : all.isEmpty() ? declared : all.get(scenario).effects()) {
        if (!outcomes.contains(effect.outcome())) {
          write(table, name, "exploratory", effect);
        }
      }
    }
  }

  private void write(CsvTable table, String scenario, String role, PairedEffect effect)
      throws IOException {
    table
        .text(scenario)
        .text(baseline)
        .text(effect.outcome().key())
        .text(effect.outcome().label())
        .text(effect.unit())
        .text(role)
        .whole(effect.n())
        .number(effect.baselineMean())
        .number(effect.otherMean())
        .number(effect.difference())
        .number(effect.interval().low())
        .number(effect.interval().high())
        .number(effect.p())
        .number(effect.adjustedP())
        .whole(effect.tests())
        .number(effect.correlation())
        .number(effect.varianceReduction())
        .text(Columns.key(effect.outcome().better()))
        .text(effect.verdictInWords())
        .endRow();
  }
}
