package org.linkwork.cli;

import java.util.concurrent.Callable;
import org.linkwork.report.screen.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The root of all commands; alone it shows what there is. */
@Command(
    name = "linkwork",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Where are people lost on the way from a GP to a community group, and what helps?",
    description = {
      "",
      "Linkwork simulates the UK social prescribing pathway week by week: patients, GPs, link"
          + " workers, community groups and their money. It compares changes on the same people.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "Options:%n",
    footerHeading = "%nBegin here:%n",
    footer = {
      "  linkwork run scenarios/baseline.yaml",
      "  linkwork compare scenarios/baseline.yaml scenarios/05-buddy-system.yaml",
      "  linkwork patient --find scenarios/baseline.yaml scenarios/05-buddy-system.yaml",
      "  linkwork explain themes",
      "",
      "Every command explains itself: linkwork compare --help",
      "No colours: set NO_COLOR=1."
    })
public final class LinkworkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show which Linkwork this is.")
  private boolean version;

  private LinkworkCommand() {}

  /**
   * Does what is typed.
   *
   * @return 0 when done, 1 after a fault of the program, 2 after bad input, 3 if some runs failed,
   *     130 if it was stopped
   */
  public static int execute(Terminal terminal, String... typed) {
    try {
      return commandLine(terminal).execute(typed);
    } catch (OutOfMemoryError e) {
      terminal
          .err()
          .println(
              "error  The memory is full; give Java more, such as java -Xmx4g, or use fewer"
                  + " people or --threads 1.");
      return ExitCode.FAULT;
    }
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine root = new CommandLine(new LinkworkCommand());
    root.addSubcommand(new RunCommand(terminal));
    root.addSubcommand(new CompareCommand(terminal));
    root.addSubcommand(new BottleneckCommand(terminal));
    root.addSubcommand(new BundlesCommand(terminal));
    root.addSubcommand(new DecideCommand(terminal));
    root.addSubcommand(new PlaceCommand(terminal));
    root.addSubcommand(new SelectCommand(terminal));
    root.addSubcommand(new SensitivityCommand(terminal));
    root.addSubcommand(new WarmUpCommand(terminal));
    root.addSubcommand(new StudyCommand(terminal));
    root.addSubcommand(new ValidateCommand(terminal));
    root.addSubcommand(new CalibrateCommand(terminal));
    root.addSubcommand(new NationCommand(terminal));
    root.addSubcommand(new SweepCommand(terminal));
    root.addSubcommand(new ResumeCommand(terminal));
    root.addSubcommand(new StatusCommand(terminal));
    root.addSubcommand(new ReplayCommand(terminal));
    root.addSubcommand(new MergeCommand(terminal));
    root.addSubcommand(new QueryCommand(terminal));
    root.addSubcommand(new ExportCommand(terminal));
    root.addSubcommand(new ReportCommand(terminal));
    root.addSubcommand(new DocumentCommand(terminal));
    root.addSubcommand(new PatientCommand(terminal));
    root.addSubcommand(new TeachCommand(terminal));
    root.addSubcommand(new ServeCommand(terminal));
    root.addSubcommand(new ExplainCommand(terminal));
    root.addSubcommand(new CheckCommand(terminal));
    root.addSubcommand(new PlanCommand(terminal));
    root.addSubcommand(new InitCommand(terminal));
    root.addSubcommand(new HelpCommand());
    root.addSubcommand(new RngDumpCommand());
    Faults faults = new Faults();
    return root.setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults)
        .setUsageHelpWidth(terminal.width())
        .setColorScheme(Help.defaultColorScheme(terminal.ink() == Ink.COLOUR ? Ansi.ON : Ansi.OFF));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
