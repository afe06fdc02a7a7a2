package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.PairingGain;
import org.linkwork.experiment.ScenarioEffects;

/**
 * How much the pairing of runs has saved, outcome by outcome.
 *
 * @param all effects on every outcome
 * @param gains what was measured against one shared stream, scenario by scenario in the same order;
 *     an empty list for each scenario where it was not
 */
public record PairingTable(List<ScenarioEffects> all, List<List<PairingGain>> gains)
    implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "pairing.csv",
          "What it saves to run the same people and luck in each scenario.",
          Columns.SCENARIO,
          Columns.OUTCOME,
          Column.whole("n", "pairs of runs", "pairs in which the outcome exists in both worlds"),
          Column.number("correlation", "", "correlation of the two worlds over runs"),
          Column.number(
              "variance_reduction",
              "times",
              "variance of the difference with independent seeds over that with pairs;"
                  + " Inf where pairs differ by a constant"),
          Column.number(
              "variance_reduction_low", "times", "lower end of its 95% jackknife interval"),
          Column.number(
              "variance_reduction_high", "times", "upper end of its 95% jackknife interval"),
          Column.number(
              "replicates_saved",
              "runs",
              "how many more runs independent seeds would need for the same interval"),
          Column.whole(
              "one_stream_n",
              "pairs of runs",
              "pairs that were run again with one shared stream of chance; 0 where none were"),
          Column.number(
              "one_stream_factor",
              "times",
              "variance of the difference with one shared stream over that with addressed draws"),
          Column.number(
              "one_stream_factor_low", "times", "lower end of its 95% jackknife interval"),
          Column.number(
              "one_stream_factor_high", "times", "upper end of its 95% jackknife interval"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (int scenario = 0; scenario < all.size(); scenario++) {
      for (PairedEffect effect : all.get(scenario).effects()) {
        Optional<PairingGain> gain =
            gains.get(scenario).stream()
                .filter(candidate -> candidate.outcome() == effect.outcome())
                .findFirst();
        table
            .text(all.get(scenario).scenario())
            .text(effect.outcome().key())
            .whole(effect.n())
            .number(effect.correlation())
            .number(effect.varianceReduction())
            .number(effect.varianceReductionInterval().low())
            .number(effect.varianceReductionInterval().high())
            .number(effect.replicatesSaved())
            .whole(gain.map(PairingGain::n).orElse(0))
            .number(gain.map(PairingGain::factor).orElse(Double.NaN))
            .number(gain.map(measured -> measured.interval().low()).orElse(Double.NaN))
            .number(gain.map(measured -> measured.interval().high()).orElse(Double.NaN))
            .endRow();
      }
    }
  }
}
