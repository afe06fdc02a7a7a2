package org.linkwork.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that runs a whole nation, network by network. */
@Command(
    name = "nation",
    header =
        "A whole nation, network by network: where people are lost, and what a policy changes.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Draws the networks of a nation from its mix of places, runs each as a neighbourhood of its"
          + " own, today and with a policy on the same people with the same luck, and adds up by"
          + " region, kind of place and deprivation. Memory holds a few networks at a time. Every"
          + " network that ends is kept at once: stop with Ctrl-C, lose power, and go on with"
          + " linkwork resume; only what is missing is run, and results are the same bytes.",
      "",
      "Intervals are from the spread over networks: people of one nation are not replicates of it.",
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
      "  linkwork nation scenarios/england.yaml --networks 20",
      "  linkwork nation scenarios/england.yaml \\",
      "      --policy scenarios/05-buddy-system.yaml --out outputs/england",
      "  linkwork resume outputs/england",
      "  linkwork nation scenarios/england.yaml --only 17 --out outputs/england"
    })
final class NationCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "NATION", description = "A nation file, such as scenarios/england.yaml.")
  private Path file;

  @Mixin private NationOptions options;
  @Mixin private EngineOptions engines;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  NationCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return options.only().isPresent()
        ? new NationReplay(terminal, options, speech).carryOut(file)
        : new NationTrial(terminal, options, engines, speech).carryOut(file);
  }
}
