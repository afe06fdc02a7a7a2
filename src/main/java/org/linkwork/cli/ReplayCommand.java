package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.experiment.AttendedRun;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.StopSign;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.Findings;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;
import org.linkwork.story.Lives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that runs one run of a sweep again. */
@Command(
    name = "replay",
    header = "Run one run of a sweep again, bit for bit, and write every event of it.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Simulates every week of the run from the first, compares all its totals with those in the"
          + " store, and writes its tables, its people and every event to a folder of its own.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      "1:the run is not the same as in the store, or a fault of the program; please report it",
      ExitCode.HELP_BAD_INPUT,
      "3:the run failed, as it did in the sweep",
      ExitCode.HELP_STOPPED
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork replay outputs/caseload p0007-r013",
      "  linkwork replay outputs/caseload p0007-r013 --person 412 --beside base"
    })
final class ReplayCommand implements Callable<Integer> {
  private static final Pattern RUN = Pattern.compile("(p[0-9]{4,})-r([0-9]{1,6})");

  private static final String BASE = "base";

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a sweep.")
  private Path folder;

  @Parameters(
      index = "1",
      paramLabel = "POINT-REPLICATE",
      description = "Which run, such as p0007-r013: point 7, replicate 13 (from 0).")
  private String run;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Folder for its results (default: replays/POINT-REPLICATE in the sweep's).")
  private Path out;

  @Option(
      names = "--person",
      paramLabel = "ID",
      description =
          "Tell the story of this person in the run, and write nothing; linkwork patient --find"
              + " lists people to whom much happens.")
  private String person;

  @Option(
      names = "--beside",
      paramLabel = "POINT",
      description =
          "With --person: set the same person beside it in another point, such as p0001, or base"
              + " for the point with which it is compared.")
  private String beside;

  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  ReplayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenSweep sweep = OpenSweep.of(new SweepPlace(folder))) {
      Matcher matcher = RUN.matcher(run);
      Point point =
          matcher.matches()
              ? sweep.experiment().point(matcher.group(1)).orElseThrow(() -> noSuchRun(sweep))
              : refuse(sweep);
      int replicate = Integer.parseInt(matcher.group(2));
      if (person != null || beside != null) {
        return tell(sweep, point, replicate);
      }
      Path place = Optional.ofNullable(out).orElseGet(this::free);
      try (RunFolder results = RunFolder.at(place)) {
        return replay(sweep, point, replicate, results);
      }
    }
  }

  private int tell(OpenSweep sweep, Point point, int replicate) {
    Experiment experiment = sweep.experiment();
    Problems problems = new Problems();
    int whom =
        person == null ? -1 : PatientCommand.wholeNumber("--person " + person, person, problems);
    if (person == null) {
      problems.error(
          Position.option("--beside " + beside),
          "two worlds are set side by side for one person",
          "say for whom, such as --person 412");
    }
    if (out != null) {
      problems.error(
          Position.option("--out " + out),
          "a story is told on the screen, and nothing is written",
          "leave --out away, or --person");
    }
    List<Scenario> worlds = new ArrayList<>(List.of(experiment.scenario(point)));
    if (!sweep.store().holds(sweep.store().content(worlds.get(0)), replicate)) {
      problems.error(
          Position.option(run),
          "the sweep has not carried out this run",
          "choose a replicate that it has; r000 is the first");
    }
    if (beside != null) {
      Optional<Point> other =
          beside.equals(BASE)
              ? Optional.ofNullable(experiment.comparators().get(point))
              : experiment.point(beside);
      if (other.isPresent()) {
        worlds.add(0, experiment.scenario(other.get()));
      } else {
        problems.error(
            Position.option("--beside " + beside),
            beside.equals(BASE)
                ? point.label() + " is itself what others are compared with"
                : "there is no such point",
            "write another point, such as "
                + experiment.points().get(experiment.points().size() - 1).label());
      }
    }
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    if (worlds.size() > 1) {
      SamePeopleCheck.of(worlds);
    }
    PatientCommand.refuseStranger(whom, worlds.get(0));
    Story story = new Story(Lives.lived(worlds, replicate, whom), replicate, worlds.get(0).seed());
    if (speech.json()) {
      terminal.out().println(JsonText.of(story.facts()));
      terminal.out().flush();
    } else {
      new StoryPage(terminal, story).print();
    }
    return ExitCode.DONE;
  }

  private int replay(OpenSweep sweep, Point point, int replicate, RunFolder results) {
    Scenario scenario = sweep.experiment().scenario(point);
    ResultStore store = sweep.store();
    String content = store.content(scenario);
    PersonalFiles personal =
        new PersonalFiles(
            results, List.of(PersonalTable.PEOPLE, PersonalTable.TRACE), List.of(scenario));
    StopSign stop = new StopSign();
    Interruption interruption = new Interruption(stop, terminal.err());
    try {
      Instant started = Instant.now();
      Optional<RunResult> found =
          new AttendedRun(personal).run(scenario, replicate, stop::isRequested);
      if (found.isEmpty()) {
        terminal.err().println("Stopped before the end of the run, so nothing was written.");
        return ExitCode.STOPPED;
      }
      RunResult result = found.get();
      int verdict =
          compare(store, RunRow.of(content, result, store.about().recording()), replicate);
      ReplicateSet runs = new ReplicateSet(scenario.name(), 1, List.of(result), List.of(), false);
      int written =
          new Ending(terminal, speech, results, personal)
              .say(
                  new Trial.Outturn(Optional.of(Findings.of(runs)), List.of(), false, true),
                  provenance(scenario, started),
                  Optional.empty());
      return Math.max(verdict, written);
    } catch (RunFailedException e) {
      return sayFailure(store, content, replicate, e);
    } finally {
      interruption.close();
    }
  }

  private int compare(ResultStore store, RunRow row, int replicate) {
    Speech said = new Speech(terminal, speech.quiet());
    if (store.hasFailed(row.content(), replicate)) {
      said.warn("The run failed in the sweep, and now it has come to its end.");
      return ExitCode.FAULT;
    }
    if (!store.holds(row.content(), replicate)) {
      said.warn("The store does not hold this run, so there is nothing to compare it with.");
      return ExitCode.DONE;
    }
    if (store.agreesWith(row)) {
      said.remark("The run is the one in the store: all totals are the same, bit for bit.");
      return ExitCode.DONE;
    }
    said.warn(
        "error  The run is not the one in the store, though version and scenario are; please report"
            + " this with the folder.");
    return ExitCode.FAULT;
  }

  private int sayFailure(
      ResultStore store, String content, int replicate, RunFailedException fault) {
    terminal.err().println("error  " + fault.failure().sentence());
    terminal
        .err()
        .println(
            store.hasFailed(content, replicate)
                ? "So it did in the sweep."
                : "The store does not have it as failed; was it for want of memory or disk?");
    return ExitCode.SOME_FAILED;
  }

  private Provenance provenance(Scenario scenario, Instant started) {
    return new Provenance(
        Version.NUMBER,
        CommandLineText.of(List.of("linkwork", "replay", folder.toString(), run)),
        List.of(scenario),
        1,
        started,
        Instant.now());
  }

  private Path free() {
    Path place = folder.resolve("replays").resolve(run);
    for (int again = 2; Files.exists(place); again++) {
      place = folder.resolve("replays").resolve(run + "-" + again);
    }
    return place;
  }

  private Point refuse(OpenSweep sweep) {
    throw noSuchRun(sweep);
  }

  private BadInputException noSuchRun(OpenSweep sweep) {
    Experiment experiment = sweep.experiment();
    Problems problems = new Problems();
    problems.error(
        Position.option(run),
        "this is no run of " + experiment.name(),
        "write a point from "
            + experiment.points().get(0).label()
            + " to "
            + experiment.points().get(experiment.points().size() - 1).label()
            + " and a replicate from r000, such as "
            + experiment.points().get(0).label()
            + "-r003");
    return new BadInputException(problems.sorted());
  }
}
