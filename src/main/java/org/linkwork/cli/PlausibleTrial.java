package org.linkwork.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.calibration.PlausibleSetsFile;
import org.linkwork.design.Recording;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.StudyPages;
import org.linkwork.report.calibration.PlausiblePages;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepProgress;

/** What {@code run} and {@code compare} do over plausible sets. */
final class PlausibleTrial {
  private static final Path OUTPUTS = Path.of("outputs");
  private static final int REPLICATES_UNLESS_SAID = 2;

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
    List<PlausibleSetsFile.Weighed> sets =
        PlausibleSetsFile.read(asking.file(files.get(0)), first.values().register());
    int replicates = running.hasReplicates() ? first.replicates() : REPLICATES_UNLESS_SAID;
    PlausibleRuns runs =
        new PlausibleRuns(
            bases(files),
            changes.overrides(),
            PlausibleRuns.chosen(sets, count.orElseThrow()),
            replicates,
            first.seed());
    List<StoredPoint> points = runs.points(Version.OF_RESULTS);
    StudyFolder folder =
        StudyFolder.at(
            place(scenarios), new CommandRecord(Version.OF_RESULTS, content(points), words(files)));
    return carryOut(runs, points, folder, threads, new Told(files, scenarios));
  }

  /** One of each name, as a scenario compared with itself is written once. */
  private static List<Scenario> distinct(List<Scenario> scenarios) {
    Map<String, Scenario> byName = new LinkedHashMap<>();
    scenarios.forEach(scenario -> byName.putIfAbsent(scenario.name(), scenario));
    return List.copyOf(byName.values());
  }

  /** What the report says of where it comes from. */
  private record Told(List<Path> files, List<Scenario> scenarios) {}

  private int carryOut(
      PlausibleRuns runs, List<StoredPoint> points, StudyFolder folder, int threads, Told told) {
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try (ResultStore store =
        folder.store(
            new StoreAbout(
                Version.OF_RESULTS,
                "plausible-" + runs.names().get(0),
                new Recording(List.of(), false, false)))) {
      Instant started = Instant.now();
      store.setPoints(points, runs.baseLevels());
      speech.remark(
          "%s over %s: %s of %s over %d + %s, on %s."
              .formatted(
                  String.join(", ", runs.names()),
                  Words.count(runs.sets(), "plausible set"),
                  Words.count(runs.runs(), "run"),
                  Words.people(told.scenarios().get(0).parameters().place().registeredPeople()),
                  told.scenarios().get(0).horizon().warmUpWeeks(),
                  Words.count(told.scenarios().get(0).horizon().policyWeeks(), "week"),
                  Words.count(threads, "thread")));
      speech.remark("Results will be in " + Ending.shown(folder.place()) + ".");
      SweepEnding ending = run(runs, store, threads, stop);
      if (ending.stopped()) {
        speech.warn(
            "Stopped: %s kept. Go on with:  linkwork resume %s"
                .formatted(
                    Words.count(store.finished(), "run") + (store.finished() == 1 ? " is" : " are"),
                    Ending.shown(folder.place())));
        return ExitCode.STOPPED;
      }
      Provenance provenance =
          new Provenance(
              Version.NUMBER,
              CommandLineText.of(repeat(told.files())),
              distinct(told.scenarios()),
              threads,
              started,
              Instant.now());
      return end(runs, store, folder, provenance);
    } finally {
      interruption.close();
    }
  }

  private SweepEnding run(PlausibleRuns runs, ResultStore store, int threads, StopSign stop) {
    SingleRun way = runs.names().size() > 1 ? new WarmStart(2 * threads) : SingleRun.fresh();
    int missing = runs.runs() - (int) (store.finished() + store.failed());
    if (saying.quiet() || missing <= 0) {
      return Sweep.run(runs.planned(), store, way, threads, stop, SweepProgress.NONE);
    }
    try (ProgressLine line = new ProgressLine(terminal)) {
      return Sweep.run(runs.planned(), store, way, threads, stop, new SweepLine(line, missing));
    }
  }

  private int end(
      PlausibleRuns runs, ResultStore store, StudyFolder folder, Provenance provenance) {
    int failed = (int) store.failed();
    if (failed > 0) {
      speech.warn(
          "error  %s failed; sets that need them are left out."
              .formatted(Words.count(failed, "run")));
    }
    StudyPages pages = new PlausiblePages(runs, store);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("sets", runs.sets());
    facts.put("replicates", runs.replicates());
    facts.put("failed", failed);
    StudyEnding ending = new StudyEnding(terminal, saying);
    if (folder.isReported()) {
      ending.say(pages, Optional.of(folder.reportPlace()), facts);
      return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    return ending.write(pages, folder.report(), provenance, (int) store.finished(), failed, facts);
  }

  private static List<ScenarioBase> bases(List<Path> files) {
    Problems problems = new Problems();
    ScenarioReader reader = new ScenarioReader(InterventionCatalogue.names());
    List<ScenarioBase> bases = new ArrayList<>();
    files.forEach(file -> reader.base(file, problems).ifPresent(bases::add));
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    return bases;
  }

  private Path place(List<Scenario> scenarios) {
    List<String> names = new ArrayList<>(List.of("plausible"));
    scenarios.forEach(scenario -> names.add(scenario.name()));
    return running
        .out()
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(names, LocalDateTime.now(Clock.systemUTC()))
                    .toAbsolutePath());
  }

  private List<String> repeat(List<Path> files) {
    List<String> words = new ArrayList<>(List.of("linkwork", verb));
    files.forEach(file -> words.add(file.toString()));
    words.addAll(changes.typed());
    words.addAll(running.typed());
    words.addAll(asking.typed());
    return words;
  }

  /** The command with full paths, to be gone on with from anywhere. */
  private List<String> words(List<Path> files) {
    List<Path> full = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    return repeat(full).subList(1, repeat(full).size());
  }

  /** What makes it the same study: every world with every set, and how often each is run. */
  private static String content(List<StoredPoint> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(point -> text.append(point.content() + " " + point.replicates() + "\n"));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
