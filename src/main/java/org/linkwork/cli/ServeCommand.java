package org.linkwork.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.teach.lesson.FreeTown;
import org.linkwork.teach.page.Uploads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that opens a scenario as a page to explore freely. */
@Command(
    name = "serve",
    header = "Open a scenario as a page to explore, with a slider for every lever.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Shows the town as it is and as you change it, side by side, on the same people with the same"
          + " luck. There is a slider for each intervention and each lever, from the end of the"
          + " warm-up. Another scenario file can be opened on the page; it is checked as strictly as"
          + " here and may extend the files beside this one. The town as changed can be downloaded as"
          + " a scenario file.",
      "",
      "One run at a time answers a slider: a town of 2,000 people in less than a third of a second,"
          + " one of 40,000 over five years in some seconds.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      ExitCode.HELP_STOPPED
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork serve scenarios/teaching-town.yaml",
      "  linkwork serve my-study/scenarios/baseline.yaml --port 8080"
    })
final class ServeCommand implements Callable<Integer> {
  private static final Path TOWN = Path.of("scenarios", "teaching-town.yaml");

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "A scenario file (default: scenarios/teaching-town.yaml).")
  private Path scenario;

  @Mixin private PageOptions page;
  @Mixin private HelpOption help;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path file = scenario == null ? TOWN : scenario;
    FileKind.SCENARIO.expect(file);
    Problems problems = new Problems();
    ScenarioBase base =
        new ScenarioReader(InterventionCatalogue.names())
            .base(file, problems)
            .orElseThrow(() -> new ScenarioException(problems.sorted()));
    if (problems.hasErrors()) {
      throw new ScenarioException(problems.sorted());
    }
    Uploads uploads = new Uploads(file.toAbsolutePath().getParent(), base.register());
    return new PageHost(terminal, page).serve(FreeTown.of(base), Optional.of(uploads));
  }
}
