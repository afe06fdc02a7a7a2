package org.linkwork.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.design.Recording;
import org.linkwork.experiment.Progress;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.report.StudyPages;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.sensitivity.SensitivityPages;
import org.linkwork.report.words.Words;
import org.linkwork.sensitivity.SensitivityResults;
import org.linkwork.sensitivity.SensitivityStudy;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepState;

/**
 * Finding out what an answer depends on: read and check, say what it will take, carry out what is
 * missing, write the report, say what was found.
 */
final class SensitivityTrial {
  private static final Path OUTPUTS = Path.of("outputs");
  private static final int POINTS_WORTH_TELLING = 1000;
  static final Recording RECORDING = new Recording(List.of(), false, false);

  private final Terminal terminal;
  private final ChangeOptions changes;
  private final SensitivityOptions asking;
  private final SpeechOptions saying;
  private final Speech speech;

  SensitivityTrial(
      Terminal terminal, ChangeOptions changes, SensitivityOptions asking, SpeechOptions saying) {
    this.terminal = terminal;
    this.changes = changes;
    this.asking = asking;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet());
  }

  /**
   * Carries it out.
   *
   * @param files the scenario, and the other where the answer is a difference
   * @return the exit code
   */
  int carryOut(List<Path> files) {
    SensitivityAsked asked = SensitivityAsked.read(files, changes, asking, speech);
    SensitivityStudy study = asked.study();
    study.checkEnds();
    if (asking.isPlanOnly()) {
      new SensitivityPlan(asked, speech).say(study.runs());
      return ExitCode.DONE;
    }
    CommandRecord command = new CommandRecord(Version.OF_RESULTS, asked.content(), words(files));
    StudyFolder folder = StudyFolder.at(place(asked), command);
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try (ResultStore store =
        folder.store(
            new StoreAbout(
                Version.OF_RESULTS, "sensitivity-" + asked.question().scenario(), RECORDING))) {
      Instant started = Instant.now();
      folder.keep(files, store);
      if (asking.triesFailedAgain() && store.failed() > 0) {
        // Before the runs change that it rests on, so that a stop leaves no report of other runs.
        folder
            .putReportAside()
            .ifPresent(
                aside -> speech.remark("The earlier report is now " + Ending.shown(aside) + "."));
        store.forgetFailures();
      }
      int missing = missing(study, store);
      announce(asked, study, folder, missing);
      if (!notePoints(asked, store, stop, folder, missing)) {
        return ExitCode.STOPPED;
      }
      if (stop.isRequested()
          || run(study, store, asked.threads(), stop, missing, folder).stopped()) {
        speech.warn(
            Ending.stopped(store.finished() + store.failed(), Ending.resumeLine(folder.place())));
        return ExitCode.STOPPED;
      }
      Provenance provenance =
          new Provenance(
              Version.NUMBER,
              CommandLineText.of(repeat(files)),
              asked.scenarios(),
              asked.threads(),
              started,
              Instant.now());
      interruption.saying(StudyFolder.WRITING);
      return end(study.results(store), folder, provenance);
    } finally {
      interruption.close();
    }
  }

  private Path place(SensitivityAsked asked) {
    return asking
        .out()
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(
                        List.of(
                            asked.question().method().key() + "-" + asked.question().scenario()),
                        LocalDateTime.now(Clock.systemUTC()))
                    .toAbsolutePath());
  }

  /** Whether all points are noted; if not, says how to go on. */
  private boolean notePoints(
      SensitivityAsked asked, ResultStore store, StopSign stop, StudyFolder folder, int missing) {
    SweepState before = before(asked.study(), store, missing);
    folder.say(SweepStatus.RUNNING, before);
    try {
      notePoints(asked, store, stop);
    } catch (BadInputException e) {
      // Values that cannot hold together show here alone, if only two factors disagree.
      if (store.finished() + store.failed() == 0) {
        store.close();
        folder.discard();
      }
      throw e;
    }
    int noted = store.points().size();
    if (noted < asked.study().points()) {
      folder.say(SweepStatus.STOPPED, before);
      speech.warn(
          "Stopped before the first run: what %s of %s simulate is worked out. Go on with:  %s"
              .formatted(
                  Words.count(noted),
                  Words.count(asked.study().points(), "point"),
                  Ending.resumeLine(folder.place())));
      return false;
    }
    return true;
  }

  private void notePoints(SensitivityAsked asked, ResultStore store, StopSign stop) {
    PointNotes notes = new PointNotes(asked.study(), store);
    if (saying.quiet() || notes.missing() < POINTS_WORTH_TELLING) {
      notes.note(asked.scenarios().get(0), stop, Progress.NONE);
      return;
    }
    speech.remark(
        "Working out what %s simulate ...".formatted(Words.count(notes.missing(), "point")));
    try (ProgressLine line = new ProgressLine(terminal)) {
      notes.note(asked.scenarios().get(0), stop, line);
    }
  }

  private static int missing(SensitivityStudy study, ResultStore store) {
    long ended = 0;
    for (StoredPoint point : store.points()) {
      for (int replicate = 0; replicate < point.replicates(); replicate++) {
        ended += store.holds(point.content(), replicate) ? 1 : 0;
      }
    }
    return (int) (study.runs() - ended);
  }

  private void announce(
      SensitivityAsked asked, SensitivityStudy study, StudyFolder folder, int missing) {
    if (folder.isContinued()) {
      speech.remark(
          "%s found, %s to do."
              .formatted(Words.count(study.runs() - missing, "run"), Words.count(missing)));
    }
    if (missing > SensitivityPlan.TRIALS * asked.threads()) {
      new SensitivityPlan(asked, speech).say(missing);
    } else if (!folder.isContinued()) {
      speech.remark(Words.count(missing, "run") + " to carry out.");
    }
    speech.remark("Results will be in " + Ending.shown(folder.place()) + ".");
  }

  private SweepEnding run(
      SensitivityStudy study,
      ResultStore store,
      int threads,
      StopSign stop,
      int missing,
      StudyFolder folder) {
    // Two worlds of one evaluation share their warm-up, one world alone has nobody to share with.
    SingleRun way = study.isDifference() ? new WarmStart(2 * threads) : SingleRun.fresh();
    return folder.progress(
        terminal,
        saying.quiet() || missing == 0,
        before(study, store, missing),
        progress -> Sweep.run(study.planned(store.points()), store, way, threads, stop, progress));
  }

  private static SweepState before(SensitivityStudy study, ResultStore store, int missing) {
    return new SweepState(
        study.runs() - missing,
        store.failed(),
        study.runs(),
        missing == 0 ? study.points() : 0,
        study.points(),
        false);
  }

  private int end(SensitivityResults results, StudyFolder folder, Provenance provenance) {
    if (results.failed() > 0) {
      speech.warn(
          "error  %s failed; points that need them are left out."
              .formatted(Words.count(results.failed(), "run")));
    }
    if (results.finished() == 0) {
      speech.warn("No run has an answer, so there are no results.");
      folder.settle(true);
      return ExitCode.SOME_FAILED;
    }
    StudyPages pages = SensitivityPages.of(results);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("method", results.question().method().key());
    facts.put("outcome", results.question().outcome().key());
    facts.put("answers", results.finished());
    facts.put("failed", results.failed());
    StudyEnding ending = new StudyEnding(terminal, saying);
    if (folder.isReported()) {
      ending.say(pages, Optional.of(folder.reportPlace()), facts);
      folder.settle(true);
      return results.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    int exitCode =
        ending.write(
            pages, folder.report(), provenance, results.finished(), results.failed(), facts);
    folder.settle(folder.isReported());
    return exitCode;
  }

  private List<String> repeat(List<Path> files) {
    List<String> words = new ArrayList<>(List.of("linkwork", "sensitivity"));
    files.forEach(file -> words.add(file.toString()));
    words.addAll(changes.typed());
    words.addAll(asking.typed());
    return words;
  }

  /** The command with full paths, to be gone on with from anywhere. */
  private List<String> words(List<Path> files) {
    List<Path> full = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    return repeat(full).subList(1, repeat(full).size());
  }
}
