package org.linkwork.report.stored;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.linkwork.sweep.SweepInputs;

/**
 * The files that a sweep was read from, as they lie in the folder of its results.
 *
 * @param inputs their texts and paths
 */
record KeptInputs(SweepInputs inputs) {
  private static final String FOLDER = "scenarios";
  private static final String PARAMETERS = "parameters.yaml";

  /** Where a file that the experiment names is, seen from the folder of results. */
  String seenFromAbove(String named) {
    Path experiment = Path.of(FOLDER).resolve(inputs.experiment());
    return experiment.resolveSibling(named).normalize().toString().replace('\\', '/');
  }

  /** The text of the parameters, if they are there. */
  Optional<String> parameters() {
    return inputs.files().entrySet().stream()
        .filter(file -> Path.of(file.getKey()).endsWith(PARAMETERS))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
