package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.linkwork.design.Recording;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredTable;
import org.linkwork.sweep.ExperimentSweep;
import org.linkwork.sweep.SweepState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes a sweep's tables. */
@Command(
    name = "export",
    header = "Write the tables of a sweep from what its store holds, also before it is complete.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Writes the same files as at the end of a sweep, and says first if runs are missing; with --parquet, runs, weeks and failures in"
          + " Parquet files as well, which are smaller and quicker to read.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      ExitCode.HELP_SOME_FAILED
    },
    footerHeading = "%nExample:%n",
    footer = "  linkwork export outputs/caseload --parquet")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "The folder of a sweep.")
  private Path folder;

  @Option(names = "--parquet", description = "Also write Parquet files.")
  private boolean parquet;

  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SweepPlace place = new SweepPlace(folder);
    Instant started = Instant.now();
    try (ResultStore store = ResultStore.open(place.store(), Version.OF_RESULTS)) {
      SweepNotes notes = SweepNotes.of(store);
      notes.refuseEdited(place, notes.inputs());
      ExperimentSweep sweep =
          new ExperimentSweep(notes.experiment(place.scenarios()), store, notes.shard());
      sweep.note();
      SweepEndingWords ending = new SweepEndingWords(terminal, speech, place);
      ending.sayIncomplete(sweep.state());
      List<StoredTable> asked = parquet ? tables(store.about().recording()) : List.of();
      List<String> findings = ending.write(sweep, store, notes, started, 1, asked);
      ending.answer(sweep, findings, false);
      SweepState state = sweep.state();
      return state.isComplete() && state.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  private static List<StoredTable> tables(Recording recording) {
    List<StoredTable> tables = new ArrayList<>(List.of(StoredTable.values()));
    // Readings are of studies, whose folders are no sweeps.
    tables.remove(StoredTable.READINGS);
    if (recording.weekly().isEmpty()) {
      tables.remove(StoredTable.WEEKLY);
    }
    if (!recording.strata()) {
      tables.remove(StoredTable.STRATA);
    }
    return tables;
  }
}
