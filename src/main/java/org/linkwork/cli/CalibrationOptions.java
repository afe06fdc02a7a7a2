package org.linkwork.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.linkwork.parameter.reading.Problems;
import picocli.CommandLine.Option;

/** Options on how a calibration is carried out; none of them changes what comes out. */
final class CalibrationOptions {
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
          "Folder for runs and results; one with the same calibration is gone on with (default:"
              + " outputs/calibration-NAME/TIME).")
  private Path out;

  @Option(names = "--plan", description = "Say how many runs and how long, and do nothing else.")
  private boolean plan;

  @Option(
      names = "--retry-failed",
      description = "In a folder that is gone on with, also try runs again that failed.")
  private boolean again;

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  boolean isPlanOnly() {
    return plan;
  }

  boolean triesFailedAgain() {
    return again;
  }
}
