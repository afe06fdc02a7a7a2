package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.sensitivity.FactorChoice;
import org.linkwork.sensitivity.FactorRange;
import org.linkwork.sensitivity.Method;
import org.linkwork.sensitivity.Sobol;
import picocli.CommandLine.Option;

/** Options on how sensitivity is found out, for which answer, to which numbers. */
final class SensitivityOptions {
  private static final int LARGEST = 1_000_000;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "tornado",
      description =
          "tornado: each number at both ends of its range, one at a time; morris: screening of many"
              + " numbers; sobol: shares of variance, alone and with others; prcc: rank correlation"
              + " with scatter plots; ledger: shares of spread that come from measured, reported,"
              + " calibrated and assumed numbers (default: ${DEFAULT-VALUE}).")
  private String method;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      defaultValue = "still_coming_12",
      description =
          "The answer: this outcome, or what OTHER changes in it (default: ${DEFAULT-VALUE})."
              + " 'linkwork explain outcomes' lists them.")
  private String outcome;

  @Option(
      names = "--factors",
      paramLabel = "NAMES",
      split = ",",
      description =
          "What is varied over its range in the parameter file, by name, by group such as"
              + " threshold.*, or by kind: uncertain, levers, place, prices (default: uncertain,"
              + " all that nobody can choose).")
  private List<String> factors = new ArrayList<>();

  @Option(
      names = "--size",
      paramLabel = "N",
      description =
          "Trajectories of morris (20 unless said), rows of sobol and ledger (128, best a power of"
              + " 2), points of prcc (10 for each number, at least 300).")
  private String size;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description =
          "Runs at each point (tornado 10, the others 2 unless said); what they differ by"
              + " is the share of chance.")
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
          "Folder for the results; one with the same study is gone on with (default:"
              + " outputs/NAME/TIME).")
  private Path out;

  @Option(names = "--plan", description = "Say how many runs and how long, and do nothing else.")
  private boolean plan;

  @Option(
      names = "--retry-failed",
      description = "In a folder that is gone on with, also try runs again that failed.")
  private boolean again;

  boolean triesFailedAgain() {
    return again;
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  boolean isPlanOnly() {
    return plan;
  }

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  Optional<Outcome> outcome(Problems problems) {
    return RunOptions.outcome(outcome, Position.option("--outcome " + outcome), problems);
  }

  Optional<Method> method(Problems problems) {
    Optional<Method> found = Method.named(method);
    if (found.isEmpty()) {
      problems.error(
          Position.option("--method " + method),
          "there is no such method",
          NearestName.advice(method, List.of("tornado", "morris", "sobol", "prcc", "ledger")));
    }
    return found;
  }

  List<FactorRange> factors(ParameterRegister register, Problems problems) {
    List<String> asked = factors.isEmpty() ? List.of("uncertain") : factors;
    return new FactorChoice(register, problems)
        .read(asked, Position.option("--factors " + String.join(",", asked)));
  }

  /** The size asked for, or the usual one. */
  int size(Method asked, int count, Problems problems) {
    if (size == null) {
      return asked.usualSize(count);
    }
    Position position = Position.option("--size " + size);
    if (asked == Method.TORNADO) {
      problems.error(position, "a tornado has no size", "leave it out");
      return 0;
    }
    int found = whole(size, position, problems);
    if (found > 0 && found < asked.smallestSize(count)) {
      problems.error(
          position,
          "so few %ss tell nothing of %d numbers".formatted(asked.unit(), count),
          "write %d or more, or leave it out for %d"
              .formatted(asked.smallestSize(count), asked.usualSize(count)));
    }
    return found;
  }

  /** The replicates asked for, or as many as usual. */
  int replicates(Method asked, Problems problems) {
    if (replicates == null) {
      return asked.usualReplicates();
    }
    Position position = Position.option("--replicates " + replicates);
    int found = whole(replicates, position, problems);
    if (found > 0 && found < asked.fewestReplicates()) {
      problems.error(
          position,
          "one run at each point cannot tell numbers from chance",
          "write %d or more".formatted(asked.fewestReplicates()));
    }
    return found;
  }

  /** Refuses more factors than a method has points for. */
  static void checkCount(Method asked, int count, Problems problems) {
    if ((asked == Method.SOBOL || asked == Method.LEDGER) && count > Sobol.MOST_FACTORS) {
      problems.error(
          Position.option("--factors"),
          "%d numbers are more than %s can vary".formatted(count, asked.key()),
          "name %d or fewer".formatted(Sobol.MOST_FACTORS));
    }
  }

  /** The options that change results, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>(List.of("--method", method, "--outcome", outcome));
    if (!factors.isEmpty()) {
      typed.addAll(List.of("--factors", String.join(",", factors)));
    }
    if (size != null) {
      typed.addAll(List.of("--size", size));
    }
    if (replicates != null) {
      typed.addAll(List.of("--replicates", replicates));
    }
    return typed;
  }

  private static int whole(String typed, Position position, Problems problems) {
    if (typed.matches("[1-9][0-9]{0,6}") && Integer.parseInt(typed) <= LARGEST) {
      return Integer.parseInt(typed);
    }
    problems.error(position, "this is not a number", "write a whole number, 1 or more");
    return 0;
  }
}
