package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Sex;

/** Who is offered social prescribing and who says no: logistic regressions on GPs' offers. */
public record OfferRegression() implements StudyDesign {
  private static final int FIFTHS = 5;
  private static final int AGES = AgeBand.values().length;
  private static final int KINDS = 2 * AGES * FIFTHS;

  @Override
  public String key() {
    return "offers";
  }

  @Override
  public String question() {
    return "Who is offered social prescribing when a social need lies behind the visit, and who says no?";
  }

  @Override
  public String method() {
    return "Consultations of the policy period in which a GP offered social prescribing or might have."
        + " Naive: crude odds ratios.";
  }

  @Override
  public String besides() {
    return "adjusted odds ratios of a logistic regression on sex, age 65 and over, and deprivation";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    double[] chances = new double[KINDS];
    double[] offers = new double[KINDS];
    double[] refusals = new double[KINDS];
    OfferLog log = data.offers();
    for (int at = 0; at < log.size(); at++) {
      int kind = kind(data, log.person(at));
      chances[kind]++;
      offers[kind] += log.isOffered(at) ? 1 : 0;
      refusals[kind] += log.isOffered(at) && !log.isAgreed(at) ? 1 : 0;
    }
    List<Estimate> estimates = new ArrayList<>();
    estimates.addAll(oddsRatios("offer", "offered", chances, offers));
    estimates.addAll(oddsRatios("refusal", "refused", offers, refusals));
    return estimates;
  }

  private static List<Estimate> oddsRatios(
      String name, String label, double[] among, double[] yes) {
    double[] adjusted = adjusted(among, yes);
    return List.of(
        new Estimate(
            name + "_women",
            label + ", women to men",
            "odds ratio",
            crude(among, yes, kind -> kind / FIFTHS / AGES == Sex.WOMEN.ordinal()),
            StrictMath.exp(adjusted[1])),
        new Estimate(
            name + "_65_and_over",
            label + ", 65 and over to younger",
            "odds ratio",
            crude(among, yes, OfferRegression::isOld),
            StrictMath.exp(adjusted[2])),
        new Estimate(
            name + "_most_deprived",
            label + ", most to least deprived fifth",
            "odds ratio",
            crudeOfEnds(among, yes),
            StrictMath.exp((1 - FIFTHS) * adjusted[3])));
  }

  private static double[] adjusted(double[] among, double[] yes) {
    double[][] by = new double[KINDS][];
    for (int kind = 0; kind < KINDS; kind++) {
      by[kind] =
          new double[] {
            1,
            kind / FIFTHS / AGES == Sex.WOMEN.ordinal() ? 1 : 0,
            isOld(kind) ? 1 : 0,
            kind % FIFTHS + 1
          };
    }
    return LogisticFit.coefficients(by, among, yes);
  }

  private static boolean isOld(int kind) {
    return kind / FIFTHS % AGES >= AgeBand.FROM_65.ordinal();
  }

  private static double crude(double[] among, double[] yes, IntPredicate first) {
    double[] sums = new double[4];
    for (int kind = 0; kind < KINDS; kind++) {
      int side = first.test(kind) ? 0 : 2;
      sums[side] += yes[kind];
      sums[side + 1] += among[kind] - yes[kind];
    }
    return sums[0] * sums[3] / (sums[1] * sums[2]);
  }

  private static double crudeOfEnds(double[] among, double[] yes) {
    double[] most = new double[KINDS];
    double[] ofThem = new double[KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      if (kind % FIFTHS == 0 || kind % FIFTHS == FIFTHS - 1) {
        most[kind] = among[kind];
        ofThem[kind] = yes[kind];
      }
    }
    return crude(most, ofThem, kind -> kind % FIFTHS == 0);
  }

  private static int kind(StudyData data, int person) {
    int sexAndAge =
        data.people().sex(person).ordinal() * AGES + data.people().ageBand(person).ordinal();
    return sexAndAge * FIFTHS + data.people().deprivationFifth(person) - 1;
  }
}
