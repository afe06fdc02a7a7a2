package org.linkwork.chance;

/**
 * The quantile function of the standard normal distribution with the same bits on every machine.
 *
 * <p>Algorithm AS 241, PPND16 (Wichura 1988); relative error below 1e-15, 0 at 1/2, exactly
 * antisymmetric for probabilities that are multiples of 2^-53.
 */
public final class NormalQuantile {
  private static final int CELLS = 4096;
  private static final int HALF = CELLS / 2;

  /** The upper half of the coarse quantiles, as raw bits: 16 kB that stay in the nearest cache. */
  private static final long[] COARSE = coarseQuantiles();

  private NormalQuantile() {}

  /**
   * The value that a standard normal number stays below with probability p; minus and plus infinity
   * at 0 and 1, NaN outside.
   */
  public static double of(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      return q * central(0.180625 - q * q);
    }
    double tail = q < 0 ? p : 1 - p;
    if (!(tail > 0)) {
      return tail == 0 ? q * Double.POSITIVE_INFINITY : Double.NaN;
    }
    double r = Math.sqrt(-Logarithm.of(tail));
    double value = r <= 5 ? shoulder(r - 1.6) : farTail(r - 5);
    return q < 0 ? -value : value;
  }

  /**
   * One of 4,096 equally likely values, rising with the lowest twelve bits given: the quantiles at
   * the midpoints of the cells, stretched so that mean 0 is exact and variance 1 within 1e-14.
   */
  public static double coarse(int twelveBits) {
    int cell = (twelveBits & CELLS - 1) - HALF;
    int sign = cell >> 31;
    return Double.longBitsToDouble(COARSE[(cell ^ sign) & HALF - 1] ^ (long) sign << 63);
  }

  /** The value divided by q, for |q| up to 0.425 and r = 0.425^2 - q^2. */
  private static double central(double r) {
    double numerator =
        polynomial(
            r,
            3.3871328727963666080,
            133.14166789178437745,
            1971.5909503065514427,
            13731.693765509461125,
            45921.953931549871457,
            67265.770927008700853,
            33430.575583588128105,
            2509.0809287301226727);
    double denominator =
        polynomial(
            r,
            1,
            42.313330701600911252,
            687.18700749205790830,
            5394.1960214247511077,
            21213.794301586595867,
            39307.895800092710610,
            28729.085735721942674,
            5226.4952788528545610);
    return numerator / denominator;
  }

  /**
   * The size of the value where 1.6 + r, the root of minus the logarithm of the tail, is up to 5.
   */
  private static double shoulder(double r) {
    double numerator =
        polynomial(
            r,
            1.42343711074968357734,
            4.63033784615654529590,
            5.76949722146069140550,
            3.64784832476320460504,
            1.27045825245236838258,
            0.241780725177450611770,
            0.0227238449892691845833,
            7.74545014278341407640e-4);
    double denominator =
        polynomial(
            r,
            1,
            2.05319162663775882187,
            1.67638483018380384940,
            0.689767334985100004550,
            0.148103976427480074590,
            0.0151986665636164571966,
            5.47593808499534494600e-4,
            1.05075007164441684324e-9);
    return numerator / denominator;
  }

  /** The size of the value where 5 + r, the root of minus the logarithm of the tail, is above 5. */
  private static double farTail(double r) {
    double numerator =
        polynomial(
            r,
            6.65790464350110377720,
            5.46378491116411436990,
            1.78482653991729133580,
            0.296560571828504891230,
            0.0265321895265761230930,
            0.00124266094738807843860,
            2.71155556874348757815e-5,
            2.01033439929228813265e-7);
    double denominator =
        polynomial(
            r,
            1,
            0.599832206555887937690,
            0.136929880922735805310,
            0.0148753612908506148525,
            7.86869131145613259100e-4,
            1.84631831751005468180e-5,
            1.42151175831644588870e-7,
            2.04426310338993978564e-15);
    return numerator / denominator;
  }

  /**
   * The polynomial with these coefficients, lowest first, in pairs that can be worked out at once.
   */
  private static double polynomial(
      double r,
      double a0,
      double a1,
      double a2,
      double a3,
      double a4,
      double a5,
      double a6,
      double a7) {
    double square = r * r;
    double low = (a0 + a1 * r) + (a2 + a3 * r) * square;
    double high = (a4 + a5 * r) + (a6 + a7 * r) * square;
    return low + high * (square * square);
  }

  private static long[] coarseQuantiles() {
    double[] quantiles = new double[HALF];
    double squares = 0;
    for (int cell = 0; cell < HALF; cell++) {
      quantiles[cell] = of((HALF + cell + 0.5) / CELLS);
      squares += quantiles[cell] * quantiles[cell];
    }
    double stretch = Math.sqrt(HALF / squares);
    long[] bits = new long[HALF];
    for (int cell = 0; cell < HALF; cell++) {
      bits[cell] = Double.doubleToRawLongBits(quantiles[cell] * stretch);
    }
    return bits;
  }
}
