package org.linkwork.report.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.linkwork.design.Experiment;
import org.linkwork.design.ResolvedExperiment;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.folder.ContinuedFolder;
import org.linkwork.report.folder.Manifest;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.SweepCounts;
import org.linkwork.report.sweep.SweepReport;
import org.linkwork.report.sweep.SweepResults;
import org.linkwork.report.table.DictionaryTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.scenario.ResolvedScenario;
import org.linkwork.store.PointTotals;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredTable;
import org.linkwork.sweep.SweepInputs;

/**
 * Writes all that there is to report of a sweep into its folder; the most telling files first, so
 * that a disk that fills up costs the long ones.
 */
public final class SweepWriter {
  private static final String BASE = "scenario-resolved.yaml";
  private static final String NO_FONTS =
      "No pictures were drawn, because this machine has no fonts; install one, such as DejaVu"
          + " (Debian: fontconfig and fonts-dejavu-core), and run linkwork export.";

  private final Experiment experiment;
  private final ResultStore store;
  private final ContinuedFolder folder;
  private final SweepReport report;
  private final List<StoredTable> parquet;

  /**
   * A writer of the runs of this store into this folder.
   *
   * @param parquet tables that are written as Parquet files too
   */
  public SweepWriter(
      Experiment experiment, ResultStore store, ContinuedFolder folder, List<StoredTable> parquet) {
    this.parquet = List.copyOf(parquet);
    this.experiment = experiment;
    this.store = store;
    this.folder = folder;
    this.report = new SweepReport(new Stored(experiment, store));
  }

  /** What came out, a sentence each without full stop. */
  public List<String> sentences() {
    return report.sentences();
  }

  /** What the reader would miss in the folder and why; empty where nothing is missing. */
  public Optional<String> note() {
    return Drawing.isPossible() || report.figures().isEmpty()
        ? Optional.empty()
        : Optional.of(NO_FONTS);
  }

  /**
   * Writes everything.
   *
   * @throws org.linkwork.report.folder.FolderException if something cannot be written
   */
  public void write(Provenance provenance, SweepCounts counts) {
    KeptInputs inputs = new KeptInputs(SweepInputs.fromNotes(store.notes()));
    try {
      // Parquet files are written when asked for only, and would be those of fewer runs.
      for (StoredTable table : StoredTable.values()) {
        folder.remove(table.view() + ".parquet");
      }
      folder.write(
          "experiment.yaml",
          "The experiment with every point and every default written out; it gives the same runs again.",
          ResolvedExperiment.yaml(experiment, BASE, inputs::seenFromAbove));
      folder.write(
          BASE,
          "The base scenario with every value in force written out.",
          ResolvedScenario.yaml(experiment.base()));
      Optional<String> parameters = inputs.parameters();
      if (parameters.isPresent()) {
        folder.write(
            "parameters.yaml",
            "The parameters that the two files before change: units, ranges and sources.",
            parameters.get());
      }
      write(new PointsCsv(store, experiment));
      for (ResultTable table : report.tables()) {
        write(table);
      }
      writeFigures();
      writeRuns();
      for (StoredTable table : parquet) {
        folder.make(
            table.view() + ".parquet",
            "The table " + table.view() + " of the store, as a Parquet file.",
            file -> store.exportParquet(table, file));
      }
      folder.write(
          "README.txt",
          "What each file is.",
          new SweepReadMe(experiment, store.about().recording(), provenance, counts)
              .text(sentences(), folder));
      write(new DictionaryTable(folder.layouts()));
      folder.write(
          "manifest.json",
          "Where the results come from.",
          Manifest.json(provenance, counts, folder.files()));
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (UncheckedIOException e) {
      throw folder.failure(e.getCause());
    }
  }

  private void writeFigures() throws IOException {
    for (Figure figure : report.figures()) {
      write(figure.numbers());
      if (Drawing.isPossible()) {
        folder.write(figure.name() + ".png", figure.purpose(), figure.png());
      }
    }
  }

  private void writeRuns() throws IOException {
    write(new FailuresCsv(store));
    write(
        new StoredCsv(
            store,
            StoredTable.RUNS,
            "runs.csv.gz",
            "Every run in one row: all outcomes over the policy period, money by payer and purpose"
                + (store.about().recording().funnel() ? ", and how far adults came." : ".")));
    write(
        new StoredCsv(
            store,
            StoredTable.TIMINGS,
            "timings.csv",
            "How long each run took; the one table that differs when a sweep is repeated."));
    if (!store.about().recording().weekly().isEmpty()) {
      write(new WeeklyCsv(store, experiment.base().horizon().warmUpWeeks()));
    }
    if (store.about().recording().strata()) {
      write(
          new StoredCsv(
              store,
              StoredTable.STRATA,
              "strata.csv.gz",
              "Outcomes of every run by deprivation fifth, sex and age band of adults."));
    }
  }

  private void write(ResultTable table) throws IOException {
    folder.write(table.layout(), table::writeRows);
  }

  private record Stored(Experiment experiment, ResultStore store) implements SweepResults {
    @Override
    public List<PointTotals> totals(Outcome outcome) {
      return store.totals(outcome);
    }
  }
}
