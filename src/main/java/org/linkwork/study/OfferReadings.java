package org.linkwork.study;

import java.util.Locale;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Readings;
import org.linkwork.record.Sex;

/** Offers and refusals by sex and age, as counts. */
final class OfferReadings {
  private OfferReadings() {}

  static String offers(Sex sex, AgeBand age) {
    return "offers_" + cell(sex, age);
  }

  static String refusals(Sex sex, AgeBand age) {
    return "refusals_" + cell(sex, age);
  }

  private static String cell(Sex sex, AgeBand age) {
    return (sex + "_" + age).toLowerCase(Locale.ROOT);
  }

  /** Women among people offered social prescribing. */
  static double womenShare(ReadingsByArm read) {
    Readings today = read.in(Arm.TODAY);
    double women = offers(today, Sex.WOMEN);
    return women / (women + offers(today, Sex.MEN));
  }

  private static double offers(Readings read, Sex sex) {
    double sum = 0;
    for (AgeBand age : AgeBand.values()) {
      sum += read.of(offers(sex, age));
    }
    return sum;
  }

  /**
   * Odds of refusal, women to men, over strata of age (Mantel and Haenszel 1959, J Natl Cancer Inst
   * 22:719-748).
   */
  static double refusalOdds(ReadingsByArm read) {
    Readings today = read.in(Arm.TODAY);
    double above = 0;
    double below = 0;
    for (AgeBand age : AgeBand.values()) {
      double womenOffered = today.of(offers(Sex.WOMEN, age));
      double menOffered = today.of(offers(Sex.MEN, age));
      double womenNo = today.of(refusals(Sex.WOMEN, age));
      double menNo = today.of(refusals(Sex.MEN, age));
      double all = womenOffered + menOffered;
      if (all > 0) {
        above += womenNo * (menOffered - menNo) / all;
        below += menNo * (womenOffered - womenNo) / all;
      }
    }
    return below == 0 ? Double.NaN : above / below;
  }
}
