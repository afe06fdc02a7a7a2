package org.linkwork.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.folder.Example;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.scenario.Scenario;

/** Fills a folder with the pages of a study. */
public final class StudyWriter {
  private final RunFolder folder;
  private final StudyPages pages;
  private final Provenance provenance;
  private final boolean canDraw;

  /** A writer of these pages into this folder. */
  public StudyWriter(RunFolder folder, StudyPages pages, Provenance provenance) {
    this.folder = folder;
    this.pages = pages;
    this.provenance = provenance;
    this.canDraw = Drawing.isPossible();
  }

  /** What the reader would miss in the folder and why; empty where nothing is missing. */
  public Optional<String> note() {
    return canDraw ? Optional.empty() : Optional.of(Pages.NO_FONTS);
  }

  /**
   * Writes everything and moves the folder to its place.
   *
   * @param finished runs that finished
   * @param failed runs that failed
   * @return where the results are
   * @throws org.linkwork.report.folder.FolderException if they cannot be written
   */
  public Path write(int finished, int failed) {
    Pages files = new Pages(folder, provenance, canDraw);
    try {
      for (Scenario scenario : provenance.scenarios()) {
        files.scenario(scenario.name(), scenario);
      }
      files.tables(pages.tables());
      files.figures(pages.figures());
      String table = pages.tables().get(0).layout().file();
      return files.finish(pages.sentences(), example(table), finished, failed, false);
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (UncheckedIOException e) {
      throw folder.failure(e.getCause());
    }
  }

  private static Example example(String table) {
    return new Example(
        """
          found <- read.csv("%s")
          head(found)
        """
            .formatted(table),
        """
          import pandas as pd
          found = pd.read_csv("%s")
          print(found.head().to_string())
        """
            .formatted(table));
  }
}
