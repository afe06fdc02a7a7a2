package org.linkwork.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something over time: a line for each arm, and a band in which 8 of 10 runs lie.
 *
 * @param unit unit of the values
 * @param time what the time axis counts
 * @param times where the points are on it
 * @param fromZero whether the axis of values begins at 0
 * @param lines the lines, each with as many points as there are times
 */
record SeriesChart(String unit, String time, List<Double> times, boolean fromZero, List<Line> lines)
    implements Chart {
  /** Copies the lists. */
  SeriesChart {
    times = List.copyOf(times);
    lines = List.copyOf(lines);
  }

  /**
   * One arm over time.
   *
   * @param arm the arm
   * @param mean means over runs
   * @param low values below which a tenth of the runs are
   * @param high values below which nine tenths are
   */
  record Line(Arm arm, double[] mean, double[] low, double[] high) {}

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", "series");
    facts.put("unit", unit);
    facts.put("time", time);
    facts.put("times", times.stream().map(JsonBlock::number).toList());
    facts.put("fromZero", fromZero);
    facts.put("arms", lines.stream().map(SeriesChart::facts).toList());
    return facts;
  }

  private static Map<String, Object> facts(Line line) {
    Map<String, Object> facts = line.arm().facts();
    facts.put("mean", JsonBlock.numbers(line.mean()));
    facts.put("low", JsonBlock.numbers(line.low()));
    facts.put("high", JsonBlock.numbers(line.high()));
    return facts;
  }
}
