package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;

/** How long people go on coming to a group: naive, and as Kaplan and Meier have it. */
public record AttendanceSurvival() implements StudyDesign {
  private static final int[] WEEKS = {4, 8, 12, 26, 52};

  @Override
  public String key() {
    return "survival";
  }

  @Override
  public String question() {
    return "How many of those who came to a group once are still coming?";
  }

  @Override
  public String method() {
    return "Everybody who came to a group in the policy period, from the first visit on. Naive: all"
        + " who have not left by the end of the run count as still coming.";
  }

  @Override
  public String besides() {
    return "Kaplan and Meier's estimate: finishing a course and the end of the run are no leaving";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    List<Estimate> estimates = new ArrayList<>();
    for (int weeks : WEEKS) {
      estimates.add(
          new Estimate(
              "coming_%02d_weeks".formatted(weeks),
              "still coming after " + weeks + " weeks",
              "share",
              naive(data, weeks),
              survival(data, weeks)));
    }
    return estimates;
  }

  private static double naive(StudyData data, int weeks) {
    Mean coming = new Mean();
    Episodes episodes = data.episodes();
    for (int row = 0; row < episodes.size(); row++) {
      if (episodes.firstVisit(row) != Episodes.NEVER) {
        coming.add(Episodes.isBy(episodes.ended(row), episodes.firstVisit(row) + weeks) ? 0 : 1);
      }
    }
    return coming.value();
  }

  /** The share not yet gone so many weeks after the first visit (Kaplan and Meier 1958). */
  static double survival(StudyData data, int weeks) {
    Episodes episodes = data.episodes();
    int[] leave = new int[weeks + 1];
    int[] lostSight = new int[weeks + 1];
    int atRisk = 0;
    for (int row = 0; row < episodes.size(); row++) {
      if (episodes.firstVisit(row) != Episodes.NEVER) {
        atRisk++;
        boolean left = episodes.ended(row) != Episodes.NEVER && !episodes.finishedCourse(row);
        int last =
            episodes.ended(row) == Episodes.NEVER
                ? data.horizon().weeks() - 1
                : episodes.ended(row);
        int lasted = last - episodes.firstVisit(row);
        if (lasted <= weeks) {
          (left ? leave : lostSight)[lasted]++;
        }
      }
    }
    double share = atRisk == 0 ? Double.NaN : 1;
    for (int week = 0; week <= weeks && atRisk > 0; week++) {
      share *= 1 - (double) leave[week] / atRisk;
      atRisk -= leave[week] + lostSight[week];
    }
    return share;
  }
}
