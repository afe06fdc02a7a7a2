package org.linkwork.study;

import static org.linkwork.study.Arm.EDUCATION;
import static org.linkwork.study.Arm.IN_HOUSE;
import static org.linkwork.study.Arm.PROMPTS;
import static org.linkwork.study.Arm.SKILLS;
import static org.linkwork.study.Arm.TODAY;
import static org.linkwork.study.Arm.TURNOVER_2009;
import static org.linkwork.study.Strength.MEDIUM;
import static org.linkwork.study.Strength.STRONG;
import static org.linkwork.study.Strength.WEAK;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A published number that the model is calibrated to, with the band in which the model's mean is to
 * lie.
 *
 * @see <a href="../../../../../docs/evidence.md">evidence.md, OPEN targets</a>
 */
public enum OpenTarget {
  O1(
      "referrals of a mature service",
      STRONG,
      "REF-01",
      "all referrals of the policy period by registered people and years",
      PathwayNumbers.O1),
  O2(
      "offers declined",
      STRONG,
      "REF-04, REF-21",
      "offers declined of all offers of the policy period",
      PathwayNumbers.O2),
  O3(
      "referred people who meet a link worker",
      STRONG,
      "FUN-01, FUN-04, FUN-06",
      "first meetings within 26 weeks, of referrals to a link worker",
      PathwayNumbers.O3),
  O4(
      "referred people who receive anything",
      STRONG,
      "FUN-02, FUN-08",
      "came to a group or had a practical problem solved within 52 weeks, of referrals",
      PathwayNumbers.O4),
  O5(
      "prescribed courses finished",
      MEDIUM,
      "FUN-16, FUN-17, FUN-19",
      "courses finished, of those begun early enough to have ended",
      PathwayNumbers.O5),
  O6(
      "practices by how many of their GPs leave in a year",
      STRONG,
      "GP-11, GP-12",
      "GPs who left of GP posts, for each practice and whole policy year",
      PathwayNumbers.O6),
  O7(
      "usual provider index",
      MEDIUM,
      "GP-25",
      "share of consultations with the GP seen most, of adults with three or more in the last two"
          + " years; mean of practices",
      PathwayNumbers.O7),
  O8(
      "fall of continuity as more GPs leave and practices grow",
      MEDIUM,
      "GP-26, GP-27",
      "today against turnover of 2009 in smaller practices with the sessions of 2010: a GP still there"
          + " was seen twice or more in two years; is mostly seen in the last year",
      PathwayNumbers.O8),
  O9(
      "GP time on matters other than health",
      MEDIUM,
      "GP-06",
      "minutes of consultations on matters other than health, of all",
      PathwayNumbers.O9),
  O10(
      "wait in a well-staffed pilot in house",
      WEAK,
      "LW-08",
      "median wait for a link worker with three times the posts, in all practices; a wait of n whole"
          + " weeks counts as n to n + 1",
      PathwayNumbers.O10),
  O11(
      "contacts with a link worker",
      MEDIUM,
      "LW-23, LW-05, INT-22",
      "contacts, the first included, by people met",
      PathwayNumbers.O11),
  O12(
      "untreated depression in remission without the service",
      MEDIUM,
      "OUT-12",
      "adults with a PHQ-9 of 10 or more, read without noise, and no antidepressant, in the world"
          + " without the service; looked at again if still untreated",
      OutcomeNumbers.O12),
  O13(
      "naive change of life satisfaction of supported completers",
      MEDIUM,
      "OUT-25",
      "before and after: ONS4 at the first meeting and 12 weeks after the first visit, of those who"
          + " stayed or finished",
      OutcomeNumbers.O13),
  O14(
      "trial of support against usual care at 4 months",
      STRONG,
      "OUT-04, OUT-05",
      "161 people drawn apart as they are referred at the beginning of the policy period; usual care"
          + " is the world without the service; adjusted for the score at referral",
      OutcomeNumbers.O14),
  O15(
      "naive change of GP contacts of service users",
      MEDIUM,
      "OUT-08, OUT-10",
      "consultations in the 26 weeks after referral against the 26 weeks up to it, of people who met"
          + " a link worker",
      OutcomeNumbers.O15),
  O16(
      "GP appointments, difference in differences",
      MEDIUM,
      "OUT-38",
      "consultations a quarter in the year after referral against the half-year up to it, of referred"
          + " people against people of the same practice, sex, age and deprivation not referred",
      OutcomeNumbers.O16),
  O17(
      "relapse of depression by groups joined",
      MEDIUM,
      "OUT-32, OUT-13, OUT-14",
      "adults depressed and then recovered, depressed again at one of eight quarterly looks, by"
          + " groups of their own",
      OutcomeNumbers.O17),
  O18(
      "groups that close in a year",
      MEDIUM,
      "VCS-07, VCS-22",
      "closures by group-years, of groups with several sources of money and of those that live on"
          + " one grant",
      PathwayNumbers.O18),
  O19(
      "grants of three years or more",
      STRONG,
      "VCS-01",
      "grants of 156 weeks or more, of all given in the policy period",
      PathwayNumbers.O19),
  O20(
      "women and social prescribing",
      STRONG,
      "REF-05, REF-06",
      "women among people offered it; odds of refusal, women to men, adjusted for age",
      OutcomeNumbers.O20),
  O21(
      "distress, most to least deprived",
      STRONG,
      "EQ-02, EQ-11, EQ-12",
      "share of adults in distress in the most deprived fifth by that in the least",
      OutcomeNumbers.O21),
  O22(
      "prompts, education and motivational skill",
      MEDIUM,
      "INT-08, INT-25, INT-10, INT-13",
      "one lever on in all practices in the first policy year: odds of an offer where a GP might have"
          + " made one; odds of a yes to an offer",
      OutcomeNumbers.O22),
  O23(
      "naive social return on a pound",
      WEAK,
      "COST-01 to COST-03, COST-06",
      "gains of completers while they were followed, at the Treasury's price of a point of life"
          + " satisfaction, by what link workers and groups cost for the people referred",
      OutcomeNumbers.O23),
  O24(
      "referrals with a link worker in house",
      WEAK,
      "INT-18, VCS-21",
      "referrals of the one practice with a link worker in house by the mean of its neighbours, all"
          + " of one list size",
      PathwayNumbers.O24);

