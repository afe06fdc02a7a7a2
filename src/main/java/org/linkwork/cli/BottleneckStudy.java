package org.linkwork.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.bottleneck.BottleneckTrial;
import org.linkwork.experiment.ManyRuns;
import org.linkwork.experiment.Progress;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.report.BottleneckWriter;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.screen.BottleneckJson;
import org.linkwork.report.screen.BottleneckScreen;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;

/** Finding which barrier binds: read and check, say what will happen, run, write, say what came. */
final class BottleneckStudy {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final ChangeOptions changes;
  private final BottleneckOptions easing;
  private final SpeechOptions saying;
  private final Speech speech;

  BottleneckStudy(
      Terminal terminal, ChangeOptions changes, BottleneckOptions easing, SpeechOptions saying) {
    this.terminal = terminal;
    this.changes = changes;
    this.easing = easing;
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
    int threads = easing.threads(problems);
    double by = easing.by(problems);
    Optional<Outcome> outcome = easing.outcome(problems);
    Scenario scenario =
        ScenarioFiles.read(List.of(file), easing.and(changes.overrides()), problems, speech).get(0);
    BottleneckTrial trial = new BottleneckTrial(scenario, outcome.orElseThrow(), by);
    try (RunFolder folder = RunFolder.at(place(scenario))) {
      StopSign stop = new StopSign();
      Interruption interruption = new Interruption(stop, terminal.err());
      try {
        announce(scenario, trial, by, threads, folder);
        Instant started = Instant.now();
        BottleneckTrial.Outturn outturn = run(trial, RunPlan.onThreads(threads).stoppedBy(stop));
        Provenance provenance =
            new Provenance(
                Version.NUMBER, repeat(file), List.of(scenario), threads, started, Instant.now());
        return end(outturn, folder, provenance);
      } finally {
        interruption.close();
      }
    }
  }

  private Path place(Scenario scenario) {
    return easing
        .out()
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(
                        List.of("bottleneck-" + scenario.name()),
                        LocalDateTime.now(Clock.systemUTC())));
  }

  private void announce(
      Scenario scenario, BottleneckTrial trial, double by, int threads, RunFolder folder) {
    speech.remark(
        String.format(
            Locale.UK,
            "%s as it is and with %d things eased by %s%%, one at a time: %d x %d runs of %s"
                + " over %d + %d weeks, on %d %s.",
            scenario.name(),
            trial.reliefs().size(),
            Numeral.of(Math.rint(1000 * by) / 10),
            1 + trial.reliefs().size(),
            scenario.replicates(),
            Words.people(scenario.parameters().place().registeredPeople()),
            scenario.horizon().warmUpWeeks(),
            scenario.horizon().policyWeeks(),
            threads,
            threads == 1 ? "thread" : "threads"));
    speech.remark("Results will be in " + Ending.shown(folder.target()) + ".");
  }

  private BottleneckTrial.Outturn run(BottleneckTrial trial, RunPlan plan) {
    if (saying.quiet()) {
      return trial.run(new ManyRuns(new WarmStart(), plan.reportingTo(Progress.NONE)));
    }
    try (ProgressLine line = new ProgressLine(terminal)) {
      return trial.run(new ManyRuns(new WarmStart(), plan.reportingTo(line)));
    }
  }

  private int end(BottleneckTrial.Outturn outturn, RunFolder folder, Provenance provenance) {
    outturn.failures().forEach(failure -> speech.warn("error  " + failure.sentence()));
    if (outturn.found().isEmpty()) {
      speech.warn(
          outturn.stopped()
              ? "Stopped before any run had finished, so nothing was written."
              : "No run of the scenario itself finished, so there are no results.");
      return outturn.stopped() ? ExitCode.STOPPED : ExitCode.SOME_FAILED;
    }
    Bottleneck bottleneck = outturn.found().get();
    try {
      BottleneckWriter writer = new BottleneckWriter(folder, bottleneck, provenance);
      Path results = writer.write();
      writer.note().ifPresent(speech::warn);
      say(bottleneck, Optional.of(Ending.shown(results)));
    } catch (FolderException e) {
      say(bottleneck, Optional.empty());
      speech.warn("error  " + e.getMessage());
      return bottleneck.stopped() ? ExitCode.STOPPED : ExitCode.SOME_FAILED;
    }
    if (bottleneck.stopped()) {
      speech.warn(
          "Stopped: what has finished is kept, marked as incomplete. For all of it repeat:\n  "
              + provenance.command());
      return ExitCode.STOPPED;
    }
    return bottleneck.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void say(Bottleneck bottleneck, Optional<String> results) {
    if (saying.json()) {
      terminal.out().print(BottleneckJson.json(bottleneck, results.orElse(null)));
    } else if (saying.quiet()) {
      results.ifPresent(terminal.out()::println);
    } else {
      terminal.out().print(BottleneckScreen.text(bottleneck, terminal.ink()));
      results.ifPresent(
          place ->
              terminal.out().println("\nResults: " + place + " (begin with README.txt there)"));
    }
    terminal.out().flush();
  }

  private String repeat(Path file) {
    List<String> words = new ArrayList<>(List.of("linkwork", "bottleneck", file.toString()));
    words.addAll(changes.typed());
    words.addAll(easing.typed());
    return CommandLineText.of(words);
  }
}
