package org.linkwork.calibration;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.scenario.ScenarioInputs;

/** The files from which a calibration is read. */
public final class CalibrationInputs {
  private CalibrationInputs() {}

  /** The file itself and all that its scenario is read from; for a file that can be read. */
  public static List<Path> of(Path calibration) {
    Set<Path> files = new LinkedHashSet<>(List.of(calibration));
    YamlTree.read(calibration, new Problems())
        .flatMap(root -> root.text("base"))
        .ifPresent(
            base -> files.addAll(ScenarioInputs.of(calibration.resolveSibling(base).normalize())));
    return List.copyOf(files);
  }
}
