package org.linkwork.study;

import static org.linkwork.study.Arm.IN_HOUSE;
import static org.linkwork.study.Arm.TODAY;
import static org.linkwork.study.Arm.TURNOVER_2009;
import static org.linkwork.study.TargetPart.change;
import static org.linkwork.study.TargetPart.ratio;
import static org.linkwork.study.TargetPart.share;

import java.util.List;

/** The numbers of the targets on demand, the pathway, GPs and groups. */
final class PathwayNumbers {
  static final List<TargetPart> O1 =
      List.of(
          ratio(
              "o1",
              "referrals",
              "per 1,000 registered a year",
              20.5,
              16,
              25,
              read -> 1000 * read.ratio(TODAY, Quantity.REFERRALS, Quantity.PERSON_YEARS)));

  static final List<TargetPart> O2 =
      List.of(
          share(
              "o2",
              "declined",
              0.12,
              0.08,
              0.16,
              read -> read.ratio(TODAY, Quantity.DECLINES, Quantity.OFFERS)));

  static final List<TargetPart> O3 =
      List.of(
          share(
              "o3",
              "met",
              0.88,
              0.76,
              0.92,
              read -> read.ratio(TODAY, Quantity.MET_IN_HALF_YEAR, Quantity.FOLLOWED_HALF_YEAR)));

  static final List<TargetPart> O4 =
      List.of(
          share(
              "o4",
              "received",
              0.38,
              0.30,
              0.58,
              read -> read.ratio(TODAY, Quantity.RECEIVED_IN_YEAR, Quantity.FOLLOWED_YEAR)));

  static final List<TargetPart> O5 =
      List.of(
          share(
              "o5",
              "finished",
              0.50,
              0.40,
              0.60,
              read -> read.ratio(TODAY, Quantity.COURSES_FINISHED, Quantity.COURSES_BEGUN)));

  static final List<TargetPart> O6 =
      List.of(
          share(
              "o6-high",
              "10 to 40% leave",
              0.27,
              0.20,
              0.34,
              read -> read.ratio(TODAY, Quantity.PRACTICE_YEARS_HIGH, Quantity.PRACTICE_YEARS)),
          share(
              "o6-very-high",
              "over 40% leave",
              0.08,
              0.04,
              0.12,
              read ->
                  read.ratio(TODAY, Quantity.PRACTICE_YEARS_VERY_HIGH, Quantity.PRACTICE_YEARS)));

  static final List<TargetPart> O7 =
      List.of(
          share(
              "o7",
              "usual provider",
              0.52,
              0.45,
              0.60,
              read -> read.ratio(TODAY, Quantity.USUAL_PROVIDER, Quantity.PRACTICES_RATED)));

  static final List<TargetPart> O8 =
      List.of(
          change(
              "o8-preferred",
              "has a preferred GP",
              "share",
              -0.094,
              -0.15,
              -0.05,
              read -> fall(read, Quantity.HAVE_PREFERRED_GP, Quantity.ASKED_ABOUT_GP)),
          change(
              "o8-usually",
              "usually sees that GP",
              "share",
              -0.097,
              -0.15,
              -0.05,
              read -> fall(read, Quantity.SEE_PREFERRED_GP, Quantity.ASKED_WHOM_THEY_SEE)));

  static final List<TargetPart> O9 =
      List.of(
          share(
              "o9",
              "GP time",
              0.19,
              0.15,
              0.23,
              read -> read.ratio(TODAY, Quantity.SOCIAL_MINUTES, Quantity.GP_MINUTES)));

  static final List<TargetPart> O10 =
      List.of(ratio("o10", "median wait", "weeks", 2, 0.5, 3, WaitReadings::median));

  static final List<TargetPart> O11 =
      List.of(
          ratio(
              "o11",
              "contacts",
              "contacts a person",
              4,
              3.5,
              8,
              read -> read.ratio(TODAY, Quantity.CONTACTS, Quantity.PEOPLE_MET)));

  static final List<TargetPart> O18 =
      List.of(
          ratio(
              "o18-registered",
              "like registered charities",
              "share",
              0.027,
              0.02,
              Double.POSITIVE_INFINITY,
              read -> read.ratio(TODAY, Quantity.LARGE_GROUPS_CLOSED, Quantity.LARGE_GROUP_YEARS)),
          ratio(
              "o18-small",
              "small groups",
              "share",
              0.06,
              0.03,
              0.14,
              read -> read.ratio(TODAY, Quantity.SMALL_GROUPS_CLOSED, Quantity.SMALL_GROUP_YEARS)));

  static final List<TargetPart> O19 =
      List.of(
          share(
              "o19",
              "long grants",
              0.09,
              0.03,
              0.15,
              read -> read.ratio(TODAY, Quantity.LONG_GRANTS, Quantity.GRANTS)));

  static final List<TargetPart> O24 =
      List.of(
          ratio(
              "o24",
              "referrals",
              "ratio",
              2.2,
              1.0,
              3.0,
              read ->
                  read.ratio(
                      IN_HOUSE, Quantity.FIRST_PRACTICE_REFERRALS, Quantity.NEIGHBOUR_REFERRALS)));

  private PathwayNumbers() {}

  private static double fall(ReadingsByArm read, Quantity of, Quantity among) {
    return read.ratio(TODAY, of, among) - read.ratio(TURNOVER_2009, of, among);
  }
}
