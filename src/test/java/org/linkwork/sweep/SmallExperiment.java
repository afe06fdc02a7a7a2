package org.linkwork.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linkwork.design.Experiment;
import org.linkwork.design.Experiments;

/** A folder with an experiment on 300 people over 14 weeks, whose runs take milliseconds. */
public final class SmallExperiment {
  private static final String BASELINE =
      """
      format: 1
      question: "Who is lost in a hamlet?"
      seed: 11
      replicates: 1
      weeks: { warm_up: 4, policy: 10 }
      place: { place.registered_people: 300, place.practices: 1 }
      """;

  private final Path folder;

  private SmallExperiment(Path folder) {
    this.folder = folder;
  }

  /** The folder with parameters and a baseline, and no experiment yet. */
  public static SmallExperiment in(Path folder) {
    try {
      Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
      Files.copy(Path.of("scenarios/parameters.yaml"), scenarios.resolve("parameters.yaml"));
      Files.writeString(scenarios.resolve("baseline.yaml"), BASELINE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SmallExperiment(folder);
  }

  /** The same folder with an experiment of so many replicates, whose levels of reach are given. */
  public SmallExperiment with(String reaches, String replicates) {
    return withText(
        """
        format: 1
        experiment: hamlet
        question: "Do buddies help in a hamlet?"
        base: baseline.yaml
        choices:
          grid:
            buddy-system.reach: [%s]
        replicates: %s
        record:
          weekly: [waiting, attending]
        """
            .formatted(reaches, replicates));
  }

  /** The same folder with this experiment. */
  public SmallExperiment withText(String text) {
    try {
      Files.writeString(file(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The same folder with replicates until the difference in people waiting is known so well. */
  public SmallExperiment until(String reaches, String halfWidth) {
    return with(
        reaches,
        "{min: 10, max: 40, stop_when: {outcome: waiting, half_width: " + halfWidth + "}}");
  }

  public Path file() {
    return folder.resolve("scenarios").resolve("hamlet.yaml");
  }

  public Experiment read() {
    return Experiments.read(file()).experiment();
  }
}
