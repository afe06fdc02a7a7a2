package org.linkwork.design;

import java.util.List;

/**
 * A way to choose combinations of levels; a factor that a combination leaves out is as in the base.
 */
public sealed interface Design
    permits Grid, ListedPoints, SeparateSets, LatinHypercube, SobolPoints, CsvPoints {
  /** The number of combinations, or {@link Long#MAX_VALUE} if there are more than that. */
  long count();

  /** The combinations, in an order that does not depend on anything but the design. */
  List<List<FactorLevel>> combinations();

  /** What it is, in a phrase such as {@code a grid of 4 x 3}. */
  String inWords();
}
