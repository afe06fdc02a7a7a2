package org.linkwork.report.figure;

import org.linkwork.report.table.ResultTable;

/** A picture together with the numbers that it shows. */
public interface Figure {
  /** Its file without ending, such as {@code figures/leaky-pathway}. */
  String name();

  /** What it shows, in one sentence. */
  String purpose();

  /** Its numbers, in a file of the same name. */
  ResultTable numbers();

  /** The picture in PNG, at twice the resolution of a screen. */
  byte[] png();
}
