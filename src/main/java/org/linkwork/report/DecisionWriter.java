package org.linkwork.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.DecisionOption;
import org.linkwork.report.decision.BudgetFrontier;
import org.linkwork.report.decision.DecisionFigures;
import org.linkwork.report.decision.DecisionTables;
import org.linkwork.report.decision.DecisionWords;
import org.linkwork.report.decision.DecisionWorkbook;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.folder.Example;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;

/** Fills a folder with what there is to say about a funding decision. */
public final class DecisionWriter {
  private static final Example EXAMPLE =
      new Example(
          """
            samples <- read.csv("samples.csv")
            wide <- function(what) tapply(samples[[what]], samples[c("sample", "strategy")], mean)
            # BCEA::bcea(wide("wellbys"), wide("cost"), ref = 1)
            read.csv("options.csv")[c("option", "extra_cost", "extra_wellbys", "told_from_first")]
          """,
          """
            import pandas as pd
            samples = pd.read_csv("samples.csv")
            print(samples.pivot(index="sample", columns="strategy", values="wellbys").describe())
            print(pd.read_csv("options.csv")[["option", "extra_cost", "extra_wellbys"]])
          """);

  private final RunFolder folder;
  private final DecisionFindings findings;
  private final BudgetFrontier frontier;
  private final int failed;
  private final Provenance provenance;
  private final boolean canDraw;

  /**
   * A writer of what was found into this folder.
   *
   * @param frontier the choice at other budgets, often none
   * @param failed runs that failed
   */
  public DecisionWriter(
      RunFolder folder,
      DecisionFindings findings,
      BudgetFrontier frontier,
      int failed,
      Provenance provenance) {
    this.folder = folder;
    this.findings = findings;
    this.frontier = frontier;
    this.failed = failed;
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
   * @return where the results are
   * @throws org.linkwork.report.folder.FolderException if they cannot be written
   */
  public Path write() {
    Pages pages = new Pages(folder, provenance, canDraw);
    try {
      List<String> names = new ArrayList<>();
      for (DecisionOption option : findings.decision().options()) {
        names.add(fileName(names.size() + 1, option.name()));
        pages.scenario(names.get(names.size() - 1), option.scenario());
      }
      pages.tables(new DecisionTables(findings).all(frontier));
      pages.figures(new DecisionFigures(findings).all());
      folder.write(
          DecisionWorkbook.FILE,
          "All of it as a workbook whose prices can be changed.",
          new DecisionWorkbook(findings).bytes());
      return pages.finish(
          new DecisionWords(findings).sentences(),
          EXAMPLE,
          findings.data().replicates(),
          failed,
          false);
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (UncheckedIOException e) {
      throw folder.failure(e.getCause());
    }
  }

  /** A name that files can have everywhere. */
  private static String fileName(int number, String option) {
    return number + "-" + option.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
