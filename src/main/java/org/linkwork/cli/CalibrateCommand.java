package org.linkwork.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that calibrates the model to the open targets. */
@Command(
    name = "calibrate",
    header = "Which values of what nobody has measured agree with what is known?",
    abbreviateSynopsis = true,
    description = {
      "",
      "Throws out, wave by wave, values of the uncertain parameters that the targets rule out, and"
          + " gives those that remain weights on seeds that chose nothing. Keeps many plausible sets"
          + " of values and not one best, and says what the targets cannot tell. Says first how many"
          + " runs it takes; can be stopped at any time and gone on with by 'linkwork resume'.",
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
      "  linkwork calibrate --plan",
      "  linkwork calibrate scenarios/calibration.yaml --out outputs/calibration",
      "  linkwork resume outputs/calibration"
    })
final class CalibrateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "scenarios/calibration.yaml",
      description =
          "A calibration file: parameters with ranges, targets, waves (default:"
              + " ${DEFAULT-VALUE}).")
  private Path file;

  @Mixin private CalibrationOptions options;
  @Mixin private EngineOptions engines;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  CalibrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new CalibrationTrial(terminal, options, engines, speech).carryOut(file);
  }
}
