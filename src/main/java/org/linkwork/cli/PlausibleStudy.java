package org.linkwork.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.design.Recording;
import org.linkwork.experiment.StopSign;
import org.linkwork.report.StudyPages;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepState;

/**
 * What every command does over plausible sets: say what will happen, carry out what is missing,
 * write the report, say what came out.
 */
final class PlausibleStudy {
  /** Runs of each world with each set unless the number was typed. */
  static final int REPLICATES_UNLESS_SAID = 2;

  private static final String KIND = "plausible";
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final SpeechOptions saying;
  private final Speech speech;
  private final PlausibleOptions asking;
  private final RunEngine engine;

  PlausibleStudy(
      Terminal terminal, SpeechOptions saying, PlausibleOptions asking, RunEngine engine) {
    this.terminal = terminal;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet());
    this.asking = asking;
    this.engine = engine;
  }

  /**
   * What is done over the sets.
   *
   * @param what it in a phrase, such as the names of the scenarios
   * @param names what a folder of its own is called after, what others are compared with first
   * @param out the folder that was asked for
   * @param files the files that were named, the one that leads to all others first
   * @param sets the file of plausible sets
   * @param settings what else is asked of the runs, in any words; another makes another study
   * @param words the command with these files, after the program's name
   * @param scenarios what the report says of where it comes from, one of each name
   * @param pages what is reported of the runs
   */
  record Asked(
      String what,
      List<String> names,
      Optional<Path> out,
      List<Path> files,
      Path sets,
      String settings,
      Function<List<Path>, List<String>> words,
      List<Scenario> scenarios,
      BiFunction<PlausibleRuns, ResultStore, StudyPages> pages) {
    /** Copies the lists. */
    Asked {
      names = List.copyOf(names);
      files = List.copyOf(files);
      scenarios = List.copyOf(scenarios);
    }
  }

  /**
   * Carries it out.
   *
   * @return the exit code
   */
  int carryOut(PlausibleRuns runs, Asked asked) {
    List<StoredPoint> points = runs.points(Version.OF_RESULTS);
    List<Path> full =
        asked.files().stream().map(file -> file.toAbsolutePath().normalize()).toList();
    StudyFolder folder =
        StudyFolder.at(
            place(asked),
            new CommandRecord(
                Version.OF_RESULTS, content(points, asked), asked.words().apply(full)));
    StopSign stop = new StopSign();
    SecondInterrupt.endsAtOnce();
    Interruption interruption = new Interruption(stop, terminal.err());
    try (ResultStore store =
        folder.store(
            new StoreAbout(
                Version.OF_RESULTS,
                KIND + "-" + asked.names().get(0),
                new Recording(List.of(), false, false)))) {
      Instant started = Instant.now();
      List<Path> kept = new ArrayList<>(asked.files());
      kept.add(asked.sets());
      folder.keep(kept, store);
      store.setPoints(points, runs.baseLevels());
      forgetFailures(folder, store);
      SweepState before = state(points, store);
      announce(runs, asked, folder, before);
      SweepEnding ending =
          folder.progress(
              terminal,
              saying.quiet() || before.isComplete(),
              before,
              progress -> Sweep.run(runs.planned(), store, engine, stop, progress));
      if (ending.stopped()) {
        speech.warn(Ending.stopped(store.finished(), Ending.resumeLine(folder.place(), engine)));
        return ExitCode.STOPPED;
      }
      interruption.saying(StudyFolder.WRITING);
      return end(runs, asked, store, folder, started);
    } finally {
      interruption.close();
    }
  }

  private void forgetFailures(StudyFolder folder, ResultStore store) {
    if (asking.triesFailedAgain() && store.failed() > 0) {
      // Before the runs change that it rests on, so that a stop leaves no report of other runs.
      folder
          .putReportAside()
          .ifPresent(
              aside -> speech.remark("The earlier report is now " + Ending.shown(aside) + "."));
      store.forgetFailures();
    }
  }

  private void announce(PlausibleRuns runs, Asked asked, StudyFolder folder, SweepState before) {
    Scenario scenario = asked.scenarios().get(0);
    speech.remark(
        "%s over %s: %s of %s over %d + %s, on %s."
            .formatted(
                asked.what(),
                Words.count(runs.sets(), "plausible set"),
                Words.count(before.planned(), "run"),
                Words.people(scenario.parameters().place().registeredPeople()),
                scenario.horizon().warmUpWeeks(),
                Words.count(scenario.horizon().policyWeeks(), "week"),
                engine.inWords()));
    List<String> said = runs.saidByScenarios();
    if (!said.isEmpty()) {
      speech.remark(
          "Said by a scenario or by --set, and so not varied there: %s."
              .formatted(String.join(", ", said)));
    }
    if (before.ended() > 0) {
      speech.remark(
          Words.count(before.ended(), "run")
              + (before.ended() == 1 ? " is" : " are")
              + " there already.");
    }
    speech.remark("Results will be in " + Ending.shown(folder.place()) + ".");
  }

  /** How far it is: worlds that are the same are run once. */
  private static SweepState state(List<StoredPoint> points, ResultStore store) {
    Set<String> seen = new HashSet<>();
    long planned = 0;
    long ended = 0;
    long failed = 0;
    for (StoredPoint point : points) {
      boolean isNew = seen.add(point.content());
      for (int replicate = 0; isNew && replicate < point.replicates(); replicate++) {
        planned++;
        ended += store.holds(point.content(), replicate) ? 1 : 0;
        failed += store.hasFailed(point.content(), replicate) ? 1 : 0;
      }
    }
    int settled = ended == planned ? points.size() : 0;
    return new SweepState(ended, failed, planned, settled, points.size(), false);
  }

  private int end(
      PlausibleRuns runs, Asked asked, ResultStore store, StudyFolder folder, Instant started) {
    int failed = (int) store.failed();
    if (failed > 0) {
      speech.warn(
          "error  %s failed; sets that need them are left out."
              .formatted(Words.count(failed, "run")));
    }
    StudyPages pages = asked.pages().apply(runs, store);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("sets", runs.sets());
    facts.put("replicates", runs.replicates());
    facts.put("failed", failed);
    StudyEnding ending = new StudyEnding(terminal, saying);
    if (folder.isReported()) {
      ending.say(pages, Optional.of(folder.reportPlace()), facts);
      folder.settle(true);
      return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    List<String> command = new ArrayList<>(List.of("linkwork"));
    command.addAll(asked.words().apply(asked.files()));
    if (!command.contains(PlausibleOptions.SETS)) {
      command.addAll(List.of(PlausibleOptions.SETS, asked.sets().toString()));
    }
    Provenance provenance =
        new Provenance(
            Version.NUMBER,
            CommandLineText.of(command),
            asked.scenarios(),
            engine.workers(),
            started,
            Instant.now());
    int exitCode =
        ending.write(pages, folder.report(), provenance, (int) store.finished(), failed, facts);
    folder.settle(folder.isReported());
    return exitCode;
  }

  private static Path place(Asked asked) {
    return asked
        .out()
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(KIND, asked.names(), LocalDateTime.now(Clock.systemUTC()))
                    .toAbsolutePath());
  }

  /** What makes it the same study: every world with every set, and what is asked of them. */
  private static String content(List<StoredPoint> points, Asked asked) {
    StringBuilder text = new StringBuilder();
    points.forEach(point -> text.append(point.content() + " " + point.replicates() + "\n"));
    text.append(asked.settings());
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
