package org.linkwork.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.folder.Example;
import org.linkwork.report.folder.Manifest;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.ReadMe;
import org.linkwork.report.folder.Repetition;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.DictionaryTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.scenario.ResolvedScenario;
import org.linkwork.scenario.Scenario;

/** The files that every folder of results is made of, written one by one. */
final class Pages {
  /** What the reader misses where nothing can be drawn. */
  static final String NO_FONTS =
      "No pictures were drawn, because this machine has no fonts; install one, such as DejaVu"
          + " (Debian: fontconfig and fonts-dejavu-core), and run again.";

  private final RunFolder folder;
  private final Provenance provenance;
  private final boolean canDraw;

  Pages(RunFolder folder, Provenance provenance, boolean canDraw) {
    this.folder = folder;
    this.provenance = provenance;
    this.canDraw = canDraw;
  }

  void scenario(String name, Scenario scenario) throws IOException {
    folder.write(
        "scenario-resolved/" + name + ".yaml",
        "The scenario with every value in force written out.",
        ResolvedScenario.yaml(scenario));
  }

  void tables(List<ResultTable> tables) throws IOException {
    for (ResultTable table : tables) {
      write(table);
    }
  }

  /** Pictures with their numbers; the numbers alone where nothing can be drawn. */
  void figures(List<Figure> figures) throws IOException {
    for (Figure figure : figures) {
      write(figure.numbers());
      if (canDraw) {
        folder.write(figure.name() + ".png", figure.purpose(), figure.png());
      }
    }
  }

  /**
   * What explains all the others, and the move of the folder to its place.
   *
   * @param sentences what came out, without full stops
   * @param example how one of the tables is read
   * @param finished replicates that finished
   * @param failed runs that failed
   * @param stopped whether it was stopped before all had finished
   * @return where the results are
   */
  Path finish(List<String> sentences, Example example, int finished, int failed, boolean stopped)
      throws IOException {
    folder.write(
        "README.txt",
        "What each file is.",
        ReadMe.text(
            provenance,
            sentences,
            folder.files(),
            example,
            Repetition.text(provenance, finished, failed, stopped)));
    write(new DictionaryTable(folder.layouts()));
    folder.write(
        "manifest.json",
        "Where the results come from.",
        Manifest.json(provenance, finished, failed, stopped, folder.files()));
    return folder.finish();
  }

  private void write(ResultTable table) throws IOException {
    try (CsvTable rows = folder.table(table.layout())) {
      table.writeRows(rows);
    }
  }
}
