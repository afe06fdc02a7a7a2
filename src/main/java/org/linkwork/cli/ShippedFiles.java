package org.linkwork.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The scenarios, parameters and experiments that come with the program. */
final class ShippedFiles {
  /** What a new study begins with, as paths in the folder {@code scenarios}. */
  static final List<String> OF_A_STUDY =
      List.of(
          "parameters.yaml",
          "plausible-sets.csv",
          "baseline.yaml",
          "04-feedback-and-reward.yaml",
          "05-buddy-system.yaml",
          "teaching-town.yaml",
          "calibration.yaml",
          "experiments/buddy-and-feedback.yaml",
          "decisions/pcn-funding.yaml",
          "lessons/leaky-pathway.yaml",
          "lessons/one-run-is-not-proof.yaml",
          "lessons/the-ten-minute-gp.yaml",
          "lessons/when-groups-close.yaml",
          "schema/scenario.schema.json",
          "schema/experiment.schema.json",
          "schema/decision.schema.json",
          "schema/calibration.schema.json",
          "schema/lesson.schema.json");

  private static final String FOLDER = "/org/linkwork/scenarios/";

  private ShippedFiles() {}

  /**
   * The bytes of one file.
   *
   * @throws IOException if it cannot be read, or does not come with this copy of the program
   */
  static byte[] read(String name) throws IOException {
    try (InputStream in = ShippedFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException(
            "This copy of Linkwork was built without scenarios/"
                + name
                + "; build it anew with mvn package, or copy the folder scenarios by hand.");
      }
      return in.readAllBytes();
    }
  }
}
