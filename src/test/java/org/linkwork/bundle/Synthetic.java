package org.linkwork.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Bundles whose values are made up. */
final class Synthetic {
  private Synthetic() {}

  /** Values that a function of bundle and replicate gives. */
  static BundleValues values(
      List<Bundle> bundles, int replicates, ToDoubleBiFunction<Bundle, Integer> value) {
    Map<Bundle, double[]> values = new LinkedHashMap<>();
    for (Bundle bundle : bundles) {
      values.put(
          bundle,
          IntStream.range(0, replicates)
              .mapToDouble(at -> value.applyAsDouble(bundle, at))
              .toArray());
    }
    return new BundleValues(values);
  }

  /** All bundles of so many choices. */
  static List<Bundle> all(int choices) {
    return IntStream.range(0, 1 << choices).mapToObj(Bundle::new).toList();
  }

  /** 1 where the choice is in, else 0. */
  static int in(Bundle bundle, int choice) {
    return bundle.has(choice) ? 1 : 0;
  }
}