  private final String label;
  private final Strength strength;
  private final String rows;
  private final String measured;
  private final List<TargetPart> parts;

  OpenTarget(
      String label, Strength strength, String rows, String measured, List<TargetPart> parts) {
    this.label = label;
    this.strength = strength;
    this.rows = rows;
    this.measured = measured;
    this.parts = parts;
  }

  /** Its name in files and on the command line, such as {@code o5}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in words. */
  public String label() {
    return label;
  }

  /** How strong the evidence is. */
  public Strength strength() {
    return strength;
  }

  /** The rows of {@code evidence.md} that it rests on. */
  public String rows() {
    return rows;
  }

  /** How it is measured in the model, in words. */
  public String measured() {
    return measured;
  }

  /** Its numbers, one or more; it is met when all are. */
  public List<TargetPart> parts() {
    return parts;
  }

  /** Whether it lies close to inputs, so that it checks the wiring and not the model. */
  public boolean isWiringCheck() {
    return this == O17 || this == O19 || this == O21 || this == O22;
  }

  /** The worlds that it is measured in. */
  public Set<Arm> arms() {
    return switch (this) {
      case O8 -> EnumSet.of(TODAY, TURNOVER_2009);
      case O10 -> EnumSet.of(Arm.WELL_STAFFED_PILOT);
      case O22 -> EnumSet.of(TODAY, PROMPTS, EDUCATION, SKILLS);
      case O24 -> EnumSet.of(IN_HOUSE);
      default -> EnumSet.of(TODAY);
    };
  }

  /** The model's value of each part; not a number where the readings hold none. */
  public double[] value(ReadingsByArm read) {
    return parts.stream().mapToDouble(part -> part.measure().applyAsDouble(read)).toArray();
  }

  /** The numbers of all targets, in order. */
  public static List<TargetPart> allParts() {
    return Arrays.stream(values()).flatMap(target -> target.parts.stream()).toList();
  }
}
