package org.linkwork.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that shows the help of another, for those who type it in this order. */
@Command(
    name = "help",
    header = "Show the help of a command.",
    abbreviateSynopsis = true,
    parameterListHeading = "%nArgument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCode.HELP_DONE, ExitCode.HELP_FAULT, ExitCode.HELP_BAD_INPUT},
    footerHeading = "%nExample:%n",
    footer = "  linkwork help sweep")
final class HelpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "Which command; without it, all of them are listed.")
  private String command;

  @Mixin private HelpOption help;

  @Override
  public Integer call() {
    CommandLine root = spec.parent().commandLine();
    CommandLine asked =
        Optional.ofNullable(command)
            .map(name -> Optional.ofNullable(root.getSubcommands().get(name)))
            .orElse(Optional.of(root))
            .orElseThrow(() -> unknown(root.getSubcommands()));
    asked.usage(root.getOut());
    return ExitCode.DONE;
  }

  private BadInputException unknown(Map<String, CommandLine> known) {
    Problems problems = new Problems();
    problems.error(
        Position.option("help " + command),
        "there is no such command",
        NearestName.advice(command, List.copyOf(new TreeMap<>(known).keySet())));
    return new BadInputException(problems.sorted());
  }
}
