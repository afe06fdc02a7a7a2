package org.linkwork.report.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.CheckedScenario;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.ScenarioReader;

/** Origins of results made from the shipped scenarios. */
public final class ProvenanceExamples {
  private ProvenanceExamples() {}

  /** Results of these shipped scenarios, made on so many threads. */
  public static Provenance of(int threads, String... scenarios) {
    List<Path> files =
        Arrays.stream(scenarios).map(name -> Path.of("scenarios", name + ".yaml")).toList();
    ScenarioReader reader = new ScenarioReader(InterventionCatalogue.names());
    return new Provenance(
        "0.1.0",
        "linkwork compare scenarios/" + String.join(".yaml scenarios/", scenarios) + ".yaml",
        reader.readAll(files, Overrides.NONE).stream().map(CheckedScenario::scenario).toList(),
        threads,
        Instant.parse("2026-11-22T12:00:00Z").plusSeconds(threads),
        Instant.parse("2026-11-22T12:00:09Z").plusSeconds(3L * threads));
  }
}
