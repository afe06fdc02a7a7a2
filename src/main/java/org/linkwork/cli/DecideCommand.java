package org.linkwork.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that compares funding options under a budget. */
@Command(
    name = "decide",
    header = "Compare funding options under a budget: what to buy, how sure, and who gains.",
    description = {
      "",
      "A decision file describes options as changes to a base scenario, a budget for each year, a"
          + " price list and what outcomes are taken to be worth. Every option is run with the same"
          + " people and the same luck, and judged over the same draws of prices and plausible"
          + " sets.",
      "",
      "Given the folder of a decision that was run, nothing is run anew: --budget,"
          + " --value-per-wellby and --price ask again what the same runs say.",
      "",
      "It can be stopped with Ctrl-C and continued with linkwork resume, or with the same command"
          + " and the same --out; nothing is run twice.",
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
      "  linkwork decide scenarios/decisions/pcn-funding.yaml --out outputs/pcn-funding",
      "  linkwork decide outputs/pcn-funding --budget 60000 --value-per-wellby 10000",
      "  linkwork decide outputs/pcn-funding --frontier 20000:200000:20000"
    })
final class DecideCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description = "A decision file, or the folder of a decision that was run.")
  private Path place;

  @Mixin private DecideOptions options;
  @Mixin private EngineOptions engines;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  DecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    return new DecideStudy(terminal, options, engines, speech).carryOut(place);
  }
}
