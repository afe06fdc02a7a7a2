package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.report.page.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that makes one page of a folder of results. */
@Command(
    name = "report",
    header = "Make one page of results, to read in a browser, print or send.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Writes report.html beside the tables of results of any kind: the question, the answer and how"
          + " sure it is, the leaky pathway, how things go week by week, who gains, what could go"
          + " wrong, what it rests on, and how it was done, as far as the results tell. One file"
          + " that needs no network. It is made from the tables alone: nothing is run again, old"
          + " folders can be reported too, and the same folder gives the same page.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      ExitCode.HELP_SOME_FAILED
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork report outputs/buddies",
      "  linkwork report outputs/calibration",
      "  linkwork report outputs/buddies --ledger outputs/what-buddies-rest-on"
    })
final class ReportCommand implements Callable<Integer> {
  private static final String REGISTER = "parameters.yaml";

  private final Terminal terminal;

  @Parameters(paramLabel = "OUT", description = "A folder of results.")
  private Path folder;

  @Option(
      names = "--ledger",
      paramLabel = "FOLDER",
      description =
          "Results of linkwork sensitivity on the same scenarios, best with --method ledger, to"
              + " show on the page what the answer rests on.")
  private Path ledger;

  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ReportPage page = ReportPage.about(folder, Optional.ofNullable(ledger), register());
    String shown = Ending.shown(page.write().toAbsolutePath().normalize());
    if (speech.json()) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("report", shown);
      terminal.out().println(JsonText.of(facts));
    } else {
      terminal
          .out()
          .println(speech.quiet() ? shown : "Report: " + shown + " (open it in a browser)");
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  /** The parameters that come with the program, whatever folder it is called in. */
  static ParameterRegister register() throws IOException {
    Path copy = Files.createTempFile("linkwork-", "-" + REGISTER);
    try {
      Files.write(copy, ShippedFiles.read(REGISTER));
      return ParameterRegister.read(copy);
    } finally {
      Files.delete(copy);
    }
  }
}
