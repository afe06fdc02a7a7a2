package org.linkwork.report.figure;

import java.io.IOException;
import java.util.List;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * A figure of line charts that says itself what its lines are.
 *
 * @param name file without ending
 * @param purpose what it shows, in one sentence
 * @param header title, subtitle and arms
 * @param panels the charts
 * @param note what else the reader must know, below the charts
 * @param columns charts in a row
 * @param panelHeight height of a chart in logical pixels
 */
public record LineFigure(
    String name,
    String purpose,
    Header header,
    List<LinePanel> panels,
    String note,
    int columns,
    int panelHeight)
    implements Figure {
  @Override
  public byte[] png() {
    return draw().png();
  }

  /** The picture on its sheet. */
  public Canvas draw() {
    return new PanelPicture(header, panels, note, columns, panelHeight).draw();
  }

  @Override
  public ResultTable numbers() {
    return new LineNumbers(name, header.arms(), panels);
  }

  /** The points of all lines. */
  private record LineNumbers(String figure, List<String> arms, List<LinePanel> panels)
      implements ResultTable {
    @Override
    public TableLayout layout() {
      return TableLayout.of(
          figure + ".csv",
          "The numbers of the picture of the same name.",
          Column.text("panel", "heading of the chart"),
          Column.text("unit", "unit of y"),
          Column.text("x_is", "what x is"),
          Column.text("scenario", "name of the scenario"),
          Column.number("x", "see x_is", "place on the horizontal axis"),
          Column.number("y", "see unit", "place on the vertical axis"),
          Column.number(
              "band_low", "see unit", "lower edge of the band; empty where none is drawn"),
          Column.number(
              "band_high", "see unit", "upper edge of the band; empty where none is drawn"));
    }

    @Override
    public void writeRows(CsvTable table) throws IOException {
      for (LinePanel panel : panels) {
        for (int arm = 0; arm < panel.lines().size(); arm++) {
          writeLine(table, panel, arms.get(arm), panel.lines().get(arm));
        }
      }
    }

    private static void writeLine(CsvTable table, LinePanel panel, String arm, LinePanel.Line line)
        throws IOException {
      for (int point = 0; point < line.x().length; point++) {
        table
            .text(panel.heading())
            .text(panel.unit())
            .text(panel.axis())
            .text(arm)
            .number(line.x()[point])
            .number(line.y()[point])
            .number(line.low()[point])
            .number(line.high()[point])
            .endRow();
      }
    }
  }
}
