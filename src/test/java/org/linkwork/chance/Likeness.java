package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;

/** How alike the two draws of many pairs are, as numbers and bit by bit. */
final class Likeness {
  /** A fair source exceeds this once in 15,000 tests; with fixed seeds, never or always. */
  private static final double LARGEST_CORRELATION = 4;

  /** One of 64 fair bits exceeds this once in 27,000 tests. */
  private static final double LARGEST_BIT = 5;

  private final long[] differingBits = new long[Long.SIZE];
  private long pairs;
  private double products;

  void count(long one, long another) {
    pairs++;
    products += (Draws.toUniform(one) - 0.5) * (Draws.toUniform(another) - 0.5);
    long difference = one ^ another;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      differingBits[bit] += difference >>> bit & 1;
    }
  }

  /** Fails when the draws of a pair are correlated or any bit differs too seldom or too often. */
  void assertNone(String what) {
    // The product of two centred uniforms has variance 1/144.
    assertThat(products * 12 / Math.sqrt(pairs))
        .as("standard errors of the correlation between %s", what)
        .isBetween(-LARGEST_CORRELATION, LARGEST_CORRELATION);
    for (int bit = 0; bit < Long.SIZE; bit++) {
      assertThat((differingBits[bit] - pairs / 2.0) / Math.sqrt(pairs / 4.0))
          .as("standard errors of how often bit %d differs between %s", bit, what)
          .isBetween(-LARGEST_BIT, LARGEST_BIT);
    }
  }
}
