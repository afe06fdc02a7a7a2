package org.linkwork.bundle;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.linkwork.experiment.SampleSummary;

/**
 * One quantity of every bundle that was run, replicate by replicate; the same replicate is the same
 * people with the same luck in all of them.
 */
public final class BundleValues {
  private final Map<Bundle, double[]> values;
  private final int replicates;

  /**
   * These values.
   *
   * @param values by replicate for each bundle, not a number where there is none; all of the same
   *     length
   */
  public BundleValues(Map<Bundle, double[]> values) {
    Map<Bundle, double[]> copy = new LinkedHashMap<>();
    values.forEach((bundle, each) -> copy.put(bundle, each.clone()));
    this.values = copy;
    this.replicates = copy.values().stream().mapToInt(each -> each.length).max().orElse(0);
    if (copy.values().stream().anyMatch(each -> each.length != replicates)) {
      throw new IllegalArgumentException("Every bundle needs as many values.");
    }
  }

  /** The bundles, in the order given. */
  public List<Bundle> bundles() {
    return List.copyOf(values.keySet());
  }

  /** Values of each bundle. */
  public int replicates() {
    return replicates;
  }

  /**
   * The values of one bundle, by replicate.
   *
   * @throws IllegalArgumentException if it was not run
   */
  public double[] of(Bundle bundle) {
    double[] found = values.get(bundle);
    if (found == null) {
      throw new IllegalArgumentException("The bundle " + bundle + " was not run.");
    }
    return found.clone();
  }

  /** One bundle's value in one replicate. */
  public double at(Bundle bundle, int replicate) {
    return values.get(bundle)[replicate];
  }

  /** The mean of a bundle with its 95% interval. */
  public SampleSummary summary(Bundle bundle) {
    return SampleSummary.of(values.get(bundle));
  }

  /** How much more a bundle has than another in the same replicates, with its 95% interval. */
  public SampleSummary difference(Bundle more, Bundle than) {
    double[] one = values.get(more);
    double[] other = values.get(than);
    return SampleSummary.of(
            IntStream.range(0, replicates).mapToDouble(at -> one[at] - other[at]).toArray())
        .believed();
  }

  /** The replicates in which every bundle has a value. */
  public int[] complete() {
    return IntStream.range(0, replicates)
        .filter(at -> values.values().stream().noneMatch(each -> Double.isNaN(each[at])))
        .toArray();
  }

  /** The same bundles in these replicates alone. */
  public BundleValues in(int... chosen) {
    Map<Bundle, double[]> fewer = new LinkedHashMap<>();
    values.forEach(
        (bundle, each) ->
            fewer.put(bundle, IntStream.of(chosen).mapToDouble(at -> each[at]).toArray()));
    return new BundleValues(fewer);
  }

  /** Each value changed in the same way. */
  public BundleValues each(DoubleUnaryOperator change) {
    Map<Bundle, double[]> changed = new LinkedHashMap<>();
    values.forEach(
        (bundle, each) -> changed.put(bundle, Arrays.stream(each).map(change).toArray()));
    return new BundleValues(changed);
  }

  /** Each value put together with that of another quantity of the same bundles. */
  public BundleValues with(BundleValues other, DoubleBinaryOperator together) {
    Map<Bundle, double[]> both = new LinkedHashMap<>();
    values.forEach(
        (bundle, each) -> {
          double[] others = other.of(bundle);
          both.put(
              bundle,
              IntStream.range(0, replicates)
                  .mapToDouble(at -> together.applyAsDouble(each[at], others[at]))
                  .toArray());
        });
    return new BundleValues(both);
  }
}
