package org.linkwork.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.analysis.Mser5;
import org.linkwork.analysis.WarmUpCheck;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.Replicates;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.StopSign;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.folder.RunPlaces;
import org.linkwork.report.warmup.WarmUpPages;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that says how long a warm-up a scenario needs. */
@Command(
    name = "warm-up",
    header = "How many weeks does a scenario need to settle, and is its warm-up long enough?",
    abbreviateSynopsis = true,
    description = {
      "",
      "Runs the scenario from the first week and says for queues, groups, GPs and wellbeing how many"
          + " weeks at the beginning are coloured by how it begins (MSER-5), with pictures of moving"
          + " averages (Welch). For a scenario in which nothing changes after the warm-up.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      ExitCode.HELP_SOME_FAILED,
      ExitCode.HELP_STOPPED
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork warm-up scenarios/baseline.yaml",
      "  linkwork warm-up scenarios/place-rural.yaml --set weeks.policy=520 --replicates 40"
    })
final class WarmUpCommand implements Callable<Integer> {
  private static final Path OUTPUTS = Path.of("outputs");
  private static final int FEWEST_WEEKS = 4 * Mser5.BATCH;
  private static final int WEEKS_WORTH_SEEING = 260;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario file, such as scenarios/baseline.yaml.")
  private Path file;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Number of runs over which weeks are averaged (default: as the scenario says).")
  private String replicates;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Runs at the same time (default: one for each processor). Results do not depend on it.")
  private String threads;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for the results; it must not hold files yet (default: outputs/NAME/TIME).")
  private Path out;

  @Mixin private ChangeOptions changes;
  @Mixin private SpeechOptions saying;
  @Mixin private HelpOption help;

  WarmUpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Speech speech = new Speech(terminal, saying.quiet());
    Problems problems = new Problems();
    int atOnce = RunOptions.threads(threads, problems);
    Overrides overrides = changes.overrides();
    Scenario scenario =
        ScenarioFiles.read(
                List.of(file),
                replicates == null ? overrides : overrides.replicates(replicates),
                problems,
                speech)
            .get(0);
    int weeks = scenario.horizon().weeks();
    if (weeks < FEWEST_WEEKS) {
      problems.error(
          Position.whole(file),
          "a run of %s cannot show where its beginning ends".formatted(Words.count(weeks, "week")),
          "let it run longer, such as --set weeks.policy="
              + Math.max(FEWEST_WEEKS, WEEKS_WORTH_SEEING - scenario.horizon().warmUpWeeks()));
      throw new BadInputException(problems.sorted());
    }
    if (!scenario.interventions().isEmpty() || !scenario.values().equals(scenario.policyValues())) {
      speech.remark(
          "warn  %s changes something after its warm-up, which counts here as not having settled."
              .formatted(scenario.name()));
    }
    return run(scenario, atOnce, speech);
  }

  private int run(Scenario scenario, int atOnce, Speech speech) {
    RunFolder folder = RunFolder.at(place(scenario));
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try {
      speech.remark(
          "%s: %s of %s over %s, on %s."
              .formatted(
                  scenario.name(),
                  Words.count(scenario.replicates(), "run"),
                  Words.people(scenario.parameters().place().registeredPeople()),
                  Words.count(scenario.horizon().weeks(), "week"),
                  Words.count(atOnce, "thread")));
      Instant started = Instant.now();
      ReplicateSet runs = runs(scenario, RunPlan.onThreads(atOnce).stoppedBy(stop));
      runs.failures().forEach(failure -> speech.warn("error  " + failure.sentence()));
      if (runs.stopped()) {
        speech.warn("Stopped, so nothing was written.");
        return ExitCode.STOPPED;
      }
      if (runs.results().isEmpty()) {
        speech.warn("No run finished, so there are no results.");
        return ExitCode.SOME_FAILED;
      }
      Provenance provenance =
          new Provenance(
              Version.NUMBER,
              CommandLineText.of(repeat()),
              List.of(scenario),
              atOnce,
              started,
              Instant.now());
      WarmUpPages pages =
          new WarmUpPages(
              WarmUpCheck.of(runs),
              scenario.name(),
              scenario.horizon().warmUpWeeks(),
              runs.results().size());
      return new StudyEnding(terminal, saying)
          .write(
              pages,
              folder,
              provenance,
              runs.results().size(),
              runs.failures().size(),
              Map.of("replicates", runs.results().size()));
    } finally {
      interruption.close();
    }
  }

  private ReplicateSet runs(Scenario scenario, RunPlan plan) {
    if (saying.quiet()) {
      return new Replicates(plan).run(scenario);
    }
    try (ProgressLine line = new ProgressLine(terminal)) {
      return new Replicates(plan.reportingTo(line)).run(scenario);
    }
  }

  private Path place(Scenario scenario) {
    return Optional.ofNullable(out)
        .orElseGet(
            () ->
                new RunPlaces(OUTPUTS)
                    .free(
                        List.of("warm-up-" + scenario.name()),
                        LocalDateTime.now(Clock.systemUTC())));
  }

  private List<String> repeat() {
    List<String> words = new ArrayList<>(List.of("linkwork", "warm-up", file.toString()));
    words.addAll(changes.typed());
    if (replicates != null) {
      words.addAll(List.of("--replicates", replicates));
    }
    return words;
  }
}
