package org.linkwork.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder with a calibration of a small town, which is quick. */
public final class SmallCalibration {
  private static final String BASELINE =
      """
      format: 1
      question: "Who is lost in a small town?"
      seed: 11
      replicates: 1
      weeks: { warm_up: 26, policy: 104 }
      place: { place.registered_people: 600, place.practices: 2 }
      """;

  /** Three parameters, of which referrals, refusals and time know the first three together. */
  public static final String TEXT =
      """
      format: 1
      calibration: small
      question: "Does it find what made a small town?"
      base: baseline.yaml
      seed: 5
      weeks: { warm_up: 26, policy: 104 }
      set: { service.link_workers: 0.5 }
      parameters:
        need.visit_is_social: [0.5, 1.4]
        consultation.refer_base: [-1, 1.5]
        trust.gain: { range: [0.02, 0.15], scale: log }
      targets:
        o1: {}
        o9: { discrepancy: 0.1 }
        o24: { from_wave: 2, discrepancy: 0.5 }
      waves: { most: 2, points: 12, replicates: 1 }
      plausible: { candidates: 8, replicates: 1, keep: 6, check_replicates: 1 }
      """;

  private SmallCalibration() {}

  /** That calibration with fewer runs than a file may ask for. */
  static CalibrationFile quick(Path folder) {
    CalibrationFile file = CalibrationReader.read(in(folder));
    CalibrationQuestion asked = file.question();
    CalibrationRule rule = new CalibrationRule(2, 14, 1, 0.2, 10, 2, 5, 1);
    return new CalibrationFile(
        file.file(),
        file.text(),
        new CalibrationQuestion("quick", asked.parameters(), asked.aims(), rule, 5),
        file.parts(),
        file.base(),
        file.changes(),
        file.standing());
  }

  /** The file of that calibration in a new folder of scenarios. */
  public static Path in(Path folder) {
    return in(folder, TEXT);
  }

  /** A calibration file of this text beside its scenario. */
  public static Path in(Path folder, String text) {
    try {
      Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
      Files.copy(
          Path.of("scenarios/parameters.yaml"),
          scenarios.resolve("parameters.yaml"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(scenarios.resolve("baseline.yaml"), BASELINE);
      return Files.writeString(scenarios.resolve("calibration.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
