package org.linkwork.report.study;

import java.io.IOException;
import java.util.Locale;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.study.TargetFinding;
import org.linkwork.study.TargetPart;
import org.linkwork.study.Validation;

/** A row for each number of each target. */
final class TargetTable implements ResultTable {
  private final TableLayout layout;
  private final Validation validation;

  TargetTable(String file, String purpose, Validation validation) {
    this.validation = validation;
    layout =
        TableLayout.of(
            file,
            purpose,
            Column.text("target", "name of the target in the evidence register"),
            Column.text("number", "name of this number of it"),
            Column.text("target_label", "what the target is"),
            Column.text("label", "what this number is"),
            Column.text("unit", "unit of the values in this row; a share lies between 0 and 1"),
            Column.text("kind", "test of the model, or check of its wiring"),
            Column.text("strength", "strength of the evidence"),
            Column.text("rows", "rows of the evidence register"),
            Column.number("published", "see unit", "the published value"),
            Column.number("band_low", "see unit", "lower end of the band"),
            Column.number(
                "band_high", "see unit", "upper end of the band; empty where it has none"),
            Column.number("model", "see unit", "the model's value over all seeds together"),
            Column.number("ci_low", "see unit", "lower end of its 95% jackknife interval"),
            Column.number("ci_high", "see unit", "upper end of its 95% jackknife interval"),
            Column.text("met", "inside, outside, or cannot be told"),
            Column.whole("seeds", "seeds", "seeds with a value of their own"),
            Column.number("inside", "share", "share of them inside the band"),
            Column.number(
                "residual",
                "distances to the end of the band",
                "distance from the published value; -1 and 1 are the ends of the band"),
            Column.text("scale", "scale of interval and residual: plain, log or logit"),
            Column.text("measured", "how it was measured in the model"));
  }

  @Override
  public TableLayout layout() {
    return layout;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (TargetFinding finding : validation.findings()) {
      TargetPart part = finding.part();
      table
          .text(finding.target().key())
          .text(part.key())
          .text(finding.target().label())
          .text(part.label())
          .text(part.unit())
          .text(finding.target().isWiringCheck() ? "wiring" : "test")
          .text(finding.target().strength().label())
          .text(finding.target().rows())
          .number(part.value())
          .number(part.low())
          .number(Double.isInfinite(part.high()) ? Double.NaN : part.high())
          .number(finding.model())
          .number(finding.interval().low())
          .number(finding.interval().high())
          .text(finding.met().label())
          .whole(finding.seeds())
          .number(finding.inside())
          .number(finding.residual())
          .text(part.scale().name().toLowerCase(Locale.ROOT))
          .text(finding.target().measured())
          .endRow();
    }
  }
}
