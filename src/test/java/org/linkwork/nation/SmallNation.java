package org.linkwork.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;

/** A folder with a nation of six networks of about 500 people each, and few weeks. */
public final class SmallNation {
  private static final String BASELINE =
      """
      format: 1
      question: "Who is lost in a small town?"
      seed: 11
      replicates: 2
      weeks: { warm_up: 4, policy: 4 }
      """;
  private static final String BUDDIES =
      """
      format: 1
      extends: baseline
      question: "Does company help?"
      interventions:
        - { name: buddy-system }
      """;
  private static final String NATION =
      """
      format: 1
      nation: sixfold
      question: "Who is lost in six small towns?"
      base: baseline.yaml
      seed: 5
      weeks: {warm_up: 10, policy: 26}
      people: {value: 3000, source: {study: GP-19}}
      networks: {value: 6, source: {study: LW-03}}
      people_per_practice: {value: 260, source: {study: GP-19}}
      relative_size: {range: [0.8, 1.2], source: {assumption: "a little unequal"}}
      deprivation_spread: {value: 0.3, source: {assumption: "a little unequal"}}
      places:
        town:
          label: "towns"
          fifths: {shares: [0.4, 0.3, 0.1, 0.1, 0.1], source: {assumption: "poor"}}
          link_workers_per_10000: {range: [4, 6], source: {assumption: "many, in so small a town"}}
          values:
            place.minutes_across: {range: [30, 50], source: {assumption: "a walk"}}
        village:
          label: "villages"
          fifths: {shares: [0.1, 0.1, 0.2, 0.3, 0.3], source: {assumption: "not poor"}}
          link_workers_per_10000: {value: 5, source: {assumption: "many, in so small a village"}}
          values:
            place.minutes_across: {value: 100, source: {assumption: "far"}}
      regions:
        north:
          share: {value: 0.5, source: {assumption: "half"}}
          places: {shares: {town: 0.67, village: 0.33}, source: {assumption: "mixed"}}
        south-and-west:
          share: {value: 0.5, source: {assumption: "half"}}
          places: {shares: {town: 0.33, village: 0.67}, source: {assumption: "mixed"}}
      """;

  private final Path folder;

  private SmallNation(Path folder) {
    this.folder = folder;
  }

  /** Writes its files into a folder. */
  public static SmallNation in(Path folder) {
    try {
      Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
      Files.copy(Path.of("scenarios/parameters.yaml"), scenarios.resolve("parameters.yaml"));
      Files.writeString(scenarios.resolve("baseline.yaml"), BASELINE);
      Files.writeString(scenarios.resolve("buddies.yaml"), BUDDIES);
      Files.writeString(scenarios.resolve("sixfold.yaml"), NATION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SmallNation(folder);
  }

  /** A way of carrying out runs that asks all to stop when the one of this number begins. */
  public static SingleRun stoppedAtRun(int number, StopSign stop) {
    SingleRun way = new WarmStart(4);
    AtomicInteger begun = new AtomicInteger();
    return (scenario, replicate, shouldStop) -> {
      if (begun.incrementAndGet() == number) {
        stop.request();
      }
      return way.run(scenario, replicate, shouldStop);
    };
  }

  /** The nation's file. */
  public Path nation() {
    return folder.resolve("scenarios/sixfold.yaml");
  }

  /** The policy's file. */
  public Path policy() {
    return folder.resolve("scenarios/buddies.yaml");
  }

  /** The nation's file with one text in the place of another. */
  public Path nationWith(String text, String other) {
    try {
      Path changed = folder.resolve("scenarios/changed.yaml");
      if (!NATION.contains(text)) {
        throw new IllegalArgumentException("The nation does not say " + text);
      }
      return Files.writeString(changed, NATION.replace(text, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
