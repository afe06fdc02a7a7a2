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
        Column.number("ci_low", "people", "lower end of the 95 % interval of that mean"),
        Column.number("ci_high", "people", "upper end of the 95 % interval of that mean"),
        Column.number("per_1000_adults", "people per 1,000 adults", "the same mean as a rate"),
        Column.number(
            "share_kept", "share", "of those at the stage before, the share that came this far"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (Pathway arm : arms) {
      for (int step = 0; step < arm.steps().size(); step++) {
        writeStep(table, arm, step);
      }
    }
  }

  private static void writeStep(CsvTable table, Pathway arm, int place) throws IOException {
    Pathway.Step step = arm.steps().get(place);
    String stage = step.stage().name().toLowerCase(Locale.ROOT);
    table
        .text(arm.arm())
        .text(stage)
        .text("reached")
        .text(null)
        .number(step.people().mean())
        .number(step.people().interval().low())
        .number(step.people().interval().high())
        .number(arm.perThousand(step.people().mean()))
        .number(arm.kept(place))
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
          .number(arm.perThousand(stop.people()))
          .number(Double.NaN)
          .endRow();
    }
  }
}
