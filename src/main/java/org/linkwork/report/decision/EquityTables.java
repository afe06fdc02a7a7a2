package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.decision.Count;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.decision.economics.EquityImpact;
import org.linkwork.decision.economics.Inequality;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** Who gains: outcomes by deprivation fifth, and inequality. */
final class EquityTables {
  /** Aversions to inequality from nobody minding to more than most people say (methods 5.3). */
  private static final double[] AVERSIONS = {0, 1, 2, 5, 10.95};

  private static final double[] KOLM = {0, 0.05, 0.15};

  private final DecisionFindings findings;
  private final List<String> names;

  EquityTables(DecisionFindings findings) {
    this.findings = findings;
    this.names = findings.decision().names();
  }

  /** Outcomes by deprivation fifth, and people. */
  ListedTable whoGains() {
    List<List<Object>> rows = new ArrayList<>();
    for (int option = 0; option < names.size(); option++) {
      Inequality satisfaction = findings.equity().lifeSatisfaction(option);
      for (int fifth = 0; fifth < 5; fifth++) {
        Told gain = findings.equity().wellbysInFifth(option, fifth);
        int of = fifth;
        rows.add(
            List.of(
                names.get(option),
                fifth + 1,
                satisfaction.people()[fifth],
                satisfaction.outcome()[fifth],
                gain.mean(),
                gain.low(),
                gain.high(),
                count(option, of, Count.REFERRED),
                count(option, of, Count.TURNED_UP),
                count(option, of, Count.STILL_COMING),
                count(option, of, Count.HELPED),
                count(option, of, Count.LOST_GROUP)));
      }
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("option", "the option"),
                Column.whole("fifth", "1 to 5", "deprivation fifth, 1 the most deprived"),
                Column.number("adults", "people", "adults of the fifth, averaged over the years"),
                Column.number("life_satisfaction", "points 0-10", "mean over adults and years"),
                Column.number("extra_wellbys", "WELLBYs", "more than under the first option"),
                Column.number(
                    "extra_wellbys_low", "WELLBYs", "low end of the interval that chance leaves"),
                Column.number("extra_wellbys_high", "WELLBYs", "high end of it")));
    for (Count what : Count.values()) {
      columns.add(Column.number(what.name().toLowerCase(Locale.ROOT), "people", what.label()));
    }
    return new ListedTable(
        new TableLayout(
            "who-gains.csv",
            "Outcomes by deprivation fifth. " + DecisionWords.NOT_CALIBRATED,
            columns),
        rows);
  }

  private double count(int option, int fifth, Count what) {
    return findings.mean(option, ledger -> ledger.counts()[what.ordinal()][fifth]);
  }

  /** Inequality, and what an even spread would be worth, over aversions to inequality. */
  ResultTable distribution() {
    List<List<Object>> rows = new ArrayList<>();
    Inequality first = findings.equity().lifeSatisfaction(0);
    for (int option = 0; option < names.size(); option++) {
      Inequality own = findings.equity().lifeSatisfaction(option);
      EquityImpact impact = EquityImpact.of(own, first);
      Told slope = findings.equity().slopeIndexOver(option);
      List<Object> row =
          new ArrayList<>(
              List.of(
                  names.get(option),
                  own.mean(),
                  own.slopeIndex(),
                  own.relativeIndex(),
                  slope.mean(),
                  slope.low(),
                  slope.high(),
                  slope.isBeyondChance()
                      ? impact.words()
                      : "gap not told apart from the first option's"));
      for (double aversion : AVERSIONS) {
        row.add(own.atkinson(aversion));
      }
      for (double aversion : KOLM) {
        row.add(own.kolm(aversion));
      }
      rows.add(row);
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("option", "the option"),
                Column.number("mean", "points 0-10", "life satisfaction of adults"),
                Column.number(
                    "slope_index",
                    "points",
                    "how much more the least deprived have than the most deprived, along ranks"),
                Column.number("relative_index", "share", "the slope index over the mean"),
                Column.number(
                    "slope_index_change",
                    "points",
                    "against the first option; below 0 the gap narrows"),
                Column.number(
                    "slope_index_change_low",
                    "points",
                    "low end of the interval that chance leaves"),
                Column.number("slope_index_change_high", "points", "high end of it"),
                Column.text("equity_impact", "part of the equity-impact plane")));
    for (double aversion : AVERSIONS) {
      columns.add(
          Column.number(
              "ede_atkinson_" + name(aversion),
              "points 0-10",
              "life satisfaction that, had all equally much, would be worth as much, at this aversion"));
    }
    for (double aversion : KOLM) {
      columns.add(
          Column.number(
              "ede_kolm_" + name(aversion),
              "points 0-10",
              "the same by differences rather than shares"));
    }
    return new ListedTable(
        new TableLayout(
            "distribution.csv",
            "Inequality of life satisfaction by deprivation fifth, and what an even spread would be worth.",
            columns),
        rows);
  }

  private static String name(double aversion) {
    String text = Double.toString(aversion);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text).replace('.', '_');
  }
}
