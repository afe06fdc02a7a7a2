package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.Precision;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Overrides;
import picocli.CommandLine.Option;

/** Options on how runs are carried out and what is kept of them. */
final class RunOptions {
  /** Replicates at which precision gives up unless --replicates says otherwise. */
  static final int MOST_REPLICATES_UNLESS_SAID = 200;

  private static final int MOST_THREADS = 1024;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description =
          "Number of runs of each scenario, 1 or more; with --until-half-width the most runs"
              + " (then "
              + MOST_REPLICATES_UNLESS_SAID
              + " unless said).")
  private String replicates;

  @Option(
      names = "--until-half-width",
      paramLabel = "OUTCOME=H",
      description =
          "Run until the 95%% interval of the outcome, or of its difference in a comparison, is"
              + " no wider than H on either side, such as --until-half-width turned_up=10, or of"
              + " one scenario's outcome no wider than H per cent of its mean, such as"
              + " turned_up=5%%. At least "
              + Precision.FEWEST
              + " replicates are run; once the interval is narrow enough, a twentieth more, 5 at"
              + " the least, have to keep it so."
              + " 'linkwork explain outcomes' lists outcomes and their units.")
  private String halfWidth;

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
          "Folder for the results; it must not hold files yet (default: outputs/NAME/TIME).")
  private Path out;

  @Option(
      names = "--panel",
      description = "Also write how each adult is in each quarter, one file a run (large).")
  private boolean panel;

  @Option(names = "--people", description = "Also write what became of each adult, one file a run.")
  private boolean people;

  @Option(names = "--trace", description = "Also write every event, one file a run (very large).")
  private boolean trace;

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /** The tables of persons that are asked for. */
  List<PersonalTable> personalTables() {
    List<PersonalTable> asked = new ArrayList<>();
    if (panel) {
      asked.add(PersonalTable.PANEL);
    }
    if (people) {
      asked.add(PersonalTable.PEOPLE);
    }
    if (trace) {
      asked.add(PersonalTable.TRACE);
    }
    return asked;
  }

  /** The same changes and the number of replicates. */
  Overrides and(Overrides changes) {
    return replicates == null ? changes : changes.replicates(replicates);
  }

  /** Whether the number of replicates was typed. */
  boolean hasReplicates() {
    return replicates != null;
  }

  /** Refuses what is not there over plausible sets. */
  void refuseBesidePlausible(Problems problems) {
    if (halfWidth != null) {
      problems.error(
          Position.option("--until-half-width " + halfWidth),
          "over plausible sets every set has as many runs",
          "leave it out, or leave out --plausible");
    }
    for (PersonalTable table : personalTables()) {
      problems.error(
          Position.option(table.option()),
          "tables of persons are not written over plausible sets",
          "leave it out, or leave out --plausible");
    }
  }

  /** Runs at the same time. */
  int threads(Problems problems) {
    return threads(threads, problems);
  }

  /** Runs at the same time, as they were typed, or one for each processor. */
  static int threads(String threads, Problems problems) {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads.matches("[1-9][0-9]{0,3}") && Integer.parseInt(threads) <= MOST_THREADS) {
      return Integer.parseInt(threads);
    }
    problems.error(
        Position.option("--threads " + threads),
        "this is not a number of threads",
        "write a whole number from 1 to " + MOST_THREADS);
    return 1;
  }

  /** The precision that is asked for; empty where none is, or after a problem. */
  Optional<Precision> precision(Problems problems) {
    if (halfWidth == null) {
      return Optional.empty();
    }
    Position position = Position.option("--until-half-width " + halfWidth);
    int equals = halfWidth.indexOf('=');
    if (equals < 1) {
      problems.error(position, "this is not OUTCOME=H", "write for instance turned_up=10");
      return Optional.empty();
    }
    Optional<Outcome> outcome = outcome(halfWidth.substring(0, equals).strip(), position, problems);
    String typed = halfWidth.substring(equals + 1).strip();
    boolean perCent = typed.endsWith("%");
    double width = width(perCent ? typed.substring(0, typed.length() - 1).strip() : typed);
    if (!(width > 0)) {
      problems.error(
          position,
          "the half-width is not a number above 0",
          "write for instance turned_up=10 or turned_up=5%");
      return Optional.empty();
    }
    int most = most(problems);
    return outcome.map(found -> new Precision(found, width, perCent, Precision.FEWEST, most));
  }

  /** The options that change results, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>();
    if (replicates != null) {
      typed.addAll(List.of("--replicates", replicates));
    }
    if (halfWidth != null) {
      typed.addAll(List.of("--until-half-width", halfWidth));
    }
    personalTables().forEach(table -> typed.add(table.option()));
    return typed;
  }

  private int most(Problems problems) {
    if (replicates == null || !replicates.matches("[1-9][0-9]{0,5}")) {
      return MOST_REPLICATES_UNLESS_SAID;
    }
    int most = Integer.parseInt(replicates);
    if (most < Precision.FEWEST) {
      problems.error(
          Position.option("--replicates " + replicates),
          "no precision can be judged by so few runs",
          "write " + Precision.FEWEST + " or more, or leave out --until-half-width");
      return Precision.FEWEST;
    }
    return most;
  }

  /** The outcome of that key; empty after a problem. */
  static Optional<Outcome> outcome(String key, Position position, Problems problems) {
    Optional<Outcome> found =
        Arrays.stream(Outcome.values()).filter(outcome -> outcome.key().equals(key)).findFirst();
    if (found.isEmpty()) {
      List<String> keys = Arrays.stream(Outcome.values()).map(Outcome::key).toList();
      problems.error(
          position,
          "there is no outcome \"" + key + "\"",
          NearestName.to(key, keys)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("the command explain outcomes lists them all"));
    }
    return found;
  }

  private static double width(String typed) {
    return typed.matches("[0-9]+([.][0-9]+)?") ? Double.parseDouble(typed) : Double.NaN;
  }
}
