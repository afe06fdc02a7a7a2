package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.decision.CheckedDecision;
import org.linkwork.decision.Decision;
import org.linkwork.decision.DecisionData;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.DecisionOption;
import org.linkwork.decision.DecisionRun;
import org.linkwork.decision.DecisionRuns;
import org.linkwork.decision.Decisions;
import org.linkwork.experiment.StopSign;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.DecisionWriter;
import org.linkwork.report.decision.BudgetFrontier;
import org.linkwork.report.decision.DecisionJson;
import org.linkwork.report.decision.DecisionScreen;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.words.Words;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.SweepEnding;

/** A decision: read and check, say what will happen, run, write, say what came out. */
final class DecideStudy {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final DecideOptions options;
  private final EngineOptions engines;
  private final SpeechOptions saying;
  private final Speech speech;

  DecideStudy(
      Terminal terminal, DecideOptions options, EngineOptions engines, SpeechOptions saying) {
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
   * @throws IOException if the files of a decision that was run cannot be written out
   */
  int carryOut(Path given) throws IOException {
    Problems problems = new Problems();
    int threads = options.threads(problems);
    engines.check(problems);
    List<Double> budgets = options.budgets(problems);
    var replicates = options.replicates(problems);
    boolean again = Files.isDirectory(given);
    if (again && (options.out().isPresent() || replicates.isPresent())) {
      problems.error(
          Position.option(given.toString()),
          "nothing is run for the folder of a decision that was run",
          "leave --out and --replicates off, or give the decision's file");
    }
    Path file = again ? DecideFolder.fileOf(given) : given;
    FileKind.DECISION.expect(file);
    CheckedDecision checked = Decisions.read(file);
    checked.warnings().forEach(warning -> speech.remark(warning.toString()));
    Decision decision = options.terms(checked.decision(), problems);
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    if (again) {
      return lookAgain(decision, given, budgets);
    }
    return run(replicates.map(decision::withReplicates).orElse(decision), given, threads, budgets);
  }

  private int run(Decision decision, Path file, int threads, List<Double> budgets)
      throws IOException {
    Path place =
        options
            .out()
            .orElseGet(
                () ->
                    new RunPlaces(OUTPUTS)
                        .free(
                            List.of("decide-" + decision.name()),
                            LocalDateTime.now(Clock.systemUTC())))
            .toAbsolutePath()
            .normalize();
    Path full = file.toAbsolutePath().normalize();
    List<String> words = words(full.toString());
    String command = command(file.toString(), List.of("--out", Ending.shown(place)));
    Instant started = Instant.now();
    StudyFolder folder = DecideFolder.at(place, decision, words);
    try (RunEngine engine = engines.open(workers -> new DecisionRun(), threads, speech);
        ResultStore store = folder.store(DecideFolder.about(decision))) {
      StopSign stop = new StopSign();
      Interruption interruption = new Interruption(stop, terminal.err());
      try {
        if (options.triesFailedAgain()) {
          store.forgetFailures();
        }
        DecisionRuns runs = new DecisionRuns(decision, decision.sets(), store);
        runs.count();
        folder.renew(full, words, store);
        announce(decision, runs, engine, place);
        SweepEnding ending =
            new DecideSweep(store, runs, folder).carryOut(engine, stop, terminal, saying.quiet());
        if (ending.stopped()) {
          speech.warn(Ending.stopped(store.finished(), Ending.resumeLine(place, engine)));
          return ExitCode.STOPPED;
        }
        interruption.saying(StudyFolder.WRITING);
        Path results = DecideFolder.free(place);
        int exitCode =
            end(
                decision,
                runs.data(),
                runs.failed(),
                place,
                provenance(decision, command, engine.workers(), started),
                budgets);
        folder.settle(Files.exists(results));
        return exitCode;
      } finally {
        interruption.close();
      }
    }
  }

  /** What the runs of a folder say under the terms that were typed. */
  private int lookAgain(Decision decision, Path place, List<Double> budgets) {
    Instant started = Instant.now();
    try (ResultStore store =
        ResultStore.read(place.resolve(ResultStore.FILE), Version.OF_RESULTS)) {
      int replicates =
          store.points().stream().mapToInt(point -> point.replicates()).max().orElse(0);
      Decision asRun = decision.withReplicates(replicates);
      DecisionRuns runs = new DecisionRuns(asRun, asRun.sets(), store);
      int missing = runs.missing();
      if (missing > 0) {
        speech.warn(
            "%s of %s are missing; go on with: %s"
                .formatted(
                    Words.count(missing, "run"),
                    Words.count(runs.distinct()),
                    Ending.resumeLine(place)));
        return ExitCode.BAD_INPUT;
      }
      speech.remark("No new runs needed.");
      return end(
          asRun,
          runs.data(),
          runs.failed(),
          place,
          provenance(asRun, command(place.toString(), List.of()), 1, started),
          budgets);
    }
  }

  private int end(
      Decision decision,
      DecisionData data,
      int failed,
      Path place,
      Provenance provenance,
      List<Double> budgets) {
    if (data.replicates() < 2) {
      speech.warn("In fewer than two replicates did every option finish, so there are no results.");
      return ExitCode.SOME_FAILED;
    }
    DecisionFindings findings = new DecisionFindings(decision, data);
    BudgetFrontier frontier = new BudgetFrontier(findings, budgets);
    try (RunFolder folder = RunFolder.at(DecideFolder.free(place))) {
      DecisionWriter writer = new DecisionWriter(folder, findings, frontier, failed, provenance);
      Path results = writer.write();
      writer.note().ifPresent(speech::warn);
      say(findings, frontier, Ending.shown(results));
    } catch (FolderException e) {
      say(findings, frontier, null);
      speech.warn("error  " + e.getMessage());
      return ExitCode.SOME_FAILED;
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void say(DecisionFindings findings, BudgetFrontier frontier, String results) {
    if (saying.json()) {
      terminal.out().print(DecisionJson.json(findings, frontier, results));
    } else if (!saying.quiet()) {
      terminal.out().print(DecisionScreen.text(findings));
      terminal.out().print(frontier.text());
      if (results != null) {
        terminal
            .out()
            .println("\nResults: " + results + " (begin with README.txt or decision.xlsx there)");
        terminal.out().println(Ending.reportLine(results));
      }
    } else if (results != null) {
      terminal.out().println(results);
    }
    terminal.out().flush();
  }

  private void announce(Decision decision, DecisionRuns runs, RunEngine engine, Path place) {
    int planned = runs.distinct();
    int missing = runs.missing();
    speech.remark(
        String.format(
            Locale.UK,
            "%s: %s with %s, %s each: %,d runs of %s over %d + %d weeks, on %s.",
            decision.name(),
            Words.count(decision.options().size(), "option"),
            decision.hasParameterSets()
                ? Words.count(decision.sets().size(), "plausible set")
                : "the base's values",
            Words.count(decision.replicates(), "replicate"),
            planned,
            Words.people(decision.base().parameters().place().registeredPeople()),
            decision.base().horizon().warmUpWeeks(),
            decision.base().horizon().policyWeeks(),
            engine.inWords()));
    if (!decision.hasParameterSets()) {
      speech.remark(
          "No plausible sets are given, so parameter uncertainty will not be in the results.");
    }
    if (missing < planned) {
      speech.remark(
          "%s there already; %s to do."
              .formatted(
                  planned - missing == 1 ? "1 is" : Words.count(planned - missing) + " are",
                  Words.count(missing)));
    }
    speech.remark("Runs and results will be in " + Ending.shown(place) + ".");
  }

  private static Provenance provenance(
      Decision decision, String command, int threads, Instant started) {
    return new Provenance(
        Version.NUMBER,
        command,
        decision.options().stream().map(DecisionOption::scenario).toList(),
        threads,
        started,
        Instant.now());
  }

  private String command(String given, List<String> out) {
    List<String> all = new ArrayList<>(List.of("linkwork"));
    all.addAll(words(given));
    all.addAll(out);
    return CommandLineText.of(all);
  }

  private List<String> words(String given) {
    List<String> words = new ArrayList<>(List.of("decide", given));
    words.addAll(options.typed());
    return words;
  }
}
