package org.linkwork.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.report.figure.BottleneckFigure;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.LeaksFigure;
import org.linkwork.report.folder.Example;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.table.BottleneckTable;
import org.linkwork.report.table.FailuresTable;
import org.linkwork.report.table.FunnelTable;
import org.linkwork.report.table.LeaksTable;
import org.linkwork.report.table.LossesTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.SummaryTable;
import org.linkwork.report.words.BindingBarrier;

/** Fills a folder with what there is to say on which barrier binds. */
public final class BottleneckWriter {
  private static final Example EXAMPLE =
      new Example(
          """
            eased <- read.csv("bottleneck.csv")
            head(eased[, c("eased", "difference", "ci_low", "ci_high", "verdict")])
            dotchart(rev(eased$difference), labels = rev(eased$eased))
          """,
          """
            import pandas as pd
            eased = pd.read_csv("bottleneck.csv")
            print(eased[["eased", "difference", "ci_low", "ci_high", "verdict"]].head())
            eased.plot.barh(x="eased", y="difference")
          """);

  private final RunFolder folder;
  private final Bottleneck bottleneck;
  private final Provenance provenance;
  private final boolean canDraw;

  /** A writer of what was found into this folder. */
  public BottleneckWriter(RunFolder folder, Bottleneck bottleneck, Provenance provenance) {
    this.folder = folder;
    this.bottleneck = bottleneck;
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
    ReplicateSet baseline = bottleneck.baseline();
    try {
      pages.scenario(baseline.scenario(), provenance.scenarios().get(0));
      pages.tables(tables());
      List<Figure> figures = new ArrayList<>();
      if (!bottleneck.relieved().isEmpty()) {
        figures.add(new BottleneckFigure(bottleneck));
      }
      figures.add(new LeaksFigure(baseline));
      pages.figures(figures);
      return pages.finish(
          BindingBarrier.sentences(bottleneck),
          EXAMPLE,
          baseline.results().size(),
          bottleneck.failures().size(),
          bottleneck.stopped());
    } catch (IOException e) {
      throw folder.failure(e);
    } catch (UncheckedIOException e) {
      throw folder.failure(e.getCause());
    }
  }

  private List<ResultTable> tables() {
    List<ReplicateSet> arms = List.of(bottleneck.baseline());
    List<ResultTable> tables = new ArrayList<>();
    tables.add(new BottleneckTable("bottleneck.csv", bottleneck));
    tables.add(new LeaksTable("leaks.csv", bottleneck.baseline()));
    tables.add(new FunnelTable(arms));
    tables.add(new LossesTable(arms));
    tables.add(new SummaryTable(arms));
    if (!bottleneck.failures().isEmpty()) {
      tables.add(new FailuresTable(bottleneck.failures()));
    }
    return tables;
  }
}
