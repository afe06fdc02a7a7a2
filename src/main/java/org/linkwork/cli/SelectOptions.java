package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.analysis.StoppingRule;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.sweep.Selection;
import picocli.CommandLine.Option;

/** Options on how the best is chosen. */
final class SelectOptions {
  private static final String NUMBER = "[0-9]+([.][0-9]+)?";

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      defaultValue = "still_coming_12",
      description =
          "By what scenarios are judged (default: ${DEFAULT-VALUE}). 'linkwork explain outcomes'"
              + " lists outcomes and their units.")
  private String outcome;

  @Option(
      names = "--prefer",
      paramLabel = "higher|lower",
      description = "Which direction is better, for outcomes that do not say so themselves.")
  private String prefer;

  @Option(
      names = "--indifference",
      required = true,
      paramLabel = "D",
      description = "The smallest difference worth detecting, in the outcome's unit.")
  private String indifference;

  @Option(
      names = "--confidence",
      paramLabel = "P",
      defaultValue = "0.95",
      description =
          "The probability of choosing right if the best is ahead by D or more (default:"
              + " ${DEFAULT-VALUE}).")
  private String confidence;

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "10",
      description = "Replicates before any is dropped, 10 or more (default: ${DEFAULT-VALUE}).")
  private String first;

  @Option(
      names = "--at-most",
      paramLabel = "N",
      defaultValue = "200",
      description = "Replicates at which to give up (default: ${DEFAULT-VALUE}).")
  private String atMost;

  @Option(
      names = "--fresh",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Further replicates of the chosen one and its rivals, on which all that is said of them"
              + " rests (default: ${DEFAULT-VALUE}).")
  private String fresh;

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

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  /** The terms of a choice among so many scenarios; empty after a problem. */
  Optional<Selection.Terms> terms(int scenarios, Problems problems) {
    Optional<Outcome> judged =
        RunOptions.outcome(outcome, Position.option("--outcome " + outcome), problems);
    boolean higher = judged.map(found -> isHigherBetter(found, problems)).orElse(true);
    double width = number("--indifference", indifference, problems);
    double surely = number("--confidence", confidence, problems);
    if (surely > 0 && !(surely > 1.0 / scenarios && surely < 1)) {
      problems.error(
          Position.option("--confidence " + confidence),
          "a choice among %d is right by chance alone once in %d times, and never for certain"
              .formatted(scenarios, scenarios),
          "write a number between %s and 1, such as 0.95"
              .formatted(scenarios == 2 ? "0.5" : "1/" + scenarios));
    }
    int least = whole("--first", first, StoppingRule.FEWEST, problems);
    int most = whole("--at-most", atMost, Math.max(least, StoppingRule.FEWEST), problems);
    int further = whole("--fresh", fresh, 2, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Selection.Terms(judged.orElseThrow(), higher, width, surely, least, most, further));
  }

  /** The options that change results, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>(List.of("--outcome", outcome));
    if (prefer != null) {
      typed.addAll(List.of("--prefer", prefer));
    }
    typed.addAll(List.of("--indifference", indifference, "--confidence", confidence));
    typed.addAll(List.of("--first", first, "--at-most", atMost, "--fresh", fresh));
    return typed;
  }

  private boolean isHigherBetter(Outcome judged, Problems problems) {
    if (prefer == null) {
      if (judged.better() == Outcome.Better.NEITHER) {
        problems.error(
            Position.option("--outcome " + outcome),
            "neither direction of %s is better for people".formatted(judged.label()),
            "say which one you prefer, such as --prefer lower");
      }
      return judged.better() != Outcome.Better.LOWER;
    }
    if (!prefer.equals("higher") && !prefer.equals("lower")) {
      problems.error(
          Position.option("--prefer " + prefer), "this is no direction", "write higher or lower");
    }
    return prefer.equals("higher");
  }

  private static double number(String option, String typed, Problems problems) {
    double value = typed.matches(NUMBER) ? Double.parseDouble(typed) : Double.NaN;
    if (value > 0) {
      return value;
    }
    problems.error(
        Position.option(option + " " + typed), "this is not a number above 0", "write such as 0.5");
    return 0;
  }

  private static int whole(String option, String typed, int least, Problems problems) {
    if (typed.matches("[0-9]{1,6}") && Integer.parseInt(typed) >= least) {
      return Integer.parseInt(typed);
    }
    problems.error(
        Position.option(option + " " + typed),
        "this is not a whole number of %d or more".formatted(least),
        "write %d or more".formatted(least));
    return least;
  }
}
