package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.sweep.RunEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that goes on with a sweep. */
@Command(
    name = "resume",
    header = "Go on with a sweep that was stopped, or that was cut off.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Does what is missing and nothing else; the results are those of a sweep that was never"
          + " stopped, byte for byte. Needs the folder alone, on whatever computer.",
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
      "  linkwork resume outputs/caseload",
      "  linkwork resume outputs/caseload --retry-failed --threads 1"
    })
final class ResumeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "The folder of a sweep.")
  private Path folder;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Runs at the same time (default: one for each processor). Results do not depend on it.")
  private String threads;

  @Option(
      names = "--retry-failed",
      description = "Also try runs again that failed, for instance for want of memory.")
  private boolean again;

  @Mixin private EngineOptions engines;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  ResumeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    int atOnce = RunOptions.threads(threads, problems);
    engines.check(problems);
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    Optional<CommandRecord> command = CommandRecord.in(folder);
    if (command.isPresent()) {
      CommandRecord kept = command.get();
      List<String> words = StudyInputs.redirected(kept.words(), folder);
      return LinkworkCommand.execute(
          terminal,
          new CommandRecord(kept.version(), kept.content(), words)
              .goingOn(folder, atOnce, engines.where(), again, speech));
    }
    Speech said = new Speech(terminal, speech.quiet() || speech.json());
    try (RunEngine engine = engines.open(SweepStudy.WAY, atOnce, said)) {
      return new SweepStudy(terminal, speech, new SweepPlace(folder), engine).goOn(again);
    }
  }
}
