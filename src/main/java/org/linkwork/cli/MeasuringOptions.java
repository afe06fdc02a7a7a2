package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that measure something inside the model over replicates. */
final class MeasuringOptions {
  @Option(
      names = "--replicates",
      paramLabel = "N",
      description =
          "Number of runs of each world, 1 or more (default: 30 for validate; for study what the scenario says).")
  private String replicates;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Runs at the same time (default: one for each processor). Results do not depend on it.")
  private String threads;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for the results; it must not hold files yet (default: outputs/NAME/TIME).")
  private Path out;

  @Mixin private ChangeOptions changes;

  /** The changes, with the number of replicates or else this one. */
  Overrides overrides(Optional<Integer> replicatesUnlessSaid) {
    Overrides overrides = changes.overrides();
    if (replicates != null) {
      return overrides.replicates(replicates);
    }
    return replicatesUnlessSaid
        .map(number -> overrides.replicates(String.valueOf(number)))
        .orElse(overrides);
  }

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /** The options that change results, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>(changes.typed());
    if (replicates != null) {
      typed.addAll(List.of("--replicates", replicates));
    }
    return typed;
  }
}
