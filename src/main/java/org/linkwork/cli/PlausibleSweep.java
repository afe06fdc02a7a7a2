package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.calibration.PlausibleWorld;
import org.linkwork.design.Experiment;
import org.linkwork.design.ExperimentInputs;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.experiment.WarmStart;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.calibration.PlausiblePages;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.RunWay;
import org.linkwork.sweep.Shard;

/** What {@code sweep} does over plausible sets: every choice of an experiment with every set. */
final class PlausibleSweep {
  /** How its runs are carried out, one by one. */
  static final RunWay WAY = workers -> new WarmStart(2 * workers);

  private static final int MOST_REPLICATES = 100_000;

  private final Terminal terminal;
  private final PlausibleOptions asking;
  private final Optional<String> replicates;
  private final Optional<Path> out;
  private final SpeechOptions saying;

  /**
   * A sweep that was asked for.
   *
   * @param replicates runs of each choice with each set, as typed
   * @param out the folder, as typed
   */
  PlausibleSweep(
      Terminal terminal,
      PlausibleOptions asking,
      Optional<String> replicates,
      Optional<Path> out,
      SpeechOptions saying) {
    this.terminal = terminal;
    this.asking = asking;
    this.replicates = replicates;
    this.out = out;
    this.saying = saying;
  }

  /**
   * Its runs.
   *
   * @throws BadInputException with these problems and all others of what was typed
   */
  PlausibleRuns runs(Experiment experiment, Shard shard, Problems problems) {
    if (!shard.equals(Shard.WHOLE)) {
      problems.error(
          Position.option("--shard " + shard.number() + "/" + shard.of()),
          "over plausible sets an experiment is carried out whole",
          "leave it out, or leave out --plausible");
    }
    OptionalInt count = asking.count(problems);
    int each = replicates(problems);
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    return new PlausibleRuns(
        worlds(experiment.withoutUncertain()),
        Overrides.NONE,
        asking.chosen(sets(experiment), experiment.base().values().register(), count.orElseThrow()),
        each,
        experiment.base().seed());
  }

  /**
   * Carries them out.
   *
   * @return the exit code
   */
  int carryOut(PlausibleRuns runs, Experiment experiment, RunEngine engine) {
    new Speech(terminal, saying.quiet())
        .remark(
            "The uncertain:, replicates: and record: of the experiment are left aside; the plausible"
                + " sets stand in their place.");
    return new PlausibleStudy(terminal, saying, asking, engine)
        .carryOut(
            runs,
            new PlausibleStudy.Asked(
                experiment.name() + ", " + Words.count(runs.names().size(), "point"),
                List.of(experiment.name()),
                out,
                List.of(experiment.file()),
                sets(experiment),
                "",
                this::words,
                List.of(experiment.base().asking(experiment.question())),
                PlausiblePages::new));
  }

  private Path sets(Experiment experiment) {
    return asking.file(ExperimentInputs.base(experiment).orElse(experiment.file()));
  }

  /** The base first, with which the others are compared. */
  private static List<PlausibleWorld> worlds(Experiment experiment) {
    List<Point> points = new ArrayList<>(experiment.points());
    Point base = experiment.baseOf(points.get(0));
    points.remove(base);
    points.add(0, base);
    return points.stream().map(point -> world(experiment, point)).toList();
  }

  private static PlausibleWorld world(Experiment experiment, Point point) {
    String name =
        point.levels().isEmpty()
            ? "base"
            : point.levels().stream().map(FactorLevel::toString).collect(Collectors.joining(", "));
    return new PlausibleWorld() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Scenario in(Overrides changes) {
        return experiment.scenario(point, changes);
      }
    };
  }

  private int replicates(Problems problems) {
    if (replicates.isEmpty()) {
      return PlausibleStudy.REPLICATES_UNLESS_SAID;
    }
    String typed = replicates.get();
    if (typed.matches("[1-9][0-9]{0,5}") && Integer.parseInt(typed) <= MOST_REPLICATES) {
      return Integer.parseInt(typed);
    }
    problems.error(
        Position.option("--replicates " + typed),
        "this is not a number of runs",
        "write a whole number from 1 to " + MOST_REPLICATES);
    return PlausibleStudy.REPLICATES_UNLESS_SAID;
  }

  private List<String> words(List<Path> files) {
    List<String> words = new ArrayList<>(List.of("sweep"));
    files.forEach(file -> words.add(file.toString()));
    words.addAll(asking.typed());
    replicates.ifPresent(typed -> words.addAll(List.of("--replicates", typed)));
    return words;
  }
}
