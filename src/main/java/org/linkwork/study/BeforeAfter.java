package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;

/** Service users before and after, without anybody to compare them with. */
public record BeforeAfter() implements StudyDesign {
  private static final int HALF_YEAR = Look.HALF_YEAR_OF_WEEKS;

  @Override
  public String key() {
    return "before-after";
  }

  @Override
  public String question() {
    return "How much better are people who met a link worker than before?";
  }

  @Override
  public String method() {
    return "Everybody who met a link worker within half a year of referral: scores half a year after"
        + " referral less those at the first meeting; GP consultations in the 26 weeks after"
        + " referral against the 26 weeks up to it.";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    List<Integer> users = users(data);
    List<Estimate> estimates = new ArrayList<>();
    estimates.add(visits(data, users));
    estimates.addAll(new Gains(data, Look.MET, Look.HALF_YEAR).estimates(users));
    return estimates;
  }

  /** Episodes of people who met a link worker, followed for half a year after referral. */
  static List<Integer> users(StudyData data) {
    Episodes episodes = data.episodes();
    List<Integer> users = new ArrayList<>();
    for (int row = 0; row < episodes.size(); row++) {
      int referred = episodes.referred(row);
      if (referred + HALF_YEAR < data.horizon().weeks()
          && Episodes.isBy(episodes.met(row), referred + HALF_YEAR)) {
        users.add(row);
      }
    }
    return users;
  }

  static double visitsBefore(StudyData data, int row) {
    int referred = data.episodes().referred(row);
    return data.with()
        .visits()
        .count(data.episodes().person(row), referred + 1 - HALF_YEAR, referred + 1);
  }

  static double visitsAfter(StudyData data, WorldSeen world, int row) {
    int referred = data.episodes().referred(row);
    return world
        .visits()
        .count(data.episodes().person(row), referred + 1, referred + 1 + HALF_YEAR);
  }

  private static Estimate visits(StudyData data, List<Integer> users) {
    double before = 0;
    double after = 0;
    double without = 0;
    for (int row : users) {
      before += visitsBefore(data, row);
      after += visitsAfter(data, data.with(), row);
      without += visitsAfter(data, data.without(), row);
    }
    return new Estimate(
        "gp_contacts",
        "GP consultations in half a year",
        "share",
        before == 0 ? Double.NaN : after / before - 1,
        without == 0 ? Double.NaN : after / without - 1);
  }
}
