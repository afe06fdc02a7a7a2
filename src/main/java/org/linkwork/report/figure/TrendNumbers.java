package org.linkwork.report.figure;

import java.io.IOException;
import java.util.List;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The numbers of trends. */
record TrendNumbers(String figure, List<String> arms, List<Trend> trends) implements ResultTable {
  @Override
  public TableLayout layout() {
    return TableLayout.of(
        figure + ".csv",
        "The numbers of the picture of the same name.",
        Column.text("scenario", "name of the scenario"),
        Column.text("outcome", "name of the outcome"),
        Column.text("unit", "unit of the values in this row"),
        Column.whole(
            "policy_week_from", "weeks from 0", "first week, counted from the start of the policy"),
        Column.whole("policy_week_until", "weeks from 0", "the week after the last"),
        Column.whole("n", "runs", "number of runs behind the row"),
        Column.number("mean", "see unit", "mean over these weeks and over runs"),
        Column.number("p10", "see unit", "a tenth of the runs lie below"),
        Column.number("p90", "see unit", "nine tenths of the runs lie below"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (Trend trend : trends) {
      for (int arm = 0; arm < arms.size(); arm++) {
        for (Trend.Point point : trend.arms().get(arm)) {
          table
              .text(arms.get(arm))
              .text(trend.outcome().key())
              .text(trend.outcome().unit())
              .whole(point.from())
              .whole(point.until())
              .whole(point.runs().n())
              .number(point.runs().mean())
              .number(point.runs().tenth())
              .number(point.runs().ninetieth())
              .endRow();
        }
      }
    }
  }
}
