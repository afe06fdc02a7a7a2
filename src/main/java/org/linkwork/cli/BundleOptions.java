package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.linkwork.bundle.BundleMethod;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.scenario.Overrides;
import picocli.CommandLine.Option;

/** Options on which bundles are run, and how they are judged. */
final class BundleOptions {
  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "screen",
      description =
          "screen: the 128 of 1,024 bundles (fewer for less than ten choices) that tell each choice"
              + " and each pair apart; all: every bundle, which gives what each contributes and the"
              + " whole frontier (default: ${DEFAULT-VALUE}).")
  private String method;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      defaultValue = "still_coming_12",
      description =
          "What bundles are to change (default: ${DEFAULT-VALUE}, the people still coming after 12"
              + " weeks). 'linkwork explain outcomes' lists them.")
  private String outcome;

  @Option(
      names = "--cost-to",
      paramLabel = "PAYER",
      split = ",",
      description =
          "Whose money counts as cost: nhs, council, voluntary_sector, patients, with commas"
              + " between them (default: nhs,council).")
  private List<String> payers = new ArrayList<>();

  @Option(
      names = "--budget",
      paramLabel = "POUNDS",
      description =
          "Most that a bundle may cost those payers more than nothing does, in pounds a year.")
  private String budget;

  @Option(
      names = "--capacity",
      paramLabel = "NAME=VALUE",
      description =
          "One more choice: a lever at another value from the end of the warm-up, such as"
              + " --capacity 'service.link_workers={add: 2}'; may be repeated.")
  private List<String> capacities = new ArrayList<>();

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Number of runs of each bundle, 1 or more (default: as the scenario says).")
  private String replicates;

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
          "Folder for the runs and the results (default: outputs/bundles-NAME/TIME, and with"
              + " --plausible outputs/plausible-bundles-NAME/TIME). Runs of the"
              + " same bundles that it holds already are not repeated.")
  private Path out;

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /** The same changes and the number of replicates. */
  Overrides and(Overrides changes) {
    return replicates == null ? changes : changes.replicates(replicates);
  }

  /** Whether the number of replicates was typed. */
  boolean hasReplicates() {
    return replicates != null;
  }

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  /** Further choices as they were typed. */
  List<String> capacities() {
    return capacities;
  }

  /** The method; the screen after a problem. */
  BundleMethod method(Problems problems) {
    for (BundleMethod known : BundleMethod.values()) {
      if (key(known).equals(method)) {
        return known;
      }
    }
    problems.error(
        Position.option("--method " + method),
        "there is no such method",
        "write --method screen or --method all");
    return BundleMethod.SCREEN;
  }

  /** What bundles are to change; empty after a problem. */
  Optional<Outcome> outcome(Problems problems) {
    Position position = Position.option("--outcome " + outcome);
    Optional<Outcome> found = RunOptions.outcome(outcome, position, problems);
    if (found.isPresent() && found.get().better() == Outcome.Better.NEITHER) {
      problems.error(
          position,
          "neither more nor less of " + found.get().label() + " is better in itself",
          "choose an outcome that is better or worse, such as still_coming_12");
      return Optional.empty();
    }
    return found;
  }

  /** Whose money counts; the NHS and the council unless said, or after a problem. */
  Set<Payer> payers(Problems problems) {
    Set<Payer> found = EnumSet.noneOf(Payer.class);
    List<String> keys = Arrays.stream(Payer.values()).map(BundleOptions::key).toList();
    for (String typed : payers) {
      if (keys.contains(typed)) {
        found.add(Payer.values()[keys.indexOf(typed)]);
      } else {
        problems.error(
            Position.option("--cost-to " + typed),
            "there is no such payer",
            NearestName.advice(typed, keys));
      }
    }
    return found.isEmpty() ? EnumSet.of(Payer.NHS, Payer.COUNCIL) : found;
  }

  /** The most that a bundle may cost; empty where none was typed, or after a problem. */
  OptionalDouble budget(Problems problems) {
    if (budget == null) {
      return OptionalDouble.empty();
    }
    if (budget.matches("[0-9]{1,12}([.][0-9]+)?")) {
      return OptionalDouble.of(Double.parseDouble(budget));
    }
    problems.error(
        Position.option("--budget " + budget),
        "this is not a sum of money",
        "write pounds a year, such as --budget 150000");
    return OptionalDouble.empty();
  }

  /** The options that change results, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>(List.of("--method", method, "--outcome", outcome));
    if (!payers.isEmpty()) {
      typed.addAll(List.of("--cost-to", String.join(",", payers)));
    }
    if (budget != null) {
      typed.addAll(List.of("--budget", budget));
    }
    capacities.forEach(capacity -> typed.addAll(List.of("--capacity", capacity)));
    if (replicates != null) {
      typed.addAll(List.of("--replicates", replicates));
    }
    return typed;
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
