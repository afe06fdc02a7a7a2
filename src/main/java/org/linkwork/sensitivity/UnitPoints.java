package org.linkwork.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.design.Design;
import org.linkwork.design.LatinHypercube;
import org.linkwork.design.Range;
import org.linkwork.design.SobolPoints;

/** Points in the unit cube, made by the designs of experiments. */
final class UnitPoints {
  private UnitPoints() {}

  /** So many points of a shifted Sobol sequence, best a power of 2. */
  static double[][] sobol(int count, int dimensions, long seed) {
    return places(new SobolPoints(count, ranges(dimensions), seed));
  }

  /** So many points of a Latin hypercube, 2 or more. */
  static double[][] latin(int count, int dimensions, long seed) {
    return places(new LatinHypercube(List.of(count), ranges(dimensions), seed));
  }

  private static List<Range> ranges(int dimensions) {
    return IntStream.range(0, dimensions)
        .mapToObj(dimension -> new Range("dimension " + dimension, 0, 1, false))
        .toList();
  }

  private static double[][] places(Design design) {
    return design.combinations().stream()
        .map(
            levels ->
                levels.stream().mapToDouble(level -> Double.parseDouble(level.value())).toArray())
        .toArray(double[][]::new);
  }
}
