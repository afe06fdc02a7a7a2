package org.linkwork.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that finds which barrier binds. */
@Command(
    name = "bottleneck",
    header = "Which barrier binds here: where are people lost, and what would easing each give?",
    abbreviateSynopsis = true,
    description = {
      "",
      "Runs the scenario as it is, and again with each of the paper's 22 sub-themes and each"
          + " capacity eased a little, one at a time, from the end of the warm-up: a sub-theme by a"
          + " tenth of its remaining gap, a capacity by a tenth of itself. The people and their luck"
          + " are the same each time. Ranks what was eased by what it gives, with paired 95%%"
          + " intervals, and says where people are lost of 100 who bring a need to a GP.",
      "",
      "Takes about 30 times as long as one run; the warm-up is simulated once for all.",
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
      "  linkwork bottleneck scenarios/baseline.yaml",
      "  linkwork bottleneck scenarios/baseline.yaml --set place.registered_people=10000 \\",
      "      --set place.practices=2 --replicates 30 --out outputs/what-binds",
      "  linkwork bottleneck scenarios/place-rural.yaml --outcome life_satisfaction --by 0.2"
    })
final class BottleneckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario file, such as scenarios/baseline.yaml.")
  private Path scenario;

  @Mixin private ChangeOptions changes;
  @Mixin private BottleneckOptions easing;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  BottleneckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new BottleneckStudy(terminal, changes, easing, speech).carryOut(scenario);
  }
}
