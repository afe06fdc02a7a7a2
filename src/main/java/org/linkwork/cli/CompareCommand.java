package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that compares scenarios on the same people. */
@Command(
    name = "compare",
    header = "Compare scenarios with a baseline, on the same people with the same luck.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Runs all scenarios side by side: replicate by replicate the same town, the same patients and"
          + " the same luck, so that what differs is what the change does. Says for each outcome"
          + " whether it is better, worse or cannot be told from chance, who is helped, harmed or"
          + " crowded out, and how long lives stay the same.",
      ""
    },
    parameterListHeading = "Arguments:%n",
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
      "  linkwork compare scenarios/baseline.yaml scenarios/05-buddy-system.yaml",
      "  linkwork compare scenarios/baseline.yaml scenarios/05-buddy-system.yaml \\",
      "      scenarios/more-link-workers.yaml --replicates 40 --out outputs/two-options",
      "  linkwork compare scenarios/baseline.yaml scenarios/10-long-term-funding.yaml \\",
      "      --until-half-width groups_open=0.3",
      "  linkwork compare scenarios/baseline.yaml scenarios/05-buddy-system.yaml --plausible 50",
      "  linkwork compare scenarios/baseline.yaml scenarios/baseline.yaml   (differs by 0)"
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "BASELINE",
      description = "The scenario file that the others are compared with.")
  private Path baseline;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "OTHER",
      description = "One or more scenario files to compare with the baseline.")
  private List<Path> others = new ArrayList<>();

  @Option(
      names = "--measure-pairing",
      description =
          "Also run up to 10 replicates again with one shared stream of random numbers, to measure"
              + " how many runs the keyed ones save (pairing.csv).")
  private boolean measuresPairing;

  @Mixin private ChangeOptions changes;
  @Mixin private RunOptions running;
  @Mixin private PlausibleOptions plausible;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> files = new ArrayList<>();
    files.add(baseline);
    files.addAll(others);
    if (plausible.isAsked()) {
      return new PlausibleTrial(terminal, "compare", changes, running, plausible, speech)
          .carryOut(files);
    }
    return new Study(terminal, changes, running, speech)
        .carryOut(
            new PairedTrial(measuresPairing),
            files,
            measuresPairing ? List.of("--measure-pairing") : List.of());
  }
}
