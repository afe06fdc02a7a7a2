package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.calibration.PlausibleWorld;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.WarmStart;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.calibration.PlausiblePages;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.ThreadEngine;

/** What {@code run} and {@code compare} do over plausible sets. */
final class PlausibleTrial {
  private final Terminal terminal;
  private final String verb;
  private final ChangeOptions changes;
  private final RunOptions running;
  private final PlausibleOptions asking;
  private final SpeechOptions saying;
  private final Speech speech;

  PlausibleTrial(
      Terminal terminal,
      String verb,
      ChangeOptions changes,
      RunOptions running,
      PlausibleOptions asking,
      SpeechOptions saying) {
    this.terminal = terminal;
    this.verb = verb;
    this.changes = changes;
    this.running = running;
    this.asking = asking;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet());
  }

  /**
   * Carries it out.
   *
   * @param files scenario files, the one that others are compared with first
   * @return the exit code
   */
  int carryOut(List<Path> files) {
    Problems problems = new Problems();
    int threads = running.threads(problems);
    running.refuseBesidePlausible(problems);
    OptionalInt count = asking.count(problems);
    List<Scenario> scenarios =
        ScenarioFiles.read(files, running.and(changes.overrides()), problems, speech);
    if (scenarios.size() > 1) {
      SamePeopleCheck.of(scenarios);
    }
    Scenario first = scenarios.get(0);
    int replicates =
        running.hasReplicates() ? first.replicates() : PlausibleStudy.REPLICATES_UNLESS_SAID;
    PlausibleRuns runs =
        new PlausibleRuns(
            worlds(files),
            changes.overrides(),
            asking.chosen(
                asking.file(files.get(0)), first.values().register(), count.orElseThrow()),
            replicates,
            first.seed());
    SingleRun way = files.size() > 1 ? new WarmStart(2 * threads) : SingleRun.fresh();
    try (RunEngine engine = new ThreadEngine(threads, way)) {
      return new PlausibleStudy(terminal, saying, asking, engine)
          .carryOut(runs, asked(files, scenarios));
    }
  }

  private PlausibleStudy.Asked asked(List<Path> files, List<Scenario> scenarios) {
    List<String> names = scenarios.stream().map(Scenario::name).toList();
    return new PlausibleStudy.Asked(
        String.join(", ", names),
        names,
        running.out(),
        files,
        asking.file(files.get(0)),
        "",
        this::words,
        distinct(scenarios),
        PlausiblePages::new);
  }

  /** One of each name, as a scenario compared with itself is written once. */
  private static List<Scenario> distinct(List<Scenario> scenarios) {
    Map<String, Scenario> byName = new LinkedHashMap<>();
    scenarios.forEach(scenario -> byName.putIfAbsent(scenario.name(), scenario));
    return List.copyOf(byName.values());
  }

  private static List<PlausibleWorld> worlds(List<Path> files) {
    Problems problems = new Problems();
    ScenarioReader reader = new ScenarioReader(InterventionCatalogue.names());
    List<PlausibleWorld> worlds = new ArrayList<>();
    files.forEach(
        file -> reader.base(file, problems).map(PlausibleWorld::of).ifPresent(worlds::add));
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    return worlds;
  }

  private List<String> words(List<Path> files) {
    List<String> words = new ArrayList<>(List.of(verb));
    files.forEach(file -> words.add(file.toString()));
    words.addAll(changes.typed());
    words.addAll(running.typed());
    words.addAll(asking.typed());
    return words;
  }
}
