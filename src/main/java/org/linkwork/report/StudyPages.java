package org.linkwork.report;

import java.util.List;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.ResultTable;

/** All that there is to report on a study. */
public interface StudyPages {
  /** The tables, the one with the answer first. */
  List<ResultTable> tables();

  /** The pictures. */
  List<Figure> figures();

  /** What was found, a sentence each without full stop, the answer first. */
  List<String> sentences();

  /** What was found, in columns for the screen. */
  List<String> lines();
}
