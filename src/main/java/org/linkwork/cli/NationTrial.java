package org.linkwork.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.nation.NationFindings;
import org.linkwork.nation.NationRuns;
import org.linkwork.nation.NationWorlds;
import org.linkwork.nation.Network;
import org.linkwork.nation.NetworkResult;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.nation.NationPages;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepState;

/**
 * A nation: read and check, say what will happen, run what is missing, write, say what came out.
 */
final class NationTrial {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final NationOptions options;
  private final EngineOptions engines;
  private final SpeechOptions saying;
  private final Speech speech;

  NationTrial(
      Terminal terminal, NationOptions options, EngineOptions engines, SpeechOptions saying) {
    this.terminal = terminal;
    this.options = options;
    this.engines = engines;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet());
  }

  /**
   * Carries it out.
   *
   * @return the exit code
   */
  int carryOut(Path file) {
    Problems problems = new Problems();
    int threads = options.threads(problems);
    engines.check(problems);
    Optional<Outcome> outcome = options.outcome(problems);
    NationWorlds worlds = options.worlds(file, problems);
    List<Network> networks = options.networks(worlds);
    if (worlds.names().size() > 1) {
      SamePeopleCheck.of(scenarios(worlds, networks));
    }
    NationRuns runs = new NationRuns(worlds, networks, Version.OF_RESULTS);
    StudyFolder folder =
        StudyFolder.at(
            place(worlds), new CommandRecord(Version.OF_RESULTS, runs.identity(), words(file)));
    // A warm-up is needed again by the network's other world, and by nothing after that.
    try (RunEngine engine = engines.open(workers -> new WarmStart(2 * workers), threads, speech)) {
      return carryOut(file, worlds, runs, outcome.orElseThrow(), folder, engine);
    }
  }

  private int carryOut(
      Path file,
      NationWorlds worlds,
      NationRuns runs,
      Outcome outcome,
      StudyFolder folder,
      RunEngine engine) {
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try (ResultStore store = folder.store(runs.about())) {
      Instant started = Instant.now();
      if (options.triesFailedAgain() && store.failed() > 0) {
        putAside(folder);
        store.forgetFailures();
      }
      runs.note(store);
      announce(worlds, runs, store, engine, folder);
      if (run(worlds, runs, store, engine, stop, folder).stopped()) {
        speech.warn(Ending.stopped(store.finished(), Ending.resumeLine(folder.place(), engine)));
        return ExitCode.STOPPED;
      }
      Provenance provenance =
          new Provenance(
              Version.NUMBER,
              repeat(file),
              scenarios(worlds, runs.networks()),
              engine.workers(),
              started,
              Instant.now());
      return end(worlds, runs, outcome, folder, store, provenance, file);
    } finally {
      interruption.close();
    }
  }

  /** The first network in each world, to stand for all. */
  private static List<Scenario> scenarios(NationWorlds worlds, List<Network> networks) {
    Network first = networks.get(0);
    List<Scenario> scenarios = new ArrayList<>();
    for (int world = 0; world < worlds.names().size(); world++) {
      Scenario scenario = worlds.scenario(first, world);
      scenarios.add(
          scenario.delivering(scenario.name() + "-" + first.label(), scenario.interventions()));
    }
    return scenarios;
  }

  private void announce(
      NationWorlds worlds,
      NationRuns runs,
      ResultStore store,
      RunEngine engine,
      StudyFolder folder) {
    Horizon weeks = worlds.nation().horizon();
    long people = runs.networks().stream().mapToLong(Network::people).sum();
    speech.remark(
        String.format(
            Locale.UK,
            "%s: %s of %s, %s, in %s (%s), %d + %s, on %s.",
            worlds.nation().name(),
            Words.count(runs.networks().size()),
            Words.count(worlds.networks().size(), "network"),
            Words.people(people),
            Words.count(worlds.names().size(), "world"),
            String.join(" and ", worlds.names()),
            weeks.warmUpWeeks(),
            Words.count(weeks.policyWeeks(), "week"),
            engine.inWords()));
    int there = runs.count() - runs.missing(store);
    if (there > 0) {
      speech.remark(
          "%s of %s found.".formatted(Words.count(there), Words.count(runs.count(), "run")));
    }
    speech.remark("Results will be in " + Ending.shown(folder.place()) + ".");
  }

  private SweepEnding run(
      NationWorlds worlds,
      NationRuns runs,
      ResultStore store,
      RunEngine engine,
      StopSign stop,
      StudyFolder folder) {
    int toDo = runs.missing(store);
    int networks = runs.networks().size();
    SweepState before =
        new SweepState(
            runs.count() - toDo,
            store.failed(),
            runs.count(),
            toDo == 0 ? networks : 0,
            networks,
            false);
    List<PlannedRun> planned = runs.planned(engine.workers());
    long begun = System.nanoTime();
    SweepEnding ending =
        folder.progress(
            terminal,
            saying.quiet() || toDo == 0,
            before,
            progress -> Sweep.run(planned, store, engine, stop, progress));
    double seconds = (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    if (!ending.stopped() && toDo == runs.count()) {
      sayRate(worlds, runs, seconds);
    }
    return ending;
  }

  /** Weeks that are lived twice count twice; the warm-up, which both worlds share, once. */
  private void sayRate(NationWorlds worlds, NationRuns runs, double seconds) {
    Horizon weeks = worlds.nation().horizon();
    double people = runs.networks().stream().mapToLong(Network::people).sum();
    double lived =
        people * (weeks.warmUpWeeks() + (double) worlds.names().size() * weeks.policyWeeks());
    speech.remark(
        "%s in %s: %s people-weeks a second."
            .formatted(
                Words.count(runs.count(), "run"),
                TimeInWords.of(seconds),
                Words.count(lived / seconds)));
  }

  private int end(
      NationWorlds worlds,
      NationRuns runs,
      Outcome outcome,
      StudyFolder folder,
      ResultStore store,
      Provenance provenance,
      Path file) {
    List<NetworkResult> results = runs.results(store);
    int failed = runs.count() - worlds.names().size() * results.size();
    if (store.failed() > 0) {
      speech.warn(
          "error  %s failed; their networks are left out."
              .formatted(Words.count(store.failed(), "run")));
    }
    if (results.isEmpty()) {
      speech.warn("No network finished, so there are no results.");
      folder.settle(true);
      return ExitCode.SOME_FAILED;
    }
    NationFindings findings = NationFindings.of(worlds, runs.networks(), results);
    NationPages pages = new NationPages(findings, outcome, again(file));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("networks", results.size());
    facts.put("people", findings.people());
    facts.put("failed", store.failed());
    StudyEnding ending = new StudyEnding(terminal, saying);
    if (Files.exists(folder.reportPlace().resolve(pages.tells()))) {
      ending.say(pages, Optional.of(folder.reportPlace()), facts);
      folder.settle(true);
      return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    putAside(folder);
    int exitCode =
        ending.write(
            pages,
            folder.report(),
            provenance,
            (int) store.finished(),
            (int) store.failed(),
            facts);
    folder.settle(folder.isReported());
    return exitCode;
  }

  private void putAside(StudyFolder folder) {
    folder
        .putReportAside()
        .ifPresent(
            aside -> speech.remark("The earlier report is now " + Ending.shown(aside) + "."));
  }

  private Path place(NationWorlds worlds) {
    return options
        .out()
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(List.of(worlds.nation().name()), LocalDateTime.now(Clock.systemUTC())))
        .toAbsolutePath()
        .normalize();
  }

  private String repeat(Path file) {
    List<String> words = new ArrayList<>(List.of("linkwork", "nation", file.toString()));
    words.addAll(options.typed(false));
    return CommandLineText.of(words);
  }

  /** The command that runs one network alone, but for its number. */
  private String again(Path file) {
    return repeat(file).replaceAll(" --(networks|outcome) [^ ]+", "") + " --only";
  }

  /** The command with full paths, to be gone on with from anywhere. */
  private List<String> words(Path file) {
    List<String> words =
        new ArrayList<>(List.of("nation", file.toAbsolutePath().normalize().toString()));
    words.addAll(options.typed(true));
    return words;
  }
}
