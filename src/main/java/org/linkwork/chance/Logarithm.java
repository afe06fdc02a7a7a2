package org.linkwork.chance;

/**
 * The natural logarithm with the same bits on every machine; relative error below 4e-16.
 *
 * <p>Writes x as 2^k z with z near 1, takes the nearest c among multiples of 1/128 and adds ln c
 * from a table to the series of ln(z/c) in (z - c)/(z + c). Minus infinity at 0, infinity at
 * infinity, NaN below 0 and at NaN.
 */
public final class Logarithm {
  /** z runs from this value, 0.6875, to twice it. */
  private static final long FROM = 0x3FE6000000000000L;

  private static final long EXPONENT = 0xFFF0000000000000L;

  /** Adding it rounds to a multiple of 1/128 and leaves that multiple in the lowest bits. */
  private static final double ROUNDING = 0x1.8p45;

  private static final int LOWEST = 88;
  private static final int ENTRIES = 89;

  /** ln 2 in two parts, the first with so few bits that any multiple used here is exact. */
  private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;

  private static final double LN2_LOW = 0x1.ef35793c76730p-45;

  private static final double[] LOGARITHMS = logarithms();

  private Logarithm() {}

  /** The natural logarithm of x. */
  public static double of(double x) {
    if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
      return atTheEnds(x);
    }
    return of(Double.doubleToRawLongBits(x), 0);
  }

  private static double of(long bits, int shift) {
    long offset = bits - FROM;
    double z = Double.longBitsToDouble(bits - (offset & EXPONENT));
    double k = (int) (offset >> 52) + shift;
    double rounded = z + ROUNDING;
    double c = rounded - ROUNDING;
    int entry = ((int) Double.doubleToRawLongBits(rounded) & 0xFF) - LOWEST;
    double s = (z - c) / (z + c);
    double square = s * s;
    double series = 2 * s + 2 * s * square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7)));
    return (k * LN2_HIGH + LOGARITHMS[entry]) + (k * LN2_LOW + series);
  }

  private static double atTheEnds(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x > 0 && x < Double.MIN_NORMAL) {
      return of(Double.doubleToRawLongBits(x * 0x1p54), -54);
    }
    return x > 0 ? x : Double.NaN;
  }

  private static double[] logarithms() {
    double[] logarithms = new double[ENTRIES];
    for (int entry = 0; entry < ENTRIES; entry++) {
      // StrictMath is specified to the bit.
      logarithms[entry] = StrictMath.log((LOWEST + entry) / 128.0);
    }
    return logarithms;
  }
}
