package org.linkwork.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that runs one scenario. */
@Command(
    name = "run",
    header = "Run one scenario: where on the pathway are people lost, and why?",
    abbreviateSynopsis = true,
    description = {
      "",
      "Runs the scenario as often as it asks for, each time with other luck, and writes tables and"
          + " pictures to a new folder. The screen shows how many people per 1,000 adults come how"
          + " far, where most are lost, and the main outcomes with their 95%% intervals.",
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
      "  linkwork run scenarios/baseline.yaml",
      "  linkwork run scenarios/place-rural.yaml --out outputs/rural",
      "  linkwork run scenarios/baseline.yaml --set service.link_workers=4 --without time",
      "  linkwork run scenarios/baseline.yaml --until-half-width turned_up=10",
      "  linkwork run scenarios/baseline.yaml --replicates 1 --people --panel",
      "  linkwork run scenarios/baseline.yaml --plausible 50"
    })
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario file, such as scenarios/baseline.yaml.")
  private Path scenario;

  @Mixin private ChangeOptions changes;
  @Mixin private RunOptions running;
  @Mixin private PlausibleOptions plausible;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (plausible.isAsked()) {
      return new PlausibleTrial(terminal, "run", changes, running, plausible, speech)
          .carryOut(List.of(scenario));
    }
    return new Study(terminal, changes, running, speech)
        .carryOut(new SingleTrial(), List.of(scenario), List.of());
  }
}
