package org.linkwork.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.calibration.Calibration;
import org.linkwork.calibration.CalibrationFile;
import org.linkwork.calibration.CalibrationQuestion;
import org.linkwork.calibration.CalibrationReader;
import org.linkwork.calibration.CalibrationResults;
import org.linkwork.calibration.CalibrationRule;
import org.linkwork.calibration.ModelTargets;
import org.linkwork.design.Recording;
import org.linkwork.experiment.StopSign;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.StudyPages;
import org.linkwork.report.calibration.CalibrationPages;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.ScenarioIdentity;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.study.StudyRun;
import org.linkwork.sweep.RunEngine;

/**
 * A calibration: read and check, say what it will take, carry out what is missing, write the
 * report, say what was found.
 */
final class CalibrationTrial {
  private static final Path OUTPUTS = Path.of("outputs");
  private static final String STOPPING =
      "Stopping: what has finished is kept, what is running is dropped. Press again to stop at"
          + " once.";

  private final Terminal terminal;
  private final CalibrationOptions options;
  private final EngineOptions engines;
  private final SpeechOptions saying;
  private final Speech speech;

  CalibrationTrial(
      Terminal terminal, CalibrationOptions options, EngineOptions engines, SpeechOptions saying) {
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
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    FileKind.CALIBRATION.expect(file);
    CalibrationFile calibration = CalibrationReader.read(file);
    CalibrationPlan plan = new CalibrationPlan(calibration, threads);
    if (options.isPlanOnly()) {
      plan.sentences().forEach(terminal.out()::println);
      terminal.out().flush();
      return ExitCode.DONE;
    }
    CommandRecord command =
        new CommandRecord(
            Version.OF_RESULTS,
            content(calibration),
            List.of("calibrate", file.toAbsolutePath().normalize().toString()));
    StudyFolder folder = StudyFolder.at(place(calibration), command);
    try (RunEngine engine = engines.open(workers -> new StudyRun(2 * workers), threads, speech)) {
      return carryOut(calibration, plan, folder, engine);
    }
  }

  private int carryOut(
      CalibrationFile calibration, CalibrationPlan plan, StudyFolder folder, RunEngine engine) {
    StopSign stop = new StopSign();
    SecondInterrupt.endsAtOnce();
    Interruption interruption = new Interruption(stop, terminal.err(), STOPPING);
    try (ResultStore store =
        folder.store(
            new StoreAbout(
                Version.OF_RESULTS,
                "calibration-" + calibration.question().name(),
                new Recording(List.of(), false, false)))) {
      if (options.triesFailedAgain() && store.failed() > 0) {
        folder
            .putReportAside()
            .ifPresent(
                aside -> speech.remark("The earlier report is now " + Ending.shown(aside) + "."));
        store.forgetFailures();
      }
      folder.keep(List.of(calibration.file()), store);
      announce(plan, folder, store);
      return run(calibration, folder, store, engine, stop);
    } finally {
      interruption.close();
    }
  }

  private int run(
      CalibrationFile calibration,
      StudyFolder folder,
      ResultStore store,
      RunEngine engine,
      StopSign stop) {
    Instant started = Instant.now();
    CalibrationStatus status = new CalibrationStatus(folder.place(), store, calibration.mostRuns());
    CalibrationSweep sweep =
        new CalibrationSweep(calibration, store, engine, stop, status, terminal, saying.quiet());
    ModelTargets targets = new ModelTargets(calibration, store, sweep);
    Optional<CalibrationResults> results =
        new Calibration(calibration.question(), targets, sweep).carryOut();
    if (results.isEmpty()) {
      status.stopped();
      speech.warn(Ending.stopped(store.finished(), Ending.resumeLine(folder.place(), engine)));
      return ExitCode.STOPPED;
    }
    if (sweep.carriedOut() > 0) {
      speech.remark(
          "%s carried out in %s."
              .formatted(Words.count(sweep.carriedOut(), "run"), TimeInWords.of(sweep.seconds())));
    }
    Provenance provenance =
        new Provenance(
            Version.NUMBER,
            CommandLineText.of(List.of("linkwork", "calibrate", calibration.file().toString())),
            List.of(calibration.standing()),
            engine.workers(),
            started,
            Instant.now());
    int exitCode = end(results.get(), targets, folder, provenance);
    status.done(folder.isReported());
    return exitCode;
  }

  private int end(
      CalibrationResults results, ModelTargets targets, StudyFolder folder, Provenance provenance) {
    int failed = targets.failed();
    if (failed > 0) {
      speech.warn(
          "error  %s failed; places that need them say nothing of their targets."
              .formatted(Words.count(failed, "run")));
    }
    StudyPages pages = new CalibrationPages(results, targets.runs());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("calibration", results.question().name());
    facts.put("waves", results.waves().size());
    facts.put("sets", results.sets().sets().size());
    facts.put("targets_inside", results.inside());
    facts.put("targets", results.question().aims().size());
    facts.put("runs", targets.runs());
    facts.put("failed", failed);
    StudyEnding ending = new StudyEnding(terminal, saying);
    if (folder.isReported()) {
      ending.say(pages, Optional.of(folder.reportPlace()), facts);
      return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    return ending.write(
        pages, folder.report(), provenance, (int) targets.runs() - failed, failed, facts);
  }

  private void announce(CalibrationPlan plan, StudyFolder folder, ResultStore store) {
    if (folder.isContinued()) {
      speech.remark(Words.count(store.finished(), "run") + " found.");
    } else if (!saying.quiet()) {
      plan.sentences().forEach(speech::remark);
    }
    speech.remark("Results will be in " + Ending.shown(folder.place()) + ".");
  }

  private Path place(CalibrationFile calibration) {
    return options
        .out()
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(
                        List.of("calibration-" + calibration.question().name()),
                        LocalDateTime.now(Clock.systemUTC()))
                    .toAbsolutePath());
  }

  /** What makes it the same calibration: model, scenario, ranges, targets and how much is done. */
  private static String content(CalibrationFile calibration) {
    CalibrationQuestion question = calibration.question();
    CalibrationRule rule = question.rule();
    StringBuilder text = new StringBuilder("model " + Version.OF_RESULTS + "\n");
    text.append(ScenarioIdentity.of(calibration.standing())).append('\n');
    text.append(question.seed()).append('\n').append(rule).append('\n');
    question
        .parameters()
        .forEach(
            one ->
                text.append(one.name() + " " + one.low() + " " + one.high())
                    .append(one.logarithmic() ? " log\n" : "\n"));
    question.aims().forEach(aim -> text.append(aim).append('\n'));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
