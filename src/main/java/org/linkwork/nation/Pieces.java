package org.linkwork.nation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.linkwork.record.Outcome;

/**
 * An outcome of several networks in two columns of which each ratio and sum is made.
 *
 * @param above what is added up, by network
 * @param below what it is divided by
 */
record Pieces(double[] above, double[] below) {
  private static final double PEOPLE = 1e4;

  /**
   * The outcome of these networks as a whole.
   *
   * @param years length of the policy period
   */
  static Pieces of(List<NetworkResult> results, int world, Outcome outcome, double years) {
    return switch (Scale.of(outcome)) {
      case COUNT ->
          of(results, one -> one.total(outcome, world), one -> people(one) / PEOPLE * years);
      case AMOUNT -> of(results, one -> one.total(outcome, world), one -> people(one) / PEOPLE);
      case LEVEL -> of(results, one -> one.total(outcome, world) * people(one), Pieces::people);
      case ADULTS ->
          of(
              results,
              one -> one.total(outcome, world) * one.worlds().get(world).allAdults(),
              one -> one.worlds().get(world).allAdults());
      case RATIO ->
          of(
              results,
              one -> one.total(outcome.numerator(), world),
              one -> one.total(outcome.denominator(), world));
    };
  }

  /** The outcome among the adults of one deprivation fifth of these networks. */
  static Pieces ofFifth(
      List<NetworkResult> results, int world, Outcome outcome, double years, int fifth) {
    return switch (Scale.of(outcome)) {
      case COUNT ->
          of(
              results,
              one -> value(one, world, fifth, outcome),
              one -> adults(one, world, fifth) / PEOPLE * years);
      case ADULTS ->
          of(
              results,
              one ->
                  adults(one, world, fifth) == 0
                      ? 0
                      : value(one, world, fifth, outcome) * adults(one, world, fifth),
              one -> adults(one, world, fifth));
      case RATIO ->
          of(
              results,
              one -> value(one, world, fifth, outcome.numerator()),
              one -> value(one, world, fifth, outcome.denominator()));
      case AMOUNT, LEVEL -> of(results, one -> Double.NaN, one -> Double.NaN);
    };
  }

  /** The sum of what is added up, networks in which it is not a number left out. */
  double sum() {
    double sum = 0;
    boolean any = false;
    for (double value : above) {
      if (!Double.isNaN(value)) {
        sum += value;
        any = true;
      }
    }
    return any ? sum : Double.NaN;
  }

  private static Pieces of(
      List<NetworkResult> results,
      ToDoubleFunction<NetworkResult> above,
      ToDoubleFunction<NetworkResult> below) {
    return new Pieces(
        results.stream().mapToDouble(above).toArray(),
        results.stream().mapToDouble(below).toArray());
  }

  private static double people(NetworkResult one) {
    return one.network().people();
  }

  private static double adults(NetworkResult one, int world, int fifth) {
    return one.worlds().get(world).adults()[fifth];
  }

  private static double value(NetworkResult one, int world, int fifth, Outcome outcome) {
    return one.worlds().get(world).byFifth()[fifth][outcome.ordinal()];
  }
}
