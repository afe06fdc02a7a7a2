package org.linkwork.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.AttendedRun;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.StopSign;
import org.linkwork.nation.NationRuns;
import org.linkwork.nation.NationWorlds;
import org.linkwork.nation.Network;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.Findings;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;

/** One network of a nation alone, from its first week, with every person and event. */
final class NationReplay {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final NationOptions options;
  private final SpeechOptions saying;
  private final Speech speech;

  NationReplay(Terminal terminal, NationOptions options, SpeechOptions saying) {
    this.terminal = terminal;
    this.options = options;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet());
  }

  /**
   * Carries it out in each world.
   *
   * @return the exit code
   */
  int carryOut(Path file) {
    NationWorlds worlds = options.worlds(file, new Problems());
    Network network = options.only(worlds);
    speech.remark(
        "%s: %s, %s, %s people."
            .formatted(
                network.label(), network.region(), network.place().label(), network.people()));
    int exitCode = ExitCode.DONE;
    for (int world = 0; world < worlds.names().size(); world++) {
      exitCode = Math.max(exitCode, carryOut(worlds, network, world, file));
    }
    return exitCode;
  }

  private int carryOut(NationWorlds worlds, Network network, int world, Path file) {
    Scenario scenario = worlds.scenario(network, world);
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try (RunFolder results = RunFolder.at(place(worlds, network, world))) {
      Instant started = Instant.now();
      PersonalFiles personal =
          new PersonalFiles(
              results, List.of(PersonalTable.PEOPLE, PersonalTable.TRACE), List.of(scenario));
      Optional<RunResult> found =
          new AttendedRun(personal).run(scenario, network.number(), stop::isRequested);
      if (found.isEmpty()) {
        speech.warn("Stopped before the end of the run, so nothing was written.");
        return ExitCode.STOPPED;
      }
      int verdict = compare(worlds, network, scenario, found.get());
      ReplicateSet runs =
          new ReplicateSet(scenario.name(), 1, List.of(found.get()), List.of(), false);
      int written =
          new Ending(terminal, saying, results, personal)
              .say(
                  new Trial.Outturn(Optional.of(Findings.of(runs)), List.of(), false, true),
                  provenance(scenario, file, started),
                  Optional.empty());
      return Math.max(verdict, written);
    } catch (RunFailedException e) {
      speech.warn("error  " + e.failure().sentence());
      return ExitCode.SOME_FAILED;
    } finally {
      interruption.close();
    }
  }

  private int compare(NationWorlds worlds, Network network, Scenario scenario, RunResult result) {
    Optional<Path> store =
        options.out().map(out -> out.resolve(ResultStore.FILE)).filter(Files::exists);
    if (store.isEmpty()) {
      return ExitCode.DONE;
    }
    try (ResultStore held = ResultStore.read(store.get(), Version.OF_RESULTS)) {
      NationRuns runs = new NationRuns(worlds, List.of(network), Version.OF_RESULTS);
      RunRow row = RunRow.of(held.content(scenario), result, runs.about().recording());
      if (!held.holds(row.content(), network.number())
          || held.hasFailed(row.content(), network.number())) {
        speech.warn(
            "The folder does not hold this network in the world %s, so there is nothing to compare it with."
                .formatted(scenario.name()));
        return ExitCode.DONE;
      }
      if (held.agreesWith(row)) {
        speech.remark("It is the one in the folder: all totals are the same, bit for bit.");
        return ExitCode.DONE;
      }
      speech.warn(
          "error  It is not the one in the folder, though version and scenario are; please report"
              + " this with the folder.");
      return ExitCode.FAULT;
    }
  }

  private Provenance provenance(Scenario scenario, Path file, Instant started) {
    List<String> words = new ArrayList<>(List.of("linkwork", "nation", file.toString()));
    words.addAll(options.typed(false));
    words.addAll(List.of("--only", options.only().orElseThrow()));
    return new Provenance(
        Version.NUMBER, CommandLineText.of(words), List.of(scenario), 1, started, Instant.now());
  }

  private Path place(NationWorlds worlds, Network network, int world) {
    String name = network.label() + "-" + worlds.names().get(world);
    Path folder =
        options
            .out()
            .map(out -> out.resolve("replays"))
            .orElseGet(
                () ->
                    new RunPlaces(OUTPUTS)
                        .free(
                            List.of(worlds.nation().name() + "-" + network.label()),
                            LocalDateTime.now(Clock.systemUTC())));
    Path place = folder.resolve(name);
    for (int again = 2; Files.exists(place); again++) {
      place = folder.resolve(name + "-" + again);
    }
    return place;
  }
}
