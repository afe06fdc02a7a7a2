package org.linkwork.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.design.Recording;
import org.linkwork.record.Funnel;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Readings;

/** Rows made by a formula, for stores that need no model. */
public final class SyntheticRows {
  public static final String VERSION = "9.9.9";
  public static final Recording RECORDING =
      new Recording(List.of(Outcome.WAITING, Outcome.ATTENDING), true, false);
  public static final StoreAbout ABOUT = new StoreAbout(VERSION, "synthetic", RECORDING);

  private static final int WEEKS = 5;

  private SyntheticRows() {}

  /** A run with weeks; {@link Outcome#MEAN_WAIT} does not exist in replicates divisible by 3. */
  public static RunRow run(String content, int replicate) {
    return run(content, replicate, WEEKS);
  }

  public static RunRow run(String content, int replicate, int weeks) {
    double[] totals = new double[Outcome.values().length];
    for (int outcome = 0; outcome < totals.length; outcome++) {
      totals[outcome] = value(content, replicate, outcome);
    }
    if (replicate % 3 == 0) {
      totals[Outcome.MEAN_WAIT.ordinal()] = Double.NaN;
    }
    long[][] pence = new long[Payer.values().length][Purpose.values().length];
    pence[Payer.COUNCIL.ordinal()][Purpose.GRANTS.ordinal()] = 100_000_000_000L + replicate;
    double[][] weekly = new double[RECORDING.weekly().size()][weeks];
    for (int week = 0; week < weeks; week++) {
      weekly[0][week] = value(content, replicate, week);
      weekly[1][week] = week == 0 ? Double.NaN : week;
    }
    return new RunRow(
        content,
        replicate,
        7,
        totals,
        pence,
        Optional.of(Funnel.empty()),
        weekly,
        Optional.empty(),
        0.25,
        readings(replicate));
  }

  /** Nothing was read off replicates divisible by 3. */
  private static Readings readings(int replicate) {
    return replicate % 3 == 0
        ? Readings.NONE
        : new Readings(new TreeMap<>(Map.of("offers", 10.0 * replicate, "declines", 1.25)));
  }

  public static double value(String content, int replicate, int outcome) {
    return (content.hashCode() % 1000) / 7.0 + replicate / 3.0 + outcome;
  }

  /** Points {@code c0}, {@code c1} and so on, with one factor each. */
  public static List<StoredPoint> points(int number, int replicates) {
    List<StoredPoint> points = new ArrayList<>();
    IntStream.range(0, number)
        .forEach(
            at ->
                points.add(
                    new StoredPoint(
                        new Point(
                            at + 1,
                            at == 0
                                ? List.of()
                                : List.of(new FactorLevel("buddy-system.reach", "0." + at))),
                        "c" + at,
                        replicates)));
    return points;
  }
}
