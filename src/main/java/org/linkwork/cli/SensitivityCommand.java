package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that finds out what an answer depends on. */
@Command(
    name = "sensitivity",
    header = "What does an answer depend on, and how much of it rests on assumptions?",
    abbreviateSynopsis = true,
    description = {
      "",
      "Varies numbers of the model over their ranges and says which of them move the answer, by how"
          + " much, and how much is chance. The answer is an outcome of SCENARIO or, with OTHER, the"
          + " difference that OTHER makes to it on the same people. Says first how many runs it"
          + " takes and how long; can be stopped at any time and gone on with.",
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
      "  linkwork sensitivity scenarios/baseline.yaml --factors threshold.*",
      "  linkwork sensitivity scenarios/baseline.yaml scenarios/05-buddy-system.yaml \\",
      "      --method ledger --size 64",
      "  linkwork sensitivity scenarios/baseline.yaml --method morris --plan",
      "  linkwork sensitivity scenarios/baseline.yaml --method sobol --outcome mean_wait \\",
      "      --factors link_worker.*,trust.* --out outputs/wait"
    })
final class SensitivityCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A scenario file, such as scenarios/baseline.yaml.")
  private Path scenario;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OTHER",
      description = "A scenario file whose difference from the first is the answer.")
  private Path other;

  @Mixin private ChangeOptions changes;
  @Mixin private SensitivityOptions asking;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  SensitivityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> files = new ArrayList<>(List.of(scenario));
    if (other != null) {
      files.add(other);
    }
    return new SensitivityTrial(terminal, changes, asking, speech).carryOut(files);
  }
}
