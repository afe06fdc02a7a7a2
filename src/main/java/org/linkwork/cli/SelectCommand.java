package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that chooses the best of several scenarios. */
@Command(
    name = "select",
    header = "Choose the best of several scenarios, with as few runs as that takes.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Runs all scenarios on the same people, replicate by replicate, and drops those that are"
          + " clearly behind, until one is left (Kim and Nelson). Then runs the chosen one and its"
          + " rivals again on fresh seeds, since a winner looks better in the runs that it won than"
          + " it is. Can be stopped at any time and gone on with.",
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
      "  linkwork select scenarios/baseline.yaml scenarios/05-buddy-system.yaml \\",
      "      scenarios/more-link-workers.yaml --indifference 10",
      "  linkwork select scenarios/experiments/grant-length-and-size.yaml \\",
      "      --indifference 10 --out outputs/best-grant"
    })
final class SelectCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Two or more scenario files, or one experiment file with choices only, whose points are"
              + " chosen from.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ChangeOptions changes;
  @Mixin private SelectOptions choosing;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  SelectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new SelectTrial(terminal, changes, choosing, speech).carryOut(files);
  }
}
