package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Scenario;
import org.linkwork.story.Eventful;
import org.linkwork.story.EventfulLives;
import org.linkwork.story.Lives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that tells one person's story. */
@Command(
    name = "patient",
    header = "Tell one person's story, week by week, in one world or in two side by side.",
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "linkwork patient [OPTIONS] ID [SCENARIO] [OTHER]",
      "       linkwork patient [OPTIONS] --find [SCENARIO] [OTHER]"
    },
    description = {
      "",
      "Says who the person is and what happened in each week in which something happened, with all"
          + " that weighed at each threshold, in log-odds. With two scenarios it says in which week"
          + " the two lives part and what parted them. With --find it lists people whose story is"
          + " worth reading.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCode.HELP_DONE, ExitCode.HELP_FAULT, ExitCode.HELP_BAD_INPUT},
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork patient --find scenarios/baseline.yaml",
      "  linkwork patient 412 scenarios/baseline.yaml",
      "  linkwork patient --find scenarios/baseline.yaml scenarios/05-buddy-system.yaml",
      "  linkwork patient 412 scenarios/baseline.yaml scenarios/05-buddy-system.yaml",
      "  linkwork patient 412 --replicate 3 --seed 7"
    })
final class PatientCommand implements Callable<Integer> {
  private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
  private static final int MOST_WORLDS = 2;

  private final Terminal terminal;

  @Parameters(
      arity = "0..3",
      paramLabel = "ID [SCENARIO] [OTHER]",
      description =
          "ID is the number of a person, from 0; SCENARIO is a file (scenarios/baseline.yaml unless"
              + " said), OTHER a second one to set beside it.")
  private List<String> named = new ArrayList<>();

  @Option(names = "--find", description = "List people to whom a lot happens.")
  private boolean find;

  @Option(
      names = "--replicate",
      paramLabel = "N",
      defaultValue = "0",
      description = "Number of the run to look into, from 0 (default: ${DEFAULT-VALUE}).")
  private String replicate;

  @Option(
      names = "--json",
      description = "Answer in one line of JSON on standard output, for other programs.")
  private boolean json;

  @Mixin private ChangeOptions changes;
  @Mixin private HelpOption help;

  PatientCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    int run = wholeNumber("--replicate " + replicate, replicate, problems);
    int person = find ? 0 : person(problems);
    List<Scenario> scenarios =
        ScenarioFiles.read(
            files(problems), changes.overrides(), problems, new Speech(terminal, json));
    if (scenarios.size() == MOST_WORLDS) {
      SamePeopleCheck.of(scenarios);
    }
    if (find) {
      sayFound(found(scenarios, run), scenarios, run);
    } else {
      refuseStranger(person, scenarios.get(0));
      tell(scenarios, run, person);
    }
    return ExitCode.DONE;
  }

  private void tell(List<Scenario> scenarios, int run, int person) {
    Story story = new Story(Lives.lived(scenarios, run, person), run, scenarios.get(0).seed());
    if (json) {
      terminal.out().println(JsonText.of(story.facts()));
      return;
    }
    new StoryPage(terminal, story).print();
    if (story.isUneventful()) {
      terminal.out().println("This person never brings a social need to a GP. Others do:");
      terminal.out().println("  " + typed("--find"));
      terminal.out().flush();
    }
  }

  private static List<Eventful> found(List<Scenario> scenarios, int run) {
    return scenarios.size() == MOST_WORLDS
        ? EventfulLives.between(scenarios.get(0), scenarios.get(1), run)
        : EventfulLives.in(scenarios.get(0), run);
  }

  /** The command for the same worlds that follows one person, or lists some. */
  private String typed(String whom) {
    List<String> words = new ArrayList<>(List.of("linkwork", "patient", whom));
    files(new Problems()).forEach(file -> words.add(file.toString()));
    if (!replicate.equals("0")) {
      words.addAll(List.of("--replicate", replicate));
    }
    words.addAll(changes.typed());
    return CommandLineText.of(words);
  }

  private void sayFound(List<Eventful> found, List<Scenario> scenarios, int run) {
    if (json) {
      terminal.out().println(JsonText.of(found.stream().map(PatientCommand::facts).toList()));
      return;
    }
    if (found.isEmpty()) {
      terminal
          .out()
          .println(
              scenarios.size() == MOST_WORLDS
                  ? "Nobody's life differs between these two worlds."
                  : "Nobody brings a social need to a GP in this world.");
    } else {
      paragraph(EventfulLives.heading(scenarios, run));
      paragraph("The story of each is told by its number, such as:");
      terminal.out().println("  " + typed(Integer.toString(found.get(0).person())));
      terminal.out().println();
    }
    for (Eventful one : found) {
      String id = String.format(Locale.ROOT, "%8d  ", one.person());
      terminal.out().print(Paragraph.hanging(id, one.why(), terminal.width()));
    }
    terminal.out().flush();
  }

  private void paragraph(String words) {
    terminal.out().print(Paragraph.hanging("", words, terminal.width()));
  }

  private static Map<String, Object> facts(Eventful one) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("person", one.person());
    facts.put("why", one.why());
    return facts;
  }

  private int person(Problems problems) {
    if (named.isEmpty()) {
      problems.error(
          Position.option("ID"),
          "the person is missing",
          "write the number of a person, such as 412, or --find for people worth following");
      return 0;
    }
    return wholeNumber(named.get(0), named.get(0), problems);
  }

  private List<Path> files(Problems problems) {
    List<String> files =
        find ? named : named.isEmpty() ? List.of() : named.subList(1, named.size());
    if (files.size() > MOST_WORLDS) {
      problems.error(
          Position.option(files.get(MOST_WORLDS)),
          "two worlds at most can be set side by side",
          "leave it out");
    }
    return files.isEmpty()
        ? List.of(BASELINE)
        : files.stream().limit(MOST_WORLDS).map(Path::of).toList();
  }

  static int wholeNumber(String option, String typed, Problems problems) {
    if (typed.matches("[0-9]{1,9}")) {
      return Integer.parseInt(typed);
    }
    problems.error(
        Position.option(option), "this is not a whole number from 0", "write such a number");
    return 0;
  }

  static void refuseStranger(int person, Scenario scenario) {
    int people = scenario.parameters().place().registeredPeople();
    if (person >= people) {
      Problems problems = new Problems();
      problems.error(
          Position.option(Integer.toString(person)),
          "nobody has this number",
          String.format(
              Locale.UK, "write one from 0 to %d, or --find for people to follow", people - 1));
      throw new BadInputException(problems.sorted());
    }
  }
}
