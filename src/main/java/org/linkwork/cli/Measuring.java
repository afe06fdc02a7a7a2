package org.linkwork.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.StopSign;
import org.linkwork.report.StudyPages;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.scenario.Scenario;

/**
 * Something measured inside the model: runs with progress, then pages; Ctrl-C keeps nothing half.
 */
final class Measuring {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final SpeechOptions saying;
  private final MeasuringOptions options;

  Measuring(Terminal terminal, SpeechOptions saying, MeasuringOptions options) {
    this.terminal = terminal;
    this.saying = saying;
    this.options = options;
  }

  /**
   * What was measured.
   *
   * @param pages what there is to say of it
   * @param finished replicates behind it; pages are written only for 1 or more
   * @param failures runs that failed
   * @param stopped whether it was stopped before all had finished
   * @param facts what other programs are told
   */
  record Measured(
      StudyPages pages,
      int finished,
      List<RunFailure> failures,
      boolean stopped,
      Map<String, Object> facts) {}

  /**
   * Measures and writes.
   *
   * @param name first part of the folder's name where none is asked for
   * @param repeat the command that repeats it
   * @return the exit code
   */
  int carryOut(
      Scenario scenario,
      String name,
      int threads,
      List<String> repeat,
      Function<RunPlan, Measured> work) {
    Speech speech = new Speech(terminal, saying.quiet());
    RunFolder folder = RunFolder.at(place(name));
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try {
      Instant started = Instant.now();
      Measured measured = measured(work, RunPlan.onThreads(threads).stoppedBy(stop));
      measured.failures().forEach(failure -> speech.warn("error  " + failure.sentence()));
      if (measured.finished() == 0) {
        speech.warn(
            measured.stopped()
                ? "Stopped before any replicate had finished, so nothing was written."
                : "No replicate finished, so there are no results.");
        return measured.stopped() ? ExitCode.STOPPED : ExitCode.SOME_FAILED;
      }
      Provenance provenance =
          new Provenance(
              Version.NUMBER,
              CommandLineText.of(repeat),
              List.of(scenario),
              threads,
              started,
              Instant.now());
      int written =
          new StudyEnding(terminal, saying)
              .write(
                  measured.pages(),
                  folder,
                  provenance,
                  measured.finished(),
                  measured.failures().size(),
                  measured.facts());
      if (measured.stopped()) {
        speech.warn("Stopped early; for all replicates repeat:\n  " + provenance.command());
        return ExitCode.STOPPED;
      }
      return written;
    } finally {
      interruption.close();
    }
  }

  private Measured measured(Function<RunPlan, Measured> work, RunPlan plan) {
    if (saying.quiet()) {
      return work.apply(plan);
    }
    try (ProgressLine line = new ProgressLine(terminal)) {
      return work.apply(plan.reportingTo(line));
    }
  }

  private Path place(String name) {
    return options
        .out()
        .orElseGet(
            () -> new RunPlaces(OUTPUTS).free(List.of(name), LocalDateTime.now(Clock.systemUTC())));
  }
}
