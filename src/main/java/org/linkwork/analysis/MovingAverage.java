package org.linkwork.analysis;

/** Welch's moving average, by which a warm-up is judged by eye (Welch 1983). */
public final class MovingAverage {
  private MovingAverage() {}

  /**
   * Means of the series over a window round each week, which shrinks towards the beginning; the
   * last {@code halfWindow} weeks have none and are left out.
   *
   * @param series mean over replicates by week
   * @param halfWindow weeks to either side, 0 or more and less than the length of the series
   */
  public static double[] welch(double[] series, int halfWindow) {
    if (halfWindow < 0 || halfWindow >= series.length) {
      throw new IllegalArgumentException(
          "A window of %d weeks to either side does not fit %d weeks"
              .formatted(halfWindow, series.length));
    }
    double[] smooth = new double[series.length - halfWindow];
    for (int week = 0; week < smooth.length; week++) {
      int side = Math.min(week, halfWindow);
      double sum = 0;
      for (int near = week - side; near <= week + side; near++) {
        sum += series[near];
      }
      smooth[week] = sum / (2 * side + 1);
    }
    return smooth;
  }
}
