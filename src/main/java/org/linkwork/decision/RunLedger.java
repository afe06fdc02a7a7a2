package org.linkwork.decision;

import java.util.Locale;
import java.util.Map;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Readings;

/**
 * What one run cost and gave, by year.
 *
 * @param pence by year, {@link Payer} and {@link Purpose} ordinal, at the scenario's prices
 * @param wellbys by year and deprivation fifth: years of life satisfaction, points 0 to 10
 * @param adultYears by year and fifth: years that adults lived
 * @param gpHours by year: hours that GPs spent with patients
 * @param counts by {@link Count} ordinal and fifth: people, over all years
 * @param happenings by {@link Happening} ordinal: how often, over all years
 */
public record RunLedger(
    long[][][] pence,
    double[][] wellbys,
    double[][] adultYears,
    double[] gpHours,
    double[][] counts,
    double[] happenings) {
  private static final double WEEKS_A_YEAR = 52;
  private static final double MINUTES_AN_HOUR = 60;

  /** The ledger of a run of so many years, from what was read off it. */
  public static RunLedger of(Readings readings, int years) {
    long[][][] pence = new long[years][Payer.values().length][Purpose.values().length];
    double[][] wellbys = new double[years][DecisionRecorder.FIFTHS];
    double[][] adults = new double[years][DecisionRecorder.FIFTHS];
    double[] hours = new double[years];
    double[][] counts = new double[Count.values().length][DecisionRecorder.FIFTHS];
    for (int year = 0; year < years; year++) {
      hours[year] = readings.of(minutes(year)) / MINUTES_AN_HOUR;
      for (Payer payer : Payer.values()) {
        for (Purpose purpose : Purpose.values()) {
          pence[year][payer.ordinal()][purpose.ordinal()] =
              (long) readings.of(pence(year, payer, purpose));
        }
      }
      for (int fifth = 0; fifth < DecisionRecorder.FIFTHS; fifth++) {
        wellbys[year][fifth] = readings.of(satisfaction(year, fifth)) / WEEKS_A_YEAR;
        adults[year][fifth] = readings.of(adults(year, fifth)) / WEEKS_A_YEAR;
      }
    }
    for (Count what : Count.values()) {
      for (int fifth = 0; fifth < DecisionRecorder.FIFTHS; fifth++) {
        counts[what.ordinal()][fifth] = readings.of(count(what, fifth));
      }
    }
    double[] happenings = new double[Happening.values().length];
    for (Happening what : Happening.values()) {
      happenings[what.ordinal()] = readings.of(what.key());
    }
    return new RunLedger(pence, wellbys, adults, hours, counts, happenings);
  }

  /** Years. */
  public int years() {
    return pence.length;
  }

  /**
   * What a payer pays in a year, GP appointments apart, in pence.
   *
   * @param factors by purpose, how many times the scenario's price is paid; 1 where none is given
   */
  public long cash(int year, Payer payer, Map<Purpose, Double> factors) {
    long sum = 0;
    for (Purpose purpose : Purpose.values()) {
      if (purpose != Purpose.GP_APPOINTMENTS && purpose != Purpose.GROUP_FEES) {
        sum += paid(year, payer, purpose, factors);
      }
    }
    return sum;
  }

  /** What a payer pays in a year for one purpose, in pence. */
  public long paid(int year, Payer payer, Purpose purpose, Map<Purpose, Double> factors) {
    long paid = pence[year][payer.ordinal()][purpose.ordinal()];
    Double factor = factors.get(purpose);
    return factor == null ? paid : Math.round(paid * factor);
  }

  /** What counts in a perspective in a year, in pence. */
  public long cash(int year, Perspective perspective, Map<Purpose, Double> factors) {
    long sum = 0;
    for (Payer payer : Payer.values()) {
      sum += perspective.counts(payer) ? cash(year, payer, factors) : 0;
    }
    return sum;
  }

  /** WELLBYs of all fifths, by year. */
  public double[] wellbysByYear() {
    double[] sums = new double[years()];
    for (int year = 0; year < sums.length; year++) {
      for (double fifth : wellbys[year]) {
        sums[year] += fifth;
      }
    }
    return sums;
  }

  /** People of all fifths of whom something is counted. */
  public double people(Count what) {
    double sum = 0;
    for (double fifth : counts[what.ordinal()]) {
      sum += fifth;
    }
    return sum;
  }

  static String pence(int year, Payer payer, Purpose purpose) {
    return "pence.y" + (year + 1) + "." + key(payer) + "." + key(purpose);
  }

  static String satisfaction(int year, int fifth) {
    return "satisfaction_weeks.y" + (year + 1) + ".f" + (fifth + 1);
  }

  static String adults(int year, int fifth) {
    return "adult_weeks.y" + (year + 1) + ".f" + (fifth + 1);
  }

  static String minutes(int year) {
    return "gp_minutes.y" + (year + 1);
  }

  static String count(Count what, int fifth) {
    return what.key() + ".f" + (fifth + 1);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
