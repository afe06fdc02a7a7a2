package org.linkwork.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.folder.Manifest;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.ReadMe;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.DictionaryTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.scenario.ResolvedScenario;

/**
 * Fills a folder with all that there is to report.
 *
 * <p>The most telling files come first, so that a disk that fills up costs the long ones.
 */
public final class ReportWriter {
  private static final String NO_FONTS =
      "No pictures were drawn, because this machine has no fonts; install one, such as DejaVu"
          + " (Debian: fontconfig and fonts-dejavu-core), and run again.";

  private final RunFolder folder;
  private final Findings findings;
  private final Provenance provenance;
  private final boolean canDraw;

  /** A writer of these findings into this folder, which may hold files of the runs already. */
  public ReportWriter(RunFolder folder, Findings findings, Provenance provenance) {
    this(folder, findings, provenance, Drawing.isPossible());
  }

  ReportWriter(RunFolder folder, Findings findings, Provenance provenance, boolean canDraw) {
    this.folder = folder;
    this.findings = findings;
    this.provenance = provenance;
    this.canDraw = canDraw;
  }

  /**
   * What the reader would miss in the folder and why, in a sentence; empty where nothing is
   * missing.
   */
  public Optional<String> note() {
    return canDraw ? Optional.empty() : Optional.of(NO_FONTS);
  }

  /**
   * Writes everything and moves the folder to its place.
   *
   * @return where the results are
   * @throws org.linkwork.report.folder.FolderException if they cannot be written
   */
  public Path write() {
    try {
      writeScenarios();
      for (ResultTable table : Tables.findings(findings)) {
        write(table);
      }
      for (Figure figure : Figures.of(findings)) {
        write(figure.numbers());
        if (canDraw) {
          folder.write(figure.name() + ".png", figure.purpose(), figure.png());
        }
      }
      for (ResultTable table : Tables.weekly(findings)) {
        write(table);
      }
      folder.write(
          "README.txt",
          "What each file is.",
          ReadMe.text(provenance, findings.sentences(), folder.files()));
      write(new DictionaryTable(folder.layouts()));
      folder.write(
          "manifest.json",
          "Where the results come from.",
          Manifest.json(
              provenance,
              findings.replicates(),
              findings.failures().size(),
              findings.stopped(),
              folder.files()));
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (UncheckedIOException e) {
      throw folder.failure(e.getCause());
    }
    return folder.finish();
  }

  private void writeScenarios() throws IOException {
    for (int arm = 0; arm < provenance.scenarios().size(); arm++) {
      folder.write(
          "scenario-resolved/" + findings.names().get(arm) + ".yaml",
          "The scenario with every value in force written out.",
          ResolvedScenario.yaml(provenance.scenarios().get(arm)));
    }
  }

  private void write(ResultTable table) throws IOException {
    try (CsvTable rows = folder.table(table.layout())) {
      table.writeRows(rows);
    }
  }
}
