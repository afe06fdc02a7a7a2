package org.linkwork.study;

import java.util.List;

/** All study designs. */
public final class StudyDesigns {
  /** Share of a trial's people lost to follow-up unless said otherwise, OUT-50. */
  public static final double LOST = 0.2;

  /** Who is depressed where no scenario says how the PHQ-9 reads. */
  public static final Depression ANY_CASE = new Depression(3, 1, 7);

  private StudyDesigns() {}

  /**
   * Every design.
   *
   * @param depression who is depressed
   * @param people recruited by the trial
   * @param lost share of them lost to follow-up
   */
  public static List<StudyDesign> all(Depression depression, int people, double lost) {
    return List.of(
        new BeforeAfter(),
        new CompletersOnly(),
        new MatchedComparison(),
        new DifferenceInDifferences(),
        new PersonTrial(people, lost),
        new ClusterTrial(),
        new CohortWithoutService(depression),
        new AttendanceSurvival(),
        new OfferRegression(),
        new ConsultationConcentration());
  }
}
