package org.linkwork.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.IncomparableScenariosException;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.report.folder.FolderException;
import org.linkwork.store.StoreException;
import org.linkwork.store.StoreWriteException;
import org.linkwork.sweep.OtherExperimentException;
import org.linkwork.sweep.RunEngineException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in sentences what went wrong, and never shows a stack trace. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
  @Override
  public int handleParseException(ParameterException fault, String[] typed) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    inWords(fault, command).forEach(err::println);
    err.println("Nothing was run. See " + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.BAD_INPUT;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult typed) {
    PrintWriter err = command.getErr();
    if (fault instanceof BadInputException) {
      err.println(fault.getMessage());
      return ExitCode.BAD_INPUT;
    } else if (fault instanceof FolderException) {
      err.println("error  " + fault.getMessage() + "\nNothing was run.");
      return ExitCode.BAD_INPUT;
    } else if (fault instanceof StoreWriteException || fault instanceof RunEngineException) {
      err.println("error  " + fault.getMessage());
      return ExitCode.SOME_FAILED;
    } else if (fault instanceof StoreException || fault instanceof OtherExperimentException) {
      err.println("error  " + fault.getMessage() + "\nNothing was run.");
      return ExitCode.BAD_INPUT;
    } else if (fault instanceof IncomparableScenariosException incomparable) {
      incomparable.differences().forEach(difference -> err.println("error  " + difference));
      err.println(
          "The people must be the same to be compared person by person; make these equal."
              + " Nothing was run.");
      return ExitCode.BAD_INPUT;
    } else if (fault instanceof IOException) {
      err.println("error  The output could not be written: " + fault.getMessage());
      return ExitCode.FAULT;
    }
    err.println(unexpected(fault));
    return ExitCode.FAULT;
  }

  /** The sentence for something that the program did not foresee. */
  static String unexpected(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String message = fault.getMessage() == null ? "no further message" : fault.getMessage();
    return "error  Linkwork "
        + Version.NUMBER
        + " stopped through a fault of its own; please report this line with the command that you"
        + " typed: "
        + fault.getClass().getSimpleName()
        + ", "
        + message.replaceAll("\\s+", " ")
        + (trace.length == 0 ? "" : ", at " + trace[0]);
  }

  private static List<String> inWords(ParameterException fault, CommandLine command) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched(), command);
    } else if (fault instanceof MissingParameterException missing) {
      return missing.getMissing().stream().map(Faults::missing).toList();
    } else if (fault instanceof OverwrittenOptionException twice) {
      return List.of(line(name(twice.getOverwritten()), "this stands twice", "write it once"));
    } else if (fault.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
      return List.of(line(name(option), "this option takes no value", "write it alone"));
    }
    return List.of("error  " + fault.getMessage());
  }

  /** What follows an unknown option is probably its value, and not worth a line of its own. */
  private static List<String> unknown(List<String> typed, CommandLine command) {
    List<String> options = typed.stream().filter(word -> word.startsWith("-")).toList();
    return (options.isEmpty() ? typed : options)
        .stream().map(word -> unknown(word, command)).toList();
  }

  private static String unknown(String typed, CommandLine command) {
    List<String> known = new ArrayList<>();
    if (typed.startsWith("-")) {
      command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
      String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
      return line(typed, "there is no such option", NearestName.advice(name, known));
    }
    command
        .getSubcommands()
        .forEach(
            (name, sub) -> {
              if (!sub.getCommandSpec().usageMessage().hidden()) {
                known.add(name);
              }
            });
    return known.isEmpty()
        ? line(typed, "this is one argument too many", "leave it out")
        : line(typed, "there is no such command", NearestName.advice(typed, known));
  }

  private static String missing(ArgSpec argument) {
    return argument.isOption() && !argument.required()
        ? line(name(argument), "its value is missing", "write it after the option")
        : line(name(argument), "this is missing", "give " + wanted(argument));
  }

  /** What an argument stands for, as the end of a sentence. */
  private static String wanted(ArgSpec argument) {
    String description = String.join(" ", argument.description());
    return Character.toLowerCase(description.charAt(0)) + description.substring(1);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String line(String position, String what, String advice) {
    return position + "  error  " + what + " - " + advice;
  }
}
