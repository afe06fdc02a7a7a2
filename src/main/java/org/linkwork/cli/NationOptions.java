package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.nation.NationWorlds;
import org.linkwork.nation.Nations;
import org.linkwork.nation.Network;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.ScenarioException;
import picocli.CommandLine.Option;

/** Options on which networks of a nation are run, and how. */
final class NationOptions {
  @Option(
      names = "--policy",
      paramLabel = "SCENARIO",
      description =
          "A scenario file whose levers and interventions every network has in a second world, to"
              + " compare; its place, weeks and seed are the nation's.")
  private Path policy;

  @Option(
      names = "--networks",
      paramLabel = "N",
      description =
          "Run N networks only, every so many-th in order of region, kind of place and deprivation"
              + " (default: all).")
  private String networks;

  @Option(
      names = "--only",
      paramLabel = "NUMBER",
      description =
          "Run this network alone, with every person and event, and compare it with what the folder"
              + " of --out holds.")
  private String only;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      defaultValue = "still_coming_12",
      description =
          "What pictures and the screen show (default: ${DEFAULT-VALUE}); tables have all."
              + " 'linkwork explain outcomes' lists them.")
  private String outcome;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Networks at the same time (default: one for each processor). Results do not depend on"
              + " it.")
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

  Optional<String> only() {
    return Optional.ofNullable(only);
  }

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  /** What pictures show; empty after a problem. */
  Optional<Outcome> outcome(Problems problems) {
    return RunOptions.outcome(outcome, Position.option("--outcome " + outcome), problems);
  }

  /**
   * The nation and its worlds.
   *
   * @param problems what is wrong with the command line already
   * @throws BadInputException with every problem of the files and of the command line
   */
  NationWorlds worlds(Path file, Problems problems) {
    try {
      FileKind.NATION.expect(file);
      return Nations.read(file, Optional.ofNullable(policy), problems);
    } catch (ScenarioException e) {
      throw new BadInputException(e.problems());
    }
  }

  /**
   * The networks to be run.
   *
   * @throws BadInputException if there are not so many
   */
  List<Network> networks(NationWorlds worlds) {
    if (networks == null) {
      return worlds.networks();
    }
    int most = worlds.networks().size();
    if (networks.matches("[0-9]{1,6}")) {
      int wanted = Integer.parseInt(networks);
      if (wanted >= 1 && wanted <= most) {
        return worlds.sample(wanted);
      }
    }
    throw refused(
        "--networks " + networks,
        "this is no number of networks",
        "write a whole number from 1 to " + most);
  }

  /**
   * The one network to be run again.
   *
   * @throws BadInputException if there is none of that number
   */
  Network only(NationWorlds worlds) {
    Optional<Network> found =
        only.matches("[0-9]{1,6}") ? worlds.network(Integer.parseInt(only)) : Optional.empty();
    return found.orElseThrow(
        () ->
            refused(
                "--only " + only,
                "there is no such network",
                "write a number from 1 to " + worlds.networks().size()));
  }

  /** The options that change results, as they were typed; files as they were, or by full path. */
  List<String> typed(boolean fullPaths) {
    List<String> typed = new ArrayList<>();
    if (policy != null) {
      Path shown = fullPaths ? policy.toAbsolutePath().normalize() : policy;
      typed.addAll(List.of("--policy", shown.toString()));
    }
    if (networks != null) {
      typed.addAll(List.of("--networks", networks));
    }
    typed.addAll(List.of("--outcome", outcome));
    return typed;
  }

  private static BadInputException refused(String option, String what, String advice) {
    Problems problems = new Problems();
    problems.error(Position.option(option), what, advice);
    return new BadInputException(problems.sorted());
  }
}
