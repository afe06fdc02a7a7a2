package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwork.report.page.MethodDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that writes how a folder of results was made. */
@Command(
    name = "document",
    header = "Write the methods section of a study: how its results were made.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Writes methods.md beside the tables of results of any kind: what depends on the study, in the"
          + " order of the STRESS-ABS reporting guideline, with the question, what each scenario"
          + " has otherwise and how well that is known, seeds, weeks, runs, versions and the command"
          + " that repeats it. What is the same for every study is in src/docs; what only its"
          + " authors can say is marked.",
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
    footerHeading = "%nExample:%n",
    footer = "  linkwork document outputs/buddies")
final class DocumentCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "OUT", description = "A folder of results.")
  private Path folder;

  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  DocumentCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path written = MethodDocument.about(folder, ReportCommand.register()).write();
    String shown = Ending.shown(written.toAbsolutePath().normalize());
    if (speech.json()) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("document", shown);
      terminal.out().println(JsonText.of(facts));
    } else {
      terminal.out().println(speech.quiet() ? shown : "Methods: " + shown);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }
}
