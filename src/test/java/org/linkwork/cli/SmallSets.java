package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Three plausible sets of two parameters, as a calibration would write them. */
final class SmallSets {
  private static final String TEXT =
      """
      set,weight,implausibility,need.visit_is_social,consultation.refer_base,target_o1
      1,0.4,1.2,0.6,0.5,20
      2,0.3,2.1,0.9,1,18
      3,0.3,2.5,1.2,1.5,17
      """;

  private SmallSets() {}

  /** Writes them beside the scenarios of a small town. */
  static Path in(SmallTown town) throws IOException {
    return Files.writeString(
        Path.of(town.scenario("x")).resolveSibling("plausible-sets.csv"), TEXT);
  }

  /** The text of every file of a report but the manifest, by path. */
  static Map<String, String> report(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path report = folder.resolve("report");
    try (Stream<Path> all = Files.walk(report)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        String name = report.relativize(path).toString();
        // How the command is repeated names the folder of the scenarios.
        if (!name.equals("manifest.json") && !name.equals("README.txt")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
