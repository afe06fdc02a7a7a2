package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.design.CheckedExperiment;
import org.linkwork.design.Experiment;
import org.linkwork.design.Experiments;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.Shard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that carries out an experiment. */
@Command(
    name = "sweep",
    header = "Carry out an experiment: every point, replicate by replicate, losing nothing.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Each run that ends is kept at once in results.duckdb, so that neither Ctrl-C nor a power cut"
          + " costs more than the runs going on. The same command on the same folder does only what"
          + " is missing: add values or replicates to the experiment file, and only what is new is"
          + " run. Tables depend on neither threads nor interruptions.",
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
      "  linkwork plan scenarios/experiments/caseload.yaml",
      "  linkwork sweep scenarios/experiments/caseload.yaml",
      "  linkwork sweep scenarios/experiments/caseload.yaml --shard 3/20 --out outputs/part-03",
      "  linkwork merge outputs/part-* --out outputs/caseload",
      "  linkwork sweep scenarios/experiments/caseload.yaml --plausible 50"
    })
final class SweepCommand implements Callable<Integer> {
  private static final Path OUTPUTS = Path.of("outputs");

  private final Terminal terminal;

  @Parameters(
      paramLabel = "EXPERIMENT",
      description = "An experiment file, such as scenarios/experiments/caseload.yaml.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for the results; if it holds this experiment, that is continued (default:"
              + " outputs/NAME, and with --plausible outputs/plausible-NAME/TIME).")
  private Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Runs at the same time (default: one for each processor). Results do not depend on it.")
  private String threads;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Carry out the I-th of N parts, for instance on N computers; linkwork merge joins them.")
  private String shard;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description =
          "With --plausible: runs of each point with each set (default: 2); otherwise the"
              + " experiment says how many.")
  private String replicates;

  @Mixin private PlausibleOptions plausible;
  @Mixin private EngineOptions engines;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  SweepCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    int atOnce = RunOptions.threads(threads, problems);
    engines.check(problems);
    Shard part = part(problems);
    if (replicates != null && !plausible.isAsked()) {
      problems.error(
          Position.option("--replicates " + replicates),
          "an experiment says itself how many replicates it has",
          "write it under replicates: in the file, or give the answer over --plausible sets");
    }
    Experiment experiment = read(problems);
    if (plausible.isAsked()) {
      return overSets(experiment, part, atOnce);
    }
    Path folder = Optional.ofNullable(out).orElseGet(() -> OUTPUTS.resolve(experiment.name()));
    Speech said = new Speech(terminal, speech.quiet() || speech.json());
    try (RunEngine engine = engines.open(SweepStudy.WAY, atOnce, said)) {
      return new SweepStudy(terminal, speech, new SweepPlace(folder), engine)
          .begin(experiment, part);
    }
  }

  private int overSets(Experiment experiment, Shard part, int atOnce) {
    PlausibleSweep sweep =
        new PlausibleSweep(
            terminal, plausible, Optional.ofNullable(replicates), Optional.ofNullable(out), speech);
    PlausibleRuns runs = sweep.runs(experiment, part, new Problems());
    Speech said = new Speech(terminal, speech.quiet());
    try (RunEngine engine = engines.open(PlausibleSweep.WAY, atOnce, said)) {
      return sweep.carryOut(runs, experiment, engine);
    }
  }

  private Experiment read(Problems problems) {
    try {
      FileKind.EXPERIMENT.expect(file);
      CheckedExperiment checked = Experiments.read(file);
      if (problems.hasErrors()) {
        throw new BadInputException(problems.sorted());
      }
      Speech said = new Speech(terminal, speech.quiet() || speech.json());
      checked.warnings().stream().map(Problem::toString).forEach(said::remark);
      return checked.experiment();
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
      throw new BadInputException(problems.sorted());
    }
  }

  private Shard part(Problems problems) {
    if (shard == null) {
      return Shard.WHOLE;
    }
    if (shard.matches("[1-9][0-9]{0,5}/[1-9][0-9]{0,5}")) {
      int slash = shard.indexOf('/');
      int number = Integer.parseInt(shard.substring(0, slash));
      int of = Integer.parseInt(shard.substring(slash + 1));
      if (number <= of) {
        return new Shard(number, of);
      }
    }
    problems.error(
        Position.option("--shard " + shard),
        "this is not a part",
        "write which part, a slash and how many there are, such as --shard 3/20");
    return Shard.WHOLE;
  }
}
