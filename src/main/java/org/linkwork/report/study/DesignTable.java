package org.linkwork.report.study;

import java.io.IOException;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.study.DesignedStudy;
import org.linkwork.study.StudyFinding;

/** A row for each figure of a study. */
final class DesignTable implements ResultTable {
  private final TableLayout layout;
  private final DesignedStudy study;

  DesignTable(String file, String purpose, DesignedStudy study) {
    this.study = study;
    layout =
        TableLayout.of(
            file,
            purpose,
            Column.text("study", "name of the study design"),
            Column.text("scenario", "name of the scenario"),
            Column.text("measure", "what is measured"),
            Column.text("label", "the same in words"),
            Column.text("unit", "unit of the values in this row; a share of 0.1 is 10%"),
            Column.whole("n", "runs", "runs in which the study has a figure"),
            Column.number("naive", "see unit", "what the study reports, mean over runs"),
            Column.number("naive_ci_low", "see unit", "lower end of its 95% t interval"),
            Column.number("naive_ci_high", "see unit", "upper end of its 95% t interval"),
            Column.number("naive_sd", "see unit", "standard deviation over runs"),
            Column.text("beside", "what stands beside it"),
            Column.number(
                "counterfactual",
                "see unit",
                "what stands beside it, mean over runs; empty where there is nothing"),
            Column.number("counterfactual_ci_low", "see unit", "lower end of its 95% t interval"),
            Column.number("counterfactual_ci_high", "see unit", "upper end of its 95% t interval"));
  }

  @Override
  public TableLayout layout() {
    return layout;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (StudyFinding finding : study.findings()) {
      SampleSummary naive = finding.naive();
      SampleSummary beside = finding.counterfactual();
      table
          .text(study.design().key())
          .text(study.scenario())
          .text(finding.measure())
          .text(finding.label())
          .text(finding.unit())
          .whole(naive.n())
          .number(naive.mean())
          .number(naive.interval().low())
          .number(naive.interval().high())
          .number(naive.sd())
          .text(study.design().besides())
          .number(beside.mean())
          .number(beside.interval().low())
          .number(beside.interval().high())
          .endRow();
    }
  }
}
