package org.linkwork.chance;

/**
 * The exponential function with the same bits on every machine; relative error below 3e-16 for x
 * between -708 and 708.
 *
 * <p>Writes x as k ln 2 / 128 + r and multiplies a tabulated 2^(k/128) by the Taylor polynomial of
 * degree 5 in r (Tang 1989). Infinite above 709.78, 0 below -745.13, NaN at NaN; results below
 * 1e-307 lose bits as all subnormal numbers do.
 */
public final class Exponential {
  private static final int STEPS = 128;
  private static final int BITS = 7;

  /** Adding it leaves the nearest whole number in the lowest bits of the sum. */
  private static final double ROUNDING = 0x1.8p52;

  private static final double STEPS_PER_UNIT = 184.6649652337873;

  /** ln 2 / 128 in two parts, the first with so few bits that any multiple used here is exact. */
  private static final double STEP_HIGH = 0x1.62e42fefp-8;

  private static final double STEP_LOW = 0x1.473de6af278edp-41;

  /** Beyond this the result may not be a normal number. */
  private static final double PLAIN_RANGE = 708;

  private static final double LARGEST = 709.8;
  private static final double SMALLEST = -745.2;

  /** 2^(j/128), as raw bits so that the power of two is added to the exponent. */
  private static final long[] POWERS = powers();

  private Exponential() {}

  /** e to the power of x. */
  public static double of(double x) {
    if (!(Math.abs(x) <= PLAIN_RANGE)) {
      return atTheEnds(x);
    }
    double shifted = x * STEPS_PER_UNIT + ROUNDING;
    long k = (int) Double.doubleToRawLongBits(shifted);
    double steps = shifted - ROUNDING;
    double r = (x - steps * STEP_HIGH) - steps * STEP_LOW;
    double power = Double.longBitsToDouble(POWERS[(int) k & STEPS - 1] + (k >> BITS << 52));
    return power + power * lessOne(r);
  }

  private static double atTheEnds(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    // Two factors, since one power of two could not reach the ends; 0 and infinity come by
    // rounding.
    double half = of(Math.max(SMALLEST, Math.min(LARGEST, x)) / 2);
    return half * half;
  }

  /** e to the power of r, less 1, for r within half a step of 0. */
  private static double lessOne(double r) {
    double square = r * r;
    return r + square * ((0.5 + r * (1.0 / 6)) + square * (1.0 / 24 + r * (1.0 / 120)));
  }

  private static long[] powers() {
    long[] powers = new long[STEPS];
    for (int j = 0; j < STEPS; j++) {
      // StrictMath is specified to the bit.
      powers[j] = Double.doubleToRawLongBits(StrictMath.pow(2, j / (double) STEPS));
    }
    return powers;
  }
}
