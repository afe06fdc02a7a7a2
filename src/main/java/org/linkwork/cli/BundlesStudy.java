package org.linkwork.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.BundleMethod;
import org.linkwork.bundle.BundleQuestion;
import org.linkwork.bundle.BundleRuns;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.report.BundleWriter;
import org.linkwork.report.bundle.BundleWords;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.screen.BundleJson;
import org.linkwork.report.screen.BundleScreen;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.RunEngine;

/** Bundles: read and check, say what will happen, run, write, say what came out. */
final class BundlesStudy {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final ChangeOptions changes;
  private final BundleOptions options;
  private final EngineOptions engines;
  private final SpeechOptions saying;
  private final Speech speech;

  BundlesStudy(
      Terminal terminal,
      ChangeOptions changes,
      BundleOptions options,
      EngineOptions engines,
      SpeechOptions saying) {
    this.terminal = terminal;
    this.changes = changes;
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
    BundleMethod method = options.method(problems);
    Optional<Outcome> outcome = options.outcome(problems);
    Set<Payer> payers = options.payers(problems);
    OptionalDouble budget = options.budget(problems);
    Menu menu =
        BundleMenu.read(
            file, options.and(changes.overrides()), options.capacities(), method, problems, speech);
    BundleQuestion question =
        new BundleQuestion(
            menu, method, outcome.orElseThrow(), payers, menu.scenario().replicates(), budget);
    Path place = place(menu.scenario());
    String command = command(file, place);
    Instant started = Instant.now();
    try (RunEngine engine = engines.open(workers -> new WarmStart(), threads, speech);
        ResultStore store = store(place, menu);
        RunFolder folder = RunFolder.at(free(place, BundleOptions.key(method)))) {
      StopSign stop = new StopSign();
      Interruption interruption = new Interruption(stop, terminal.err());
      try {
        BundleRuns runs = new BundleRuns(menu, store);
        BundleSweep sweep = new BundleSweep(store, runs, engine, stop, terminal, saying.quiet());
        Optional<Outturn> outturn = run(question, runs, sweep, engine, place);
        if (outturn.isEmpty()) {
          speech.warn(
              "Stopped: %s are kept in %s. Go on with:%n  %s"
                  .formatted(Words.count(store.finished(), "run"), Ending.shown(place), command));
          return ExitCode.STOPPED;
        }
        Provenance provenance =
            new Provenance(
                Version.NUMBER,
                command,
                List.of(menu.scenario()),
                engine.workers(),
                started,
                Instant.now());
        return end(outturn.get(), sweep.failed(), folder, provenance);
      } finally {
        interruption.close();
      }
    }
  }

  /** What came of it: the findings, and the frontier on fresh seeds. */
  private record Outturn(BundleFindings findings, Optional<FreshLook> again) {}

  private Optional<Outturn> run(
      BundleQuestion question, BundleRuns runs, BundleSweep sweep, RunEngine engine, Path place) {
    List<Bundle> bundles = question.bundles();
    Map<Bundle, Integer> counting = new LinkedHashMap<>();
    bundles.forEach(bundle -> counting.put(bundle, question.replicates()));
    runs.count(counting);
    List<PlannedRun> planned = runs.planned(bundles, 0, question.replicates());
    announce(question, planned.size(), runs.missing(planned), engine, place);
    if (!sweep.tryOut(question, planned) || !sweep.carryOut(planned)) {
      return Optional.empty();
    }
    BundleFindings findings = BundleFindings.of(question, runs);
    if (findings.unbeaten().isEmpty()) {
      return Optional.of(new Outturn(findings, Optional.empty()));
    }
    Map<Bundle, Integer> twice = FreshLook.replicates(findings);
    List<PlannedRun> fresh =
        runs.planned(List.copyOf(twice.keySet()), question.replicates(), 2 * question.replicates());
    if (runs.missing(fresh) > 0) {
      speech.remark(
          "The best of many looks better than it is, so the frontier (%s) is run again %s: "
                  .formatted(Words.count(twice.size(), "bundle"), BundleWords.afresh(question))
              + Words.count(runs.missing(fresh), "run")
              + ".");
    }
    runs.count(twice);
    if (!sweep.carryOut(fresh)) {
      return Optional.empty();
    }
    FreshLook again = FreshLook.of(question, runs);
    counting.putAll(twice);
    runs.count(counting);
    return Optional.of(new Outturn(findings, Optional.of(again)));
  }

