package org.linkwork.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.linkwork.design.CheckedExperiment;
import org.linkwork.design.Experiment;
import org.linkwork.design.Experiments;
import org.linkwork.design.Factor;
import org.linkwork.design.Point;
import org.linkwork.design.Recording;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.selection.SelectionPages;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioIdentity;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.sweep.Selection;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepState;

/** Choosing the best: read and check, say what will happen, carry out, write, say what came out. */
final class SelectTrial {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;
  private final ChangeOptions changes;
  private final SelectOptions choosing;
  private final SpeechOptions saying;
  private final Speech speech;

  SelectTrial(
      Terminal terminal, ChangeOptions changes, SelectOptions choosing, SpeechOptions saying) {
    this.terminal = terminal;
    this.changes = changes;
    this.choosing = choosing;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet());
  }

  /**
   * Carries it out.
   *
   * @return the exit code
   */
  int carryOut(List<Path> files) {
    Problems problems = new Problems();
    int threads = choosing.threads(problems);
    Choices choices = choices(files, problems);
    List<Scenario> scenarios = choices.scenarios();
    if (!problems.hasErrors() && scenarios.size() < 2) {
      problems.error(
          Position.whole(files.get(0)),
          "there is nothing to choose between",
          "name two scenarios or more, or an experiment with two points or more");
    }
    Selection.Terms terms =
        choosing
            .terms(Math.max(2, scenarios.size()), problems)
            .orElseThrow(() -> new BadInputException(problems.sorted()));
    SamePeopleCheck.of(scenarios);
    StudyFolder folder =
        StudyFolder.at(
            place(scenarios),
            new CommandRecord(Version.OF_RESULTS, content(scenarios, terms), words(files)));
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try (ResultStore store =
        folder.store(
            new StoreAbout(Version.OF_RESULTS, "select", new Recording(List.of(), false, false)))) {
      Instant started = Instant.now();
      folder.keep(files, store);
      if (choosing.triesFailedAgain() && store.failed() > 0) {
        // Before the runs change that it rests on, so that a stop leaves no report of other runs.
        folder
            .putReportAside()
            .ifPresent(
                aside -> speech.remark("The earlier report is now " + Ending.shown(aside) + "."));
        store.forgetFailures();
      }
      announce(scenarios, terms, threads, folder, store);
      Selection.Outturn outturn = choose(scenarios, terms, store, threads, stop, folder);
      if (outturn.stopped()) {
        speech.warn(Ending.stopped(store.finished(), Ending.resumeLine(folder.place())));
        return ExitCode.STOPPED;
      }
      Provenance provenance =
          new Provenance(
              Version.NUMBER,
              CommandLineText.of(repeat(files)),
              scenarios,
              threads,
              started,
              Instant.now());
      interruption.saying(StudyFolder.WRITING);
      return end(choices.names(), terms, outturn, folder, store, provenance);
    } finally {
      interruption.close();
    }
  }

  private Choices choices(List<Path> files, Problems problems) {
    if (files.size() > 1 || !Experiments.isExperiment(files.get(0))) {
      List<Scenario> read = ScenarioFiles.read(files, changes.overrides(), problems, speech);
      return new Choices(read, read.stream().map(Scenario::name).toList());
    }
    if (!changes.typed().isEmpty()) {
      problems.error(
          Position.option(changes.typed().get(0)),
          "an experiment says itself what its points are",
          "leave the option out, or change the experiment file");
      return Choices.NONE;
    }
    try {
      CheckedExperiment checked = Experiments.read(files.get(0));
      checked.warnings().forEach(warning -> speech.remark(warning.toString()));
      Experiment experiment = checked.experiment();
      if (experiment.factors().stream().anyMatch(f -> f.side() == Factor.Side.UNCERTAIN)) {
        problems.error(
            Position.whole(files.get(0)),
            "this experiment has an uncertain side, and nobody can choose what is uncertain",
            "take the uncertain: block out, or compare the choices over it with linkwork sweep");
        return Choices.NONE;
      }
      return new Choices(
          experiment.points().stream().map(experiment::scenario).toList(),
          experiment.points().stream().map(Point::inWords).toList());
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
      return Choices.NONE;
    }
  }

  private Path place(List<Scenario> scenarios) {
    return choosing
        .out()
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(
                        List.of("select-" + scenarios.get(0).name()),
                        LocalDateTime.now(Clock.systemUTC())))
        .toAbsolutePath()
        .normalize();
  }

  private void announce(
      List<Scenario> scenarios,
      Selection.Terms terms,
      int threads,
      StudyFolder folder,
      ResultStore store) {
    speech.remark(
        "The best of %s in %s, to within %s %s with %s %% confidence: %d to %,d runs of each, and %d fresh ones of the chosen one and its rivals, on %s."
            .formatted(
                Words.count(scenarios.size(), "scenario"),
                terms.outcome().label(),
                Numeral.of(terms.indifference()),
                terms.outcome().unit(),
                Numeral.of(100 * terms.confidence()),
                terms.first(),
                terms.atMost(),
                terms.fresh(),
                Words.count(threads, "thread")));
    if (folder.isContinued()) {
      speech.remark("%s found.".formatted(Words.count(store.finished(), "run")));
    }
    speech.remark("Results will be in " + Ending.shown(folder.place()) + ".");
  }

  private Selection.Outturn choose(
      List<Scenario> scenarios,
      Selection.Terms terms,
      ResultStore store,
      int threads,
      StopSign stop,
      StudyFolder folder) {
    Selection selection = new Selection(scenarios, terms, store);
    WarmStart way = new WarmStart(2 * threads);
    long most = (long) scenarios.size() * (terms.atMost() + terms.fresh());
    long there = store.finished() + store.failed();
    SweepState before = new SweepState(there, store.failed(), most, 0, scenarios.size(), true);
    AtomicReference<Selection.Outturn> outturn = new AtomicReference<>();
    folder.progress(
        terminal,
        saying.quiet(),
        before,
        progress -> {
          outturn.set(selection.run(way, threads, stop, progress));
          return new SweepEnding(0, 0, 0, outturn.get().stopped());
        });
    return outturn.get();
  }

  private int end(
      List<String> names,
      Selection.Terms terms,
      Selection.Outturn outturn,
      StudyFolder folder,
      ResultStore store,
      Provenance provenance) {
    SelectionPages pages = new SelectionPages(names, terms, outturn);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("decided", outturn.isDecided());
    facts.put("chosen", names.get(outturn.again().get(0)));
    facts.put("replicates", outturn.replicates());
    facts.put("failed", outturn.failed());
    if (outturn.failed() > 0) {
      speech.warn(
          "error  %s failed; replicates that need them are left out."
              .formatted(Words.count(outturn.failed(), "run")));
    }
    StudyEnding ending = new StudyEnding(terminal, saying);
    if (folder.isReported()) {
      ending.say(pages, Optional.of(folder.reportPlace()), facts);
      folder.settle(true);
      return outturn.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    int exitCode =
        ending.write(
            pages, folder.report(), provenance, (int) store.finished(), outturn.failed(), facts);
    folder.settle(folder.isReported());
    return exitCode;
  }

  private static String content(List<Scenario> scenarios, Selection.Terms terms) {
    StringBuilder text = new StringBuilder("model " + Version.OF_RESULTS + "\n" + terms + "\n");
    scenarios.forEach(scenario -> text.append(ScenarioIdentity.of(scenario)).append('\n'));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private List<String> repeat(List<Path> files) {
    List<String> words = new ArrayList<>(List.of("linkwork", "select"));
    files.forEach(file -> words.add(file.toString()));
    words.addAll(changes.typed());
    words.addAll(choosing.typed());
    return words;
  }

  /** The command with full paths, to be gone on with from anywhere. */
  private List<String> words(List<Path> files) {
    List<String> all =
        repeat(files.stream().map(file -> file.toAbsolutePath().normalize()).toList());
    return all.subList(1, all.size());
  }

  /** What is chosen between, and what each is called. */
  private record Choices(List<Scenario> scenarios, List<String> names) {
    static final Choices NONE = new Choices(List.of(), List.of());
  }
}
