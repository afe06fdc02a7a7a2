package org.linkwork.report.sensitivity;

import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.table.ResultTable;

/**
 * A picture of rows that says itself what its numbers are.
 *
 * @param name file without ending
 * @param purpose what it shows, in one sentence
 * @param chart the picture
 * @param numbers its numbers
 */
record RowFigure(String name, String purpose, RowChart chart, ResultTable numbers)
    implements Figure {
  @Override
  public byte[] png() {
    return chart.draw().png();
  }
}
