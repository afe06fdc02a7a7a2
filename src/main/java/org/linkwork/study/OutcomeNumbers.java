package org.linkwork.study;

import static org.linkwork.study.Arm.EDUCATION;
import static org.linkwork.study.Arm.PROMPTS;
import static org.linkwork.study.Arm.SKILLS;
import static org.linkwork.study.Arm.TODAY;
import static org.linkwork.study.TargetPart.change;
import static org.linkwork.study.TargetPart.ratio;
import static org.linkwork.study.TargetPart.share;

import java.util.List;

/** The numbers of the targets on what people gain, who is reached, and what levers do. */
final class OutcomeNumbers {
  static final List<TargetPart> O12 =
      List.of(
          share(
              "o12-3-months",
              "after 3 months",
              0.23,
              0.18,
              0.28,
              read -> read.ratio(TODAY, Quantity.REMITTED_3_MONTHS, Quantity.DEPRESSED_3_MONTHS)),
          share(
              "o12-6-months",
              "after 6 months",
              0.32,
              0.27,
              0.37,
              read -> read.ratio(TODAY, Quantity.REMITTED_6_MONTHS, Quantity.DEPRESSED_6_MONTHS)),
          share(
              "o12-12-months",
              "after 12 months",
              0.53,
              0.48,
              0.58,
              read ->
                  read.ratio(TODAY, Quantity.REMITTED_12_MONTHS, Quantity.DEPRESSED_12_MONTHS)));

  static final List<TargetPart> O13 =
      List.of(
          change(
              "o13",
              "life satisfaction",
              "points",
              2.1,
              1.5,
              2.5,
              read -> read.ratio(TODAY, Quantity.COMPLETERS_GAIN, Quantity.COMPLETERS)));

  static final List<TargetPart> O14 =
      List.of(
          change(
              "o14-anxiety",
              "HADS anxiety",
              "points",
              -1.9,
              -3,
              -0.7,
              read -> read.ratio(TODAY, Quantity.TRIAL_ANXIETY, Quantity.TRIALS)),
          change(
              "o14-depression",
              "HADS depression",
              "standard errors of a trial",
              0,
              -1.96,
              1.96,
              read -> read.ratio(TODAY, Quantity.TRIAL_DEPRESSION, Quantity.TRIALS)));

  static final List<TargetPart> O15 =
      List.of(
          change(
              "o15",
              "GP contacts",
              "share",
              -0.305,
              -0.42,
              -0.02,
              read -> read.ratio(TODAY, Quantity.VISITS_AFTER, Quantity.VISITS_BEFORE) - 1));

  static final List<TargetPart> O16 =
      List.of(
          change(
              "o16",
              "GP appointments",
              "consultations a quarter",
              -1.13,
              -1.6,
              -0.4,
              read -> read.ratio(TODAY, Quantity.DIFFERENCE_IN_DIFFERENCES, Quantity.DIFFERENCES)));

  static final List<TargetPart> O17 =
      List.of(
          share(
              "o17-none",
              "no group",
              0.41,
              0.36,
              0.46,
              read -> read.ratio(TODAY, Quantity.RELAPSED_NO_GROUP, Quantity.RECOVERED_NO_GROUP)),
          share(
              "o17-one",
              "one group",
              0.31,
              0.26,
              0.36,
              read -> read.ratio(TODAY, Quantity.RELAPSED_ONE_GROUP, Quantity.RECOVERED_ONE_GROUP)),
          share(
              "o17-two",
              "two groups",
              0.21,
              0.16,
              0.26,
              read ->
                  read.ratio(TODAY, Quantity.RELAPSED_TWO_GROUPS, Quantity.RECOVERED_TWO_GROUPS)),
          share(
              "o17-three",
              "three groups",
              0.15,
              0.10,
              0.20,
              read ->
                  read.ratio(
                      TODAY, Quantity.RELAPSED_THREE_GROUPS, Quantity.RECOVERED_THREE_GROUPS)));

  static final List<TargetPart> O20 =
      List.of(
          share("o20-women", "women", 0.60, 0.55, 0.65, OfferReadings::womenShare),
          ratio(
              "o20-refusal",
              "odds of refusal",
              "odds ratio",
              0.79,
              0.70,
              0.90,
              OfferReadings::refusalOdds));

  static final List<TargetPart> O21 =
      List.of(
          ratio(
              "o21",
              "distress",
              "ratio",
              1.6,
              1.3,
              1.9,
              read ->
                  read.ratio(TODAY, Quantity.MOST_DEPRIVED_DISTRESSED, Quantity.MOST_DEPRIVED_WEEKS)
                      / read.ratio(
                          TODAY,
                          Quantity.LEAST_DEPRIVED_DISTRESSED,
                          Quantity.LEAST_DEPRIVED_WEEKS)));

  static final List<TargetPart> O22 =
      List.of(
          ratio(
              "o22-prompts",
              "prompts: offers",
              "odds ratio",
              1.23,
              1.1,
              1.4,
              read -> offersAgainstToday(read, PROMPTS)),
          ratio(
              "o22-education",
              "education: offers",
              "odds ratio",
              1.28,
              1.08,
              2.0,
              read -> offersAgainstToday(read, EDUCATION)),
          ratio(
              "o22-skill",
              "skill: agreeing",
              "odds ratio",
              1.55,
              1.2,
              1.7,
              read ->
                  read.odds(TODAY, Quantity.DECLINES_FIRST_YEAR, Quantity.OFFERS_FIRST_YEAR)
                      / read.odds(
                          SKILLS, Quantity.DECLINES_FIRST_YEAR, Quantity.OFFERS_FIRST_YEAR)));

  static final List<TargetPart> O23 =
      List.of(
          ratio(
              "o23",
              "return",
              "pounds a pound",
              2.85,
              1.5,
              4.5,
              read -> read.ratio(TODAY, Quantity.NAIVE_VALUE, Quantity.SERVICE_COST)));

  private OutcomeNumbers() {}

  private static double offersAgainstToday(ReadingsByArm read, Arm arm) {
    return read.odds(arm, Quantity.OFFERS_FIRST_YEAR, Quantity.CHANCES_FIRST_YEAR)
        / read.odds(TODAY, Quantity.OFFERS_FIRST_YEAR, Quantity.CHANCES_FIRST_YEAR);
  }
}
