package org.linkwork.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.FreshLook;
import org.linkwork.report.bundle.BundleWords;
import org.linkwork.report.bundle.BundlesTable;
import org.linkwork.report.bundle.FrontierFigure;
import org.linkwork.report.bundle.FrontierTable;
import org.linkwork.report.bundle.InteractionFigure;
import org.linkwork.report.bundle.InteractionsTable;
import org.linkwork.report.bundle.MainEffectsTable;
import org.linkwork.report.bundle.ShapleyFigure;
import org.linkwork.report.bundle.ShapleyTable;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.folder.Example;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.table.ResultTable;

/** Fills a folder with what there is to say about bundles. */
public final class BundleWriter {
  private static final Example EXAMPLE =
      new Example(
          """
            bundles <- read.csv("bundles.csv")
            plot(cost_more ~ size, bundles, ylab = "pounds a year more than nothing")
            frontier <- read.csv("frontier.csv")
            subset(frontier, status == "unbeaten", c(bundle, extra_cost, extra_outcome))
          """,
          """
            import pandas as pd
            bundles = pd.read_csv("bundles.csv")
            bundles.plot.scatter(x="size", y="cost_more")
            print(pd.read_csv("frontier.csv")[["status", "bundle", "extra_cost", "extra_outcome"]])
          """);

  private final RunFolder folder;
  private final BundleFindings findings;
  private final Optional<FreshLook> again;
  private final int failed;
  private final Provenance provenance;
  private final boolean canDraw;

  /**
   * A writer of what was found into this folder.
   *
   * @param again the frontier on fresh seeds
   * @param failed runs that failed
   */
  public BundleWriter(
      RunFolder folder,
      BundleFindings findings,
      Optional<FreshLook> again,
      int failed,
      Provenance provenance) {
    this.folder = folder;
    this.findings = findings;
    this.again = again;
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
      pages.scenario("nothing", findings.question().menu().scenario(Bundle.NONE));
      pages.scenario(
          "everything",
          findings.question().menu().scenario(findings.question().menu().everything()));
      pages.tables(tables());
      pages.figures(figures());
      return pages.finish(
          BundleWords.sentences(findings, again),
          EXAMPLE,
          findings.effects().replicates(),
          failed,
          false);
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (UncheckedIOException e) {
      throw folder.failure(e.getCause());
    }
  }

  private List<ResultTable> tables() {
    List<ResultTable> tables = new ArrayList<>();
    tables.add(new MainEffectsTable(findings));
    tables.add(new InteractionsTable("interactions.csv", findings));
    if (!findings.contributions().isEmpty()) {
      tables.add(new ShapleyTable("shapley.csv", findings));
    }
    tables.add(new FrontierTable("frontier.csv", findings, again));
    tables.add(new BundlesTable(findings));
    return tables;
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(new InteractionFigure(findings));
    if (!findings.contributions().isEmpty()) {
      figures.add(new ShapleyFigure(findings));
    }
    figures.add(new FrontierFigure(findings, again));
    return figures;
  }
}
