package org.linkwork.report.figure;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The numbers of the leaky pathway: a row a stage, and a row for each reason to stop there. */
record PathwayNumbers(String figure, List<Pathway> arms) implements ResultTable {
  @Override
  public TableLayout layout() {
    return TableLayout.of(
        figure + ".csv",
        "The numbers of the picture of the same name.",
        Column.text("scenario", "name of the scenario"),
        Column.text("stage", "stage of the pathway, in its order"),
        Column.text("row", "reached: who came so far; stopped: who went no further"),
        Column.text("reason", "why they went no further, in words; empty for who came so far"),
        Column.number("people", "people", "mean number of adults over runs"),
        Column.number(
            "ci_low",
            "people",
            "lower end of the 95% interval of that mean, cut off at what is possible"),
        Column.number(
            "ci_high",
            "people",
            "upper end of the 95% interval of that mean, cut off at what is possible"),
        Column.number("per_1000_adults", "people per 1,000 adults", "mean of the runs' rates"),
        Column.number(
            "share_kept",
            "share",
            "of those at the stage before, the share that came this far, mean over runs"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (Pathway arm : arms) {
      for (Pathway.Step step : arm.steps()) {
        writeStep(table, arm, step);
      }
    }
  }

  private static void writeStep(CsvTable table, Pathway arm, Pathway.Step step) throws IOException {
    String stage = step.stage().name().toLowerCase(Locale.ROOT);
    table
        .text(arm.arm())
        .text(stage)
        .text("reached")
        .text(null)
        .number(step.people().mean())
        .number(step.people().interval().low())
        .number(step.people().interval().high())
        .number(step.perThousand().mean())
        .number(step.kept())
        .endRow();
    for (Pathway.Stop stop : step.stops()) {
      table
          .text(arm.arm())
          .text(stage)
          .text("stopped")
          .text(stop.reason())
          .number(stop.people())
          .number(Double.NaN)
          .number(Double.NaN)
          .number(stop.perThousand())
          .number(Double.NaN)
          .endRow();
    }
  }
}
