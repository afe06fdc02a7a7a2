package org.linkwork.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.SweepState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that says how far a sweep has come. */
@Command(
    name = "status",
    header = "Say how far a sweep has come, also while it goes on.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Reads what the sweep itself last said, which is a second old while it goes on, and counts"
          + " what its store holds when nobody is writing to it. Nothing is changed.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCode.HELP_DONE, ExitCode.HELP_FAULT, ExitCode.HELP_BAD_INPUT},
    footerHeading = "%nExample:%n",
    footer = "  linkwork status outputs/caseload")
final class StatusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "The folder of a sweep.")
  private Path folder;

  @Option(
      names = "--json",
      description = "Answer in one line of JSON on standard output, for other programs.")
  private boolean json;

  @Mixin private HelpOption help;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SweepPlace place = new SweepPlace(folder);
    Optional<SweepStatus> said =
        place.isBegun() ? SweepStatus.read(place.status()) : Optional.empty();
    if (said.filter(SweepStatus::isAlive).isPresent()) {
      say(said.get(), Optional.empty());
      return ExitCode.DONE;
    }
    try (ResultStore store = ResultStore.read(place.store(), Version.OF_RESULTS)) {
      if (said.isPresent()) {
        say(said.get(), Optional.of(store));
      } else {
        sayOf(
            SweepNotes.otherCommand(store).orElseThrow(() -> SweepNotes.nothingBegun(store.file())),
            store);
      }
    }
    return ExitCode.DONE;
  }

  /** What the store alone tells, where no command has said how far it is. */
  private void sayOf(String command, ResultStore store) {
    if (json) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("state", "unknown");
      facts.put("command", command);
      facts.put("runs_in_store", store.finished());
      facts.put("runs_failed", store.failed());
      terminal.out().println(JsonText.of(facts));
    } else {
      terminal
          .out()
          .println(
              String.format(
                  Locale.UK,
                  "Runs of linkwork %s: the store holds %,d finished runs, and %,d that failed.",
                  command,
                  store.finished(),
                  store.failed()));
      terminal
          .out()
          .println("Nobody is at work; if any is missing, " + SweepNotes.goingOn(store) + ".");
    }
    terminal.out().flush();
  }

  private void say(SweepStatus status, Optional<ResultStore> store) {
    boolean cutOff = store.isPresent() && status.state().equals(SweepStatus.RUNNING);
    String state = cutOff ? "cut off" : status.state();
    SweepState sweep = status.sweep();
    if (json) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("state", state);
      facts.put("runs_ended", sweep.ended());
      facts.put("runs_failed", sweep.failed());
      facts.put("runs_planned", sweep.planned());
      facts.put("points_settled", sweep.settled());
      facts.put("points", sweep.points());
      facts.put("runs_per_second", status.runsPerSecond());
      facts.put("said_at", status.at().toString());
      store.ifPresent(held -> facts.put("runs_in_store", held.finished()));
      terminal.out().println(JsonText.of(facts));
    } else {
      sentences(status, state, store).forEach(terminal.out()::println);
    }
    terminal.out().flush();
  }

  private List<String> sentences(SweepStatus status, String state, Optional<ResultStore> store) {
    SweepState sweep = status.sweep();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        String.format(
            Locale.UK,
            "%s: %,d of %s%,d runs, %,d failed%s.",
            Character.toUpperCase(state.charAt(0)) + state.substring(1),
            sweep.ended(),
            sweep.adaptive() && !sweep.isComplete() ? "at most " : "",
            sweep.planned(),
            sweep.failed(),
            sweep.adaptive() && sweep.points() > 1
                ? String.format(
                    Locale.UK, ", %,d of %,d points need no more", sweep.settled(), sweep.points())
                : ""));
    if (store.isEmpty() && sweep.isComplete()) {
      sentences.add(
          "All runs have ended; process %d writes the tables.".formatted(status.process()));
      return sentences;
    }
    if (store.isEmpty()) {
      long left = sweep.planned() - sweep.ended();
      sentences.add(
          String.format(
              Locale.UK,
              "Process %d goes on at %.1f runs/s, so that %s%s are left; it said so %s ago.",
              status.process(),
              status.runsPerSecond(),
              sweep.adaptive() ? "at most " : "about ",
              status.runsPerSecond() > 0
                  ? TimeInWords.of(left / status.runsPerSecond())
                  : left + " runs",
              TimeInWords.of(Duration.between(status.at(), Instant.now()).toMillis() / 1e3)));
      return sentences;
    }
    sentences.add(
        String.format(Locale.UK, "The store holds %,d finished runs.", store.get().finished()));
    if (!state.equals(SweepStatus.COMPLETE)) {
      sentences.add(
          "Nobody is at work. Go on with: "
              + Ending.resumeLine(folder.toAbsolutePath().normalize()));
    }
    return sentences;
  }
}
