package org.linkwork.report.page;

import java.util.Map;

/** What a chart shows, as the page's script reads it. */
sealed interface Chart permits PathwayChart, SeriesChart, IntervalChart, ScatterChart {
  /** The chart's kind and numbers, as a tree of maps, lists, texts and numbers. */
  Map<String, Object> facts();
}
