package org.linkwork.experiment;

import java.util.List;
import java.util.Optional;

/**
 * Replicates in their order, with what came of each.
 *
 * @param each in the order of replicates, none left out
 * @param stopped whether it was stopped before all had finished
 */
record Attempts<T>(List<Attempt<T>> each, boolean stopped) {
  List<T> results() {
    return each.stream().map(Attempt::result).flatMap(Optional::stream).toList();
  }

  List<RunFailure> failures() {
    return each.stream().map(Attempt::failure).flatMap(Optional::stream).toList();
  }
}
