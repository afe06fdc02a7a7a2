package org.linkwork.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.folder.Example;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;

/**
 * Fills a folder with all that there is to report.
 *
 * <p>The most telling files come first, so that a disk that fills up costs the long ones.
 */
public final class ReportWriter {
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
    return canDraw ? Optional.empty() : Optional.of(Pages.NO_FONTS);
  }

  /**
   * Writes everything and moves the folder to its place.
   *
   * @return where the results are
   * @throws org.linkwork.report.folder.FolderException if they cannot be written
   */
  public Path write() {
    Pages pages = new Pages(folder, provenance, canDraw);
    try {
      for (int arm = 0; arm < provenance.scenarios().size(); arm++) {
        pages.scenario(findings.names().get(arm), provenance.scenarios().get(arm));
      }
      pages.tables(Tables.findings(findings));
      pages.figures(Figures.of(findings));
      pages.tables(Tables.weekly(findings));
      return pages.finish(
          findings.sentences(),
          Example.ofWeeks(findings.names().get(0)),
          findings.replicates(),
          findings.failures().size(),
          findings.stopped());
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (UncheckedIOException e) {
      throw folder.failure(e.getCause());
    }
  }
}
