package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.linkwork.decision.place.PlaceFile;
import org.linkwork.decision.place.PracticeFigures;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that makes a scenario of a place from public figures of its practices. */
@Command(
    name = "place",
    header = "Describe your network in twenty lines, from public figures of its practices.",
    description = {
      "",
      "The table has one row for each practice and the columns practice, list_size (people),"
          + " fte_gps, fifth_1 to fifth_5 (shares of the list by deprivation fifth, 1 the most"
          + " deprived, adding up to 1) and, all or none, under_18, age_18_to_34, age_35_to_49,"
          + " age_50_to_64, age_65_to_79 and age_80_up. The result is a scenario; it"
          + " describes the place and calibrates nothing.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCode.HELP_DONE, ExitCode.HELP_FAULT, ExitCode.HELP_BAD_INPUT},
    footerHeading = "%nExample:%n",
    footer = {
      "  linkwork place scenarios/places/example-practices.csv --link-workers 2.5 --groups 90 \\",
      "      --out scenarios/places/my-network.yaml"
    })
final class PlaceCommand implements Callable<Integer> {
  private static final double MOST_LINK_WORKERS = 1000;
  private static final int MOST_GROUPS = 100_000;
  private static final String YAML = ".yaml";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "TABLE",
      description = "Public figures, one row for each practice (CSV).")
  private Path table;

  @Option(
      names = "--link-workers",
      paramLabel = "N",
      required = true,
      description = "Full-time equivalent link workers of the network.")
  private String linkWorkers;

  @Option(
      names = "--groups",
      paramLabel = "N",
      required = true,
      description = "Community groups that people can be referred to.")
  private String groups;

  @Option(
      names = "--minutes-across",
      paramLabel = "MINUTES",
      description = "Minutes from one end of the place to the other (default: as in the base).")
  private String minutes;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description =
          "The scenario file to write, below a folder called scenarios; never overwritten.")
  private Path out;

  @Mixin private HelpOption help;

  PlaceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    double workers = number("--link-workers", linkWorkers, MOST_LINK_WORKERS, problems);
    double number = number("--groups", groups, MOST_GROUPS, problems);
    OptionalDouble across =
        minutes == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(number("--minutes-across", minutes, MOST_LINK_WORKERS, problems));
    checkFiles(problems);
    PracticeFigures figures = null;
    try {
      figures = PracticeFigures.read(table);
    } catch (BadInputException e) {
      problems.addAll(e.problems());
    }
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    String name = out.getFileName().toString().replaceFirst("[.]yaml$", "");
    Path folder = out.toAbsolutePath().normalize().getParent();
    Files.createDirectories(folder);
    PlaceFile place =
        new PlaceFile(
            name,
            figures,
            table.getFileName().toString(),
            workers,
            (int) Math.round(number),
            across);
    Files.writeString(out, place.text(), StandardOpenOption.CREATE_NEW);
    try {
      ScenarioFiles.read(List.of(out), Overrides.NONE, new Problems(), new Speech(terminal, false));
    } catch (BadInputException e) {
      Files.delete(out);
      throw e;
    }
    terminal.out().println("Written: " + out + ". Next: linkwork run " + out);
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private void checkFiles(Problems problems) {
    if (!out.toString().endsWith(YAML)) {
      problems.error(
          Position.option("--out " + out), "this is not a scenario file", "end it in .yaml");
    } else if (Files.exists(out)) {
      problems.error(
          Position.option("--out " + out),
          "there is such a file already, and it is left as it is",
          "choose another name");
    }
  }

  private static double number(String option, String typed, double most, Problems problems) {
    if (typed.matches("[0-9]{1,6}([.][0-9]+)?") && Double.parseDouble(typed) <= most) {
      return Double.parseDouble(typed);
    }
    problems.error(
        Position.option(option + " " + typed),
        "this is not such a number",
        "write a number from 0 to " + (long) most);
    return 0;
  }
}
