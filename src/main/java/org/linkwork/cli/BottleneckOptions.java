package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Overrides;
import picocli.CommandLine.Option;

/** Options on what is eased by how much, for which outcome, and how often. */
final class BottleneckOptions {
  private static final double A_TENTH = 0.1;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      defaultValue = "still_coming_12",
      description =
          "What is to be moved (default: ${DEFAULT-VALUE}, the people still coming after 12"
              + " weeks). 'linkwork explain outcomes' lists them.")
  private String outcome;

  @Option(
      names = "--by",
      paramLabel = "SHARE",
      description =
          "By how much each barrier is eased, above 0 and at most 1 (default: 0.1, a tenth).")
  private String by;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Number of runs of each, 1 or more (default: as the scenario says).")
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
          "Folder for the results; it must not hold files yet (default:" + " outputs/NAME/TIME).")
  private Path out;

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /** The same changes and the number of replicates. */
  Overrides and(Overrides changes) {
    return replicates == null ? changes : changes.replicates(replicates);
  }

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  /** What is to be moved; empty after a problem. */
  Optional<Outcome> outcome(Problems problems) {
    return RunOptions.outcome(outcome, Position.option("--outcome " + outcome), problems);
  }

  /** The share by which each barrier is eased; a tenth after a problem. */
  double by(Problems problems) {
    if (by == null) {
      return A_TENTH;
    }
    double share = by.matches("[0-9]+([.][0-9]+)?") ? Double.parseDouble(by) : Double.NaN;
    if (share > 0 && share <= 1) {
      return share;
    }
    problems.error(
        Position.option("--by " + by),
        "this is not a share above 0 and at most 1",
        "write for instance --by 0.1 for a tenth");
    return A_TENTH;
  }

  /** The options that change results, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>(List.of("--outcome", outcome));
    if (by != null) {
      typed.addAll(List.of("--by", by));
    }
    if (replicates != null) {
      typed.addAll(List.of("--replicates", replicates));
    }
    return typed;
  }
}
