package org.linkwork.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/** A small town in which a lot happens in few weeks. */
final class Town {
  private static final String SCENARIO =
      """
      format: 1
      question: "Who is lost in a small town?"
      seed: 11
      replicates: 1
      weeks: { warm_up: 6, policy: 24 }
      place: { place.registered_people: 1500, place.practices: 2 }
      """;

  private Town() {}

  static Scenario asItIs(Path folder) {
    return read(folder, "baseline", "", Overrides.NONE);
  }

  static Scenario withBuddies(Path folder) {
    return read(folder, "buddies", "interventions: [{ name: buddy-system }]\n", Overrides.NONE);
  }

  static Scenario inOneTown(Path folder) {
    return read(folder, "same", "same_town: true\n", Overrides.NONE);
  }

  static Scenario changed(Path folder, String assignment) {
    return read(folder, "changed", "", Overrides.NONE.set(assignment));
  }

  private static Scenario read(Path folder, String name, String lines, Overrides overrides) {
    try {
      Path register = folder.resolve("parameters.yaml");
      if (!Files.exists(register)) {
        Files.copy(Path.of("scenarios/parameters.yaml"), register);
      }
      Path file = Files.writeString(folder.resolve(name + ".yaml"), SCENARIO + lines);
      return new ScenarioReader(Set.of("buddy-system")).read(file, overrides).scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
