package org.linkwork.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linkwork.experiment.Precision;
import org.linkwork.experiment.RunResult;
import org.linkwork.parameter.Numeral;
import org.linkwork.report.Findings;
import org.linkwork.report.ReportWriter;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.screen.Screen;
import org.linkwork.report.screen.ScreenJson;
import org.linkwork.report.words.Words;
import org.linkwork.sweep.RunEngine;

/** How a trial ends: results are written, and what came out and where it is are said. */
final class Ending {
  private final Terminal terminal;
  private final SpeechOptions saying;
  private final RunFolder folder;
  private final PersonalFiles personal;

  Ending(Terminal terminal, SpeechOptions saying, RunFolder folder, PersonalFiles personal) {
    this.terminal = terminal;
    this.saying = saying;
    this.folder = folder;
    this.personal = personal;
  }

  /**
   * Writes the results and says what came out.
   *
   * @return the exit code
   */
  int say(Trial.Outturn outturn, Provenance provenance, Optional<Precision> precision) {
    outturn.failures().forEach(failure -> warn("error  " + failure.sentence()));
    if (outturn.findings().isEmpty()) {
      personal.keepOnly(Set.of());
      warn(
          outturn.stopped()
              ? "Stopped before any replicate had finished, so nothing was written."
              : "No replicate finished, so there are no results.");
      return outturn.stopped() ? ExitCode.STOPPED : ExitCode.SOME_FAILED;
    }
    Findings findings = outturn.findings().get();
    try {
      personal.keepOnly(replicates(findings));
      ReportWriter writer = new ReportWriter(folder, findings, provenance);
      Path results = writer.write();
      writer.note().ifPresent(this::warn);
      sayFindings(findings, Optional.of(shown(results)));
    } catch (FolderException e) {
      sayFindings(findings, Optional.empty());
      warn("error  " + e.getMessage());
      return outturn.stopped() ? ExitCode.STOPPED : ExitCode.SOME_FAILED;
    }
    if (outturn.stopped()) {
      warn(
          "Stopped: %d of %d replicates are kept, marked as incomplete. For all of them repeat:"
                  .formatted(findings.replicates(), findings.asked())
              + "\n  "
              + provenance.command());
      return ExitCode.STOPPED;
    }
    if (!outturn.precise()) {
      warn(
          "Not as precise as asked for (%s): allow more runs with --replicates."
              .formatted(inWords(precision.orElseThrow())));
    }
    return outturn.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private static Set<Integer> replicates(Findings findings) {
    return findings.arms().get(0).results().stream()
        .map(RunResult::replicate)
        .collect(Collectors.toSet());
  }

  /** What precision asks for, in words. */
  static String inWords(Precision precision) {
    return "%s is known to +/- %s %s"
        .formatted(
            precision.outcome().key(),
            Numeral.of(precision.halfWidth()),
            precision.perCent() ? "% of its mean" : precision.outcome().unit());
  }

  /** The path as short as it can be said from here. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    if (!path.startsWith(here)) {
      return path.toString();
    }
    String within = here.relativize(path).toString();
    return within.isEmpty() ? "." : within;
  }

  /** The sentence that so many runs are kept, and the command that goes on with them. */
  static String stopped(long kept, String line) {
    return "Stopped: %s kept. Go on with:  %s"
        .formatted(Words.count(kept, "run") + (kept == 1 ? " is" : " are"), line);
  }

  /** The command that goes on with what stopped, on this machine. */
  static String resumeLine(Path folder) {
    return resumeLine(folder, Optional.empty());
  }

  /** The command that goes on with what stopped, where it was carried out. */
  static String resumeLine(Path folder, RunEngine engine) {
    return resumeLine(folder, engine.where());
  }

  private static String resumeLine(Path folder, Optional<String> engine) {
    String place = shown(folder);
    return engine
        .map(
            where ->
                "spark-submit target/spark/linkwork-spark.jar "
                    + CommandLineText.of(List.of("resume", place, "--on", where)))
        .orElse("linkwork " + CommandLineText.of(List.of("resume", place)));
  }

  /** The command that makes a page of results. */
  static String reportLine(String place) {
    return "Report: " + CommandLineText.of(List.of("linkwork", "report", place));
  }

  /** Says what came out and, if all of it could be written, where it is. */
  private void sayFindings(Findings findings, Optional<String> results) {
    if (saying.json()) {
      terminal.out().print(ScreenJson.json(findings, results.orElse(null)));
    } else if (saying.quiet()) {
      results.ifPresent(terminal.out()::println);
    } else {
      terminal.out().print(Screen.text(findings, terminal.ink()));
      results.ifPresent(
          place ->
              terminal
                  .out()
                  .println(
                      "\nResults: "
                          + place
                          + " (begin with README.txt there)\n"
                          + reportLine(place)));
    }
    terminal.out().flush();
  }

  private void warn(String line) {
    terminal.err().println(line);
  }
}
