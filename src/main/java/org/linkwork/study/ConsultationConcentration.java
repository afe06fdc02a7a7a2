package org.linkwork.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How unevenly GP consultations fall on people in a year, and what the service changes in it. */
public record ConsultationConcentration() implements StudyDesign {
  private static final int WEEKS_A_YEAR = 52;
  private static final int[] TOP_PER_CENT = {1, 3, 10};

  @Override
  public String key() {
    return "concentration";
  }

  @Override
  public String question() {
    return "What share of GP consultations do those take who come most?";
  }

  @Override
  public String method() {
    return "Consultations of adults in the last year of the run, those who come most first.";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    int[] with = visits(data, data.with());
    int[] without = visits(data, data.without());
    List<Estimate> estimates = new ArrayList<>();
    for (int top : TOP_PER_CENT) {
      double share = share(with, top);
      estimates.add(
          new Estimate(
              "top_%02d_per_cent".formatted(top),
              "consultations of the top " + top + "%",
              "share",
              share,
              share - share(without, top)));
    }
    return estimates;
  }

  /** Share of all that the top so many per cent have; not a number if there is nothing. */
  static double share(int[] ascending, int topPerCent) {
    double all = 0;
    for (int count : ascending) {
      all += count;
    }
    int from = ascending.length - (int) Math.round(ascending.length * topPerCent / 100.0);
    double top = 0;
    for (int at = from; at < ascending.length; at++) {
      top += ascending[at];
    }
    return all == 0 ? Double.NaN : top / all;
  }

  private static int[] visits(StudyData data, WorldSeen world) {
    int weeks = data.horizon().weeks();
    int[] visits = new int[data.people().count()];
    int adults = 0;
    for (int person = 0; person < visits.length; person++) {
      if (data.people().isAdult(person)) {
        visits[adults++] = world.visits().count(person, weeks - WEEKS_A_YEAR, weeks);
      }
    }
    int[] sorted = Arrays.copyOf(visits, adults);
    Arrays.sort(sorted);
    return sorted;
  }
}
