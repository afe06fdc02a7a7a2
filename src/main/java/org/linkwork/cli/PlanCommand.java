package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.design.CheckedExperiment;
import org.linkwork.design.Experiment;
import org.linkwork.design.Experiments;
import org.linkwork.design.SweepSize;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that says what an experiment will take, before anything starts. */
@Command(
    name = "plan",
    header = "Say what an experiment will take: points, runs, minutes and megabytes.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Checks an experiment file, counts its points and runs, and tries three runs of one point and"
          + " of another to see how long they take and how much is saved by comparing the same"
          + " people with the same luck. Nothing is written.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      "3:a trial run failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork plan scenarios/experiments/caseload.yaml",
      "  linkwork plan scenarios/experiments/caseload.yaml --threads 8 --no-trial"
    })
final class PlanCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "EXPERIMENT",
      description = "An experiment file, such as scenarios/experiments/caseload.yaml.")
  private Path file;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs at the same time (default: one for each processor).")
  private String threads;

  @Option(names = "--no-trial", description = "Try no runs, and so say nothing of minutes.")
  private boolean noTrial;

  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    int atOnce = RunOptions.threads(threads, problems);
    CheckedExperiment checked = read(problems);
    Speech said = new Speech(terminal, speech.quiet());
    if (!speech.json()) {
      checked.warnings().stream().map(Problem::toString).forEach(said::remark);
    }
    Experiment experiment = checked.experiment();
    Optional<TrialRuns> trial = Optional.empty();
    if (!noTrial) {
      said.remark("Trying " + TrialRuns.REPLICATES + " runs ...");
      try {
        trial = Optional.of(TrialRuns.of(experiment));
      } catch (RunFailedException e) {
        said.warn("error  " + e.failure().sentence());
        return ExitCode.SOME_FAILED;
      }
    }
    SweepSize size = SweepSize.of(experiment);
    if (speech.json()) {
      terminal.out().println(JsonText.of(facts(experiment, size, trial, atOnce, checked)));
    } else {
      for (String sentence : new PlanWords(experiment, size, atOnce).sentences(trial)) {
        terminal.out().print(Paragraph.hanging("", sentence, terminal.width()));
      }
      said.remark("Next: linkwork sweep " + CommandLineText.of(List.of(file.toString())));
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private CheckedExperiment read(Problems problems) {
    try {
      FileKind.EXPERIMENT.expect(file);
      CheckedExperiment checked = Experiments.read(file);
      if (problems.hasErrors()) {
        throw new BadInputException(problems.sorted());
      }
      return checked;
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
      throw new BadInputException(problems.sorted());
    }
  }

  private static Map<String, Object> facts(
      Experiment experiment,
      SweepSize size,
      Optional<TrialRuns> trial,
      int threads,
      CheckedExperiment checked) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("experiment", experiment.name());
    facts.put("choices", experiment.choicePoints());
    facts.put("uncertain_points", experiment.uncertainPoints());
    facts.put("points", size.points());
    facts.put("replicates_min", experiment.replicates().min());
    facts.put("replicates_max", experiment.replicates().max());
    facts.put("runs_min", size.fewestRuns());
    facts.put("runs_max", size.mostRuns());
    facts.put("threads", threads);
    facts.put("store_megabytes_min", size.storeMegabytes(size.fewestRuns()));
    facts.put("store_megabytes_max", size.storeMegabytes(size.mostRuns()));
    trial.ifPresent(
        tried -> {
          facts.put("seconds_of_a_run", tried.whole());
          facts.put("seconds_after_a_shared_warm_up", tried.further());
          facts.put("seconds_min", tried.seconds(size, size.fewestRuns(), threads));
          facts.put("seconds_max", tried.seconds(size, size.mostRuns(), threads));
          tried
              .effect()
              .filter(effect -> Double.isFinite(effect.varianceReduction()))
              .ifPresent(effect -> facts.put("variance_reduction", effect.varianceReduction()));
        });
    List<String> warnings = new ArrayList<>();
    checked.warnings().forEach(warning -> warnings.add(warning.toString()));
    facts.put("warnings", warnings);
    return facts;
  }
}
