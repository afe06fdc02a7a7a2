package org.linkwork.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a small town and decisions about it, written by a test. */
public final class DecisionFolder {
  /** What every decision needs before its options. */
  public static final String HEAD =
      """
      format: 1
      decision: small-town
      question: "What should a small town buy?"
      base: baseline.yaml
      horizon: {years: 1, warm_up_weeks: 4}
      replicates: 2
      draws: 40
      money:
        price_year: 2023
        budget_per_year: 30000
        prices:
          price.link_worker_year: {mean: 36000, low: 33000, high: 42000, year: 2023, source: "x"}
      values:
        wellby: {pounds: 15000, low: 12000, high: 19000, year: 2023, source: "x"}
        qaly: {pounds: 20000, year: 2023, source: "x"}
        qalys_per_wellby: {mean: 0.14, source: "x"}
      """;

  private static final String BASELINE =
      """
      format: 1
      question: "Who is lost in a small town?"
      seed: 11
      replicates: 2
      weeks: { warm_up: 6, policy: 20 }
      place: { place.registered_people: 500, place.practices: 1 }
      """;

  private static final String OPTIONS =
      """
      options:
        - name: Carry on
        - name: Nothing new
        - name: More link workers
          set: {service.link_workers: {add: 1}}
        - name: Feedback
          interventions: [{name: feedback-and-reward}]
      """;

  private final Path folder;

  private DecisionFolder(Path folder) {
    this.folder = folder;
  }

  public static DecisionFolder in(Path folder) {
    try {
      Files.copy(Path.of("scenarios/parameters.yaml"), folder.resolve("parameters.yaml"));
      Files.writeString(folder.resolve("baseline.yaml"), BASELINE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DecisionFolder(folder);
  }

  /** A decision of this text. */
  public Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sound decision between four options. */
  public Path sound() {
    return write("decision.yaml", HEAD + OPTIONS);
  }
}
