package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.linkwork.design.Experiment;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.ExperimentSweep;
import org.linkwork.sweep.Merge;
import org.linkwork.sweep.Shard;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that joins the parts of a sweep. */
@Command(
    name = "merge",
    header = "Join the parts of a sweep that were carried out apart.",
    abbreviateSynopsis = true,
    description = {
      "",
      "The tables are those of a sweep carried out in one place, byte for byte. Parts may overlap"
          + " and may be incomplete; what is missing then is said first, the exit code is 3, and"
          + " linkwork resume goes on with it.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      "3:runs are missing, some runs failed, or some results were not written"
    },
    footerHeading = "%nExample:%n",
    footer = "  linkwork merge outputs/part-* --out outputs/caseload")
final class MergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PART",
      description = "One or more folders of parts, from linkwork sweep --shard.")
  private List<Path> parts = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder for the whole; if it holds this sweep, the parts are added to it.")
  private Path out;

  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SweepPlace place = new SweepPlace(out);
    Instant started = Instant.now();
    if (!place.isBegun()) {
      place.refuseUnlessFree();
    }
    List<Path> stores = parts.stream().map(part -> new SweepPlace(part).store()).toList();
    SweepNotes notes = first(stores.get(0));
    Experiment experiment = notes.inTemporaryFolder();
    Merge merge = new Merge(experiment, Version.OF_RESULTS);
    stores.forEach(merge::check);
    try (ResultStore store =
        place.isBegun()
            ? ResultStore.open(place.store(), Version.OF_RESULTS)
            : ExperimentSweep.newStore(
                place.store(), Version.OF_RESULTS, experiment, notes.asMap())) {
      notes.refuseOtherPart(store);
      merge.check(store);
      notes.write(store);
      notes.inputs().write(place.scenarios());
      ExperimentSweep sweep = merge.join(stores, store);
      return say(place, store, notes, sweep, started);
    }
  }

  private static SweepNotes first(Path store) {
    try (ResultStore part = ResultStore.read(store, Version.OF_RESULTS)) {
      SweepNotes notes = SweepNotes.of(part);
      return new SweepNotes(notes.inputs(), Shard.WHOLE, notes.typed());
    }
  }

  private int say(
      SweepPlace place,
      ResultStore store,
      SweepNotes notes,
      ExperimentSweep sweep,
      Instant started) {
    SweepState state = sweep.state();
    SweepStatus.now(SweepStatus.RUNNING, state, 0).write(place.status());
    SweepEndingWords words = new SweepEndingWords(terminal, speech, place);
    words.sayIncomplete(state);
    SweepEnding ending = new SweepEnding(0, 0, (int) state.ended(), false);
    try (WritingInterruption writing = new WritingInterruption(terminal.err(), place)) {
      int exit = words.sayDone(sweep, store, notes, ending, started, 1, writing);
      if (state.isComplete()) {
        return exit;
      }
    }
    SweepStatus.settle(place.status(), SweepStatus.STOPPED);
    return ExitCode.SOME_FAILED;
  }
}
