package org.linkwork.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linkwork.report.folder.ContinuedFolder;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.SweepCounts;
import org.linkwork.report.stored.SweepWriter;
import org.linkwork.report.words.Words;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.StoredTable;
import org.linkwork.sweep.ExperimentSweep;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.Shard;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepState;

/** How a sweep ends: tables are written, and what there is and how to go on are said. */
final class SweepEndingWords {
  private static final double MILLIS_A_SECOND = 1000;

  private final Terminal terminal;
  private final SpeechOptions saying;
  private final SweepPlace place;

  SweepEndingWords(Terminal terminal, SpeechOptions saying, SweepPlace place) {
    this.terminal = terminal;
    this.saying = saying;
    this.place = place;
  }

  /** Says how to go on with a sweep that was stopped. */
  int sayStopped(ExperimentSweep sweep, ResultStore store, RunEngine engine) {
    answer(sweep, List.of(), true);
    warn(String.format(Locale.UK, "Stopped: %,d runs are kept. Go on with:", store.finished()));
    warn("  " + Ending.resumeLine(place.folder().toAbsolutePath().normalize(), engine));
    return ExitCode.STOPPED;
  }

  /** Writes the tables of a sweep of which nothing is missing, and says what came out. */
  int sayDone(
      ExperimentSweep sweep,
      ResultStore store,
      SweepNotes notes,
      SweepEnding ending,
      Instant started,
      int threads,
      WritingInterruption writing) {
    SweepState state = sweep.state();
    String took =
        String.format(
            Locale.UK,
            state.isComplete() ? "Done: %s in %s%s." : "So far: %s in %s%s.",
            Words.count(ending.finished() + ending.failed(), "run"),
            TimeInWords.of(Duration.between(started, Instant.now()).toMillis() / MILLIS_A_SECOND),
            ending.alreadyThere() == 0
                ? ""
                : String.format(Locale.UK, ", and %,d were there", ending.alreadyThere()));
    List<String> findings = List.of();
    int exit = state.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    try {
      if (notes.shard().equals(Shard.WHOLE)) {
        findings = write(sweep, store, notes, started, threads, List.of());
      }
      writing.done();
    } catch (FolderException e) {
      SweepStatus.settle(place.status(), SweepStatus.FAILED);
      warn("error  " + e.getMessage());
      exit = ExitCode.SOME_FAILED;
    }
    remark(took);
    answer(sweep, findings, false);
    sayFailures(store, state);
    return exit;
  }

  /**
   * Writes all tables of what there is.
   *
   * @param parquet those that are written as Parquet files too
   * @return what came out, a sentence each
   */
  List<String> write(
      ExperimentSweep sweep,
      ResultStore store,
      SweepNotes notes,
      Instant started,
      int threads,
      List<StoredTable> parquet) {
    sayLeftOut(sweep);
    remark("Writing tables ...");
    SweepState state = sweep.state();
    SweepWriter writer =
        new SweepWriter(sweep.experiment(), store, new ContinuedFolder(place.folder()), parquet);
    Provenance provenance =
        new Provenance(
            Version.NUMBER,
            CommandLineText.of(List.of("linkwork", "sweep", notes.typed(), "--out", shown())),
            List.of(sweep.experiment().base()),
            threads,
            started,
            Instant.now());
    writer.write(
        provenance,
        new SweepCounts(
            sweep.experiment().name(),
            sweep.experiment().question(),
            notes.shard().number() + "/" + notes.shard().of(),
            sweep.experiment().points().size(),
            state.ended() - state.failed(),
            state.failed(),
            state.isComplete()));
    writer.note().ifPresent(this::warn);
    return writer.sentences();
  }

  /** Says, if so, that runs are missing, and how to go on. */
  void sayIncomplete(SweepState state) {
    if (!state.isComplete()) {
      warn(
          String.format(
              Locale.UK,
              "Incomplete: %s%,d of %,d runs are missing. Go on with:%n  linkwork resume %s",
              state.adaptive() ? "at most " : "",
              state.planned() - state.ended(),
              state.planned(),
              CommandLineText.of(List.of(shown()))));
    }
  }

  private void sayLeftOut(ExperimentSweep sweep) {
    long leftOut = sweep.leftOut();
    if (leftOut > 0) {
      remark(
          String.format(
              Locale.UK,
              leftOut == 1
                  ? "%,d finished run is in the store and is left out: the experiment no longer"
                      + " has it."
                  : "%,d finished runs are in the store and are left out: the experiment no longer"
                      + " has them.",
              leftOut));
    }
  }

  /** Says what came out and where it is. */
  void answer(ExperimentSweep sweep, List<String> findings, boolean stopped) {
    SweepState state = sweep.state();
    if (saying.json()) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("experiment", sweep.experiment().name());
      facts.put("results", shown());
      facts.put("points", sweep.experiment().points().size());
      facts.put("runs_finished", state.ended() - state.failed());
      facts.put("runs_failed", state.failed());
      facts.put("complete", state.isComplete());
      facts.put("stopped", stopped);
      facts.put("findings", new ArrayList<>(findings));
      terminal.out().println(JsonText.of(facts));
    } else if (saying.quiet()) {
      terminal.out().println(shown());
    } else if (!stopped) {
      findings.forEach(
          finding -> terminal.out().print(Paragraph.hanging("", finding + ".", terminal.width())));
      terminal.out().println("Results: " + shown() + hint(findings));
    }
    terminal.out().flush();
  }

  private String hint(List<String> findings) {
    return findings.isEmpty()
        ? " (a part; join all parts with linkwork merge)"
        : " (begin with README.txt there)\n" + Ending.reportLine(shown());
  }

  private void sayFailures(ResultStore store, SweepState state) {
    if (state.failed() > 0) {
      warn(
          String.format(
              Locale.UK,
              "error  %,d %s failed; failures.csv lists them. %s",
              state.failed(),
              state.failed() == 1 ? "run" : "runs",
              firstFailure(store).orElse("")));
    }
  }

  private Optional<String> firstFailure(ResultStore store) {
    try (Rows rows = store.rows(StoredTable.FAILURES)) {
      return rows.next()
          ? Optional.of(
              String.format(
                  Locale.ROOT,
                  "The first: %s%nRun it again with: linkwork replay %s %s-r%03d",
                  rows.text(5),
                  shown(),
                  rows.text(0),
                  rows.whole(1)))
          : Optional.empty();
    }
  }

  private String shown() {
    return Ending.shown(place.folder().toAbsolutePath().normalize());
  }

  private void remark(String line) {
    if (!saying.quiet() && !saying.json()) {
      terminal.err().println(line);
    }
  }

  private void warn(String line) {
    terminal.err().println(line);
  }
}