  private void announce(
      BundleQuestion question, int planned, int missing, RunEngine engine, Path place) {
    Menu menu = question.menu();
    Scenario scenario = menu.scenario();
    int bundles = question.bundles().size();
    int all = 1 << menu.size();
    speech.remark(
        String.format(
            Locale.UK,
            "%s: %s bundles of %d choices, %s each: %,d runs of %s over %d + %d weeks, on %s.",
            scenario.name(),
            bundles == all
                ? "all " + Words.count(all)
                : Words.count(bundles) + " of the " + Words.count(all),
            menu.size(),
            Words.count(question.replicates(), "replicate"),
            planned,
            Words.people(scenario.parameters().place().registeredPeople()),
            scenario.horizon().warmUpWeeks(),
            scenario.horizon().policyWeeks(),
            engine.inWords()));
    if (missing < planned) {
      speech.remark(
          "%s are there already; %s to do."
              .formatted(Words.count(planned - missing), Words.count(missing)));
    }
    speech.remark("Runs and results will be in " + Ending.shown(place) + ".");
  }

  private int end(Outturn outturn, int failed, RunFolder folder, Provenance provenance) {
    BundleFindings findings = outturn.findings();
    if (findings.effects().replicates() == 0) {
      Optional<String> undefined = BundleWords.undefined(findings);
      if (undefined.isPresent()) {
        speech.warn(
            undefined.get()
                + ", and no replicate remains. Choose another --outcome, or a larger or longer"
                + " scenario.");
        return failed == 0 ? ExitCode.BAD_INPUT : ExitCode.SOME_FAILED;
      }
      speech.warn("In no replicate did every bundle finish, so there are no results.");
      return ExitCode.SOME_FAILED;
    }
    try {
      BundleWriter writer = new BundleWriter(folder, findings, outturn.again(), failed, provenance);
      Path results = writer.write();
      writer.note().ifPresent(speech::warn);
      say(outturn, Optional.of(Ending.shown(results)));
    } catch (FolderException e) {
      say(outturn, Optional.empty());
      speech.warn("error  " + e.getMessage());
      return ExitCode.SOME_FAILED;
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void say(Outturn outturn, Optional<String> results) {
    if (saying.json()) {
      terminal
          .out()
          .print(BundleJson.json(outturn.findings(), outturn.again(), results.orElse(null)));
    } else if (saying.quiet()) {
      results.ifPresent(terminal.out()::println);
    } else {
      terminal.out().print(BundleScreen.text(outturn.findings(), outturn.again(), terminal.ink()));
      results.ifPresent(
          where ->
              terminal
                  .out()
                  .println(
                      "\nResults: "
                          + where
                          + " (begin with README.txt there)\n"
                          + Ending.reportLine(where)));
    }
    terminal.out().flush();
  }

  /** The store in the folder, made if there is none. */
  private ResultStore store(Path place, Menu menu) {
    Path file = place.resolve(ResultStore.FILE);
    StoreAbout about = BundleRuns.about(Version.OF_RESULTS, menu);
    if (!Files.exists(file)) {
      RunFolder.at(place).close();
      return ResultStore.create(file, about, Map.of());
    }
    ResultStore store = ResultStore.open(file, Version.OF_RESULTS);
    if (!store.about().equals(about)) {
      store.close();
      Problems problems = new Problems();
      problems.error(
          Position.option("--out " + place),
          "this folder holds runs of other bundles or of another scenario",
          "choose another folder, or repeat the command that began it");
      throw new BadInputException(problems.sorted());
    }
    return store;
  }

  private Path place(Scenario scenario) {
    return options
        .out()
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(
                        List.of("bundles-" + scenario.name()),
                        LocalDateTime.now(Clock.systemUTC())));
  }

  /** A folder of that name that is free, since results are never overwritten. */
  private static Path free(Path place, String name) {
    Path free = place.resolve(name);
    for (int again = 2; Files.exists(free); again++) {
      free = place.resolve(name + "-" + again);
    }
    return free;
  }

  private String command(Path file, Path place) {
    List<String> words = new ArrayList<>(List.of("linkwork", "bundles", file.toString()));
    words.addAll(changes.typed());
    words.addAll(options.typed());
    words.addAll(List.of("--out", place.toString()));
    return CommandLineText.of(words);
  }
}
