package org.linkwork.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwork.experiment.Precision;
import org.linkwork.experiment.Progress;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.StopSign;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.figure.Drawing;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;

/**
 * What {@code run} and {@code compare} have in common: read and check everything, say what will
 * happen, run, write the results, and say what came out and where it is.
 */
final class Study {
  private static final String CHANGED = "changed";
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final ChangeOptions changes;
  private final RunOptions running;
  private final SpeechOptions saying;
  private final Speech speech;

  Study(Terminal terminal, ChangeOptions changes, RunOptions running, SpeechOptions saying) {
    this.terminal = terminal;
    this.changes = changes;
    this.running = running;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet());
  }

  /**
   * Carries it out.
   *
   * @param files scenario files, the baseline first
   * @param options further options that were typed
   * @return the exit code
   */
  int carryOut(Trial trial, List<Path> files, List<String> options) {
    Problems problems = new Problems();
    int threads = running.threads(problems);
    Optional<Precision> precision = running.precision(problems);
    if (files.size() > 1 && precision.map(Precision::perCent).orElse(false)) {
      problems.error(
          Position.option("--until-half-width"),
          "a difference may be near 0, and no interval is narrow in per cent of that",
          "give the half-width in the outcome's unit, without %");
    }
    List<Scenario> scenarios =
        ScenarioFiles.read(files, running.and(changes.overrides()), problems, speech);
    trial.check(scenarios);
    try (RunFolder folder = RunFolder.at(place(scenarios))) {
      PersonalFiles personal = new PersonalFiles(folder, running.personalTables(), scenarios);
      StopSign stop = new StopSign();
      Interruption interruption = new Interruption(stop, terminal.err());
      try {
        announce(trial, scenarios, threads, precision, folder, personal);
        Instant started = Instant.now();
        prepareToDraw();
        RunPlan plan = RunPlan.onThreads(threads).attaching(personal).stoppedBy(stop);
        Trial.Outturn outturn = run(trial, scenarios, plan, precision);
        Provenance provenance =
            new Provenance(
                Version.NUMBER,
                repeat(trial, files, options),
                scenarios,
                threads,
                started,
                Instant.now());
        return new Ending(terminal, saying, folder, personal).say(outturn, provenance, precision);
      } finally {
        interruption.close();
      }
    }
  }

  private static void prepareToDraw() {
    Thread beside = new Thread(Drawing::prepare, "prepares to draw");
    beside.setDaemon(true);
    beside.start();
  }

  private Path place(List<Scenario> scenarios) {
    RunPlaces places = new RunPlaces(OUTPUTS);
    List<String> names = scenarios.stream().map(Scenario::name).toList();
    return running
        .out()
        .orElseGet(
            () ->
                changes.inWords().isEmpty()
                    ? places.free(names, LocalDateTime.now(Clock.systemUTC()))
                    : places.free(CHANGED, names, LocalDateTime.now(Clock.systemUTC())));
  }

  private void announce(
      Trial trial,
      List<Scenario> scenarios,
      int threads,
      Optional<Precision> precision,
      RunFolder folder,
      PersonalFiles personal) {
    Scenario first = scenarios.get(0);
    int most = precision.map(Precision::atMost).orElse(first.replicates());
    int fewest = precision.map(Precision::atLeast).orElse(most);
    speech.remark(
        String.format(
            Locale.UK,
            "%s: %s of %s over %d + %s, on %s.",
            trial.announcement(scenarios),
            (fewest < most ? fewest + " to " : "") + Words.count(most, "replicate"),
            Words.people(first.parameters().place().registeredPeople()),
            first.horizon().warmUpWeeks(),
            Words.count(first.horizon().policyWeeks(), "week"),
            Words.count(threads, "thread")));
    changes.inWords().ifPresent(speech::remark);
    precision.ifPresent(
        asked -> speech.remark("They end as soon as " + Ending.inWords(asked) + "."));
    personal.forecast(most).ifPresent(speech::remark);
    speech.remark("Results will be in " + Ending.shown(folder.target()) + ".");
  }

  private Trial.Outturn run(
      Trial trial, List<Scenario> scenarios, RunPlan plan, Optional<Precision> precision) {
    if (saying.quiet()) {
      return trial.run(scenarios, plan.reportingTo(Progress.NONE), precision);
    }
    try (ProgressLine line =
        precision.isPresent()
            ? ProgressLine.endingSooner(terminal, System::nanoTime)
            : new ProgressLine(terminal)) {
      return trial.run(scenarios, plan.reportingTo(line), precision);
    }
  }

  private String repeat(Trial trial, List<Path> files, List<String> options) {
    List<String> words = new ArrayList<>(List.of("linkwork", trial.command()));
    files.forEach(file -> words.add(file.toString()));
    words.addAll(changes.typed());
    words.addAll(running.typed());
    words.addAll(options);
    return CommandLineText.of(words);
  }
}
