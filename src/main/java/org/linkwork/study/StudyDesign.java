package org.linkwork.study;

import java.util.List;

/** A way in which an evaluator would study the service, carried out on the model's people. */
public sealed interface StudyDesign
    permits AttendanceSurvival,
        BeforeAfter,
        ClusterTrial,
        CohortWithoutService,
        CompletersOnly,
        ConsultationConcentration,
        DifferenceInDifferences,
        MatchedComparison,
        OfferRegression,
        PersonTrial {
  /** Its name on the command line, such as {@code before-after}. */
  String key();

  /** What it asks, in words. */
  String question();

  /** Whom it compares with whom and when, in words. */
  String method();

  /** What the figure beside the naive one is, in words. */
  default String besides() {
    return "the same people with the service less without it";
  }

  /** The figures of one replicate, always in the same order. */
  List<Estimate> estimate(StudyData data);
}
