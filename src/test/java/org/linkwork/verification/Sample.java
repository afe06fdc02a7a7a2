package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** Independent observations of one quantity, held against the mean that theory expects. */
public final class Sample {
  /** A sound model fails once in 1,000 at another seed, a little oftener in small samples. */
  public static final double STANDARD_ERRORS = 3.3;

  private int count;
  private double mean;
  private double squares;

  /** Adds one observation. */
  public void add(double observed) {
    count++;
    double gap = observed - mean;
    mean += gap / count;
    squares += gap * (observed - mean);
  }

  /** Number of observations. */
  public int count() {
    return count;
  }

  /** Their mean. */
  public double mean() {
    return mean;
  }

  /** Their variance, estimated without bias. */
  public double variance() {
    return squares / (count - 1);
  }

  /** The standard error of the mean. */
  public double standardError() {
    return Math.sqrt(variance() / count);
  }

  /** Fails unless the mean is within 3.3 standard errors of what is expected. */
  public void assertMean(String what, double expected) {
    assertThat(count).as("observations of " + what).isGreaterThan(20);
    assertWithin(what, mean, expected, standardError());
  }

  /** Fails unless the variance of what should be normal is within 3.3 standard errors. */
  public void assertVarianceOfNormal(String what, double expected) {
    assertWithin(what, variance(), expected, expected * Math.sqrt(2.0 / (count - 1)));
  }

  /** Fails unless the observed value is within 3.3 standard errors of the expected one. */
  public static void assertWithin(
      String what, double observed, double expected, double standardError) {
    assertThat(Math.abs(observed - expected) / standardError)
        .as(
            "standard errors (%s) between %s and %s, %s",
            number(standardError), number(observed), number(expected), what)
        .isLessThan(STANDARD_ERRORS);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }
}
