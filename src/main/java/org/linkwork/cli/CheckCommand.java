package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwork.calibration.CalibrationReader;
import org.linkwork.decision.CheckedDecision;
import org.linkwork.decision.Decisions;
import org.linkwork.design.CheckedExperiment;
import org.linkwork.design.Experiments;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Severity;
import org.linkwork.scenario.CheckedScenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.teach.lesson.LessonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that checks scenario files and says in words what they hold. */
@Command(
    name = "check",
    header =
        "Check files of scenarios, experiments and the like, and say what they hold; nothing runs.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Says every problem of every file at once, with line, column and what to do; for files"
          + " without errors, what the scenario is: people, weeks, what differs from the standing"
          + " values, what is held still and what is delivered; or what the experiment varies, and"
          + " how many runs that is. Changes of the command line apply to scenarios.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every file is sound", ExitCode.HELP_FAULT, "2:at least one file is not"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork check scenarios/*.yaml",
      "  linkwork check my-scenario.yaml --set service.link_workers=4",
      "  linkwork check scenarios/experiments/*.yaml"
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "One or more files of scenarios, experiments, decisions, calibrations, nations or"
              + " lessons.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--quiet", description = "Say nothing of files that are sound.")
  private boolean quiet;

  @Option(
      names = "--json",
      description = "Answer in one line of JSON on standard output, for other programs.")
  private boolean json;

  @Mixin private ChangeOptions changes;
  @Mixin private HelpOption help;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ScenarioReader reader = new ScenarioReader(InterventionCatalogue.names());
    List<Map<String, Object>> answers = new ArrayList<>();
    List<Problem> all = new ArrayList<>();
    boolean sound = true;
    for (Path file : files) {
      try {
        answers.add(
            switch (FileKind.of(file).orElse(FileKind.SCENARIO)) {
              case REGISTER -> soundRegister(file);
              case CALIBRATION ->
                  sound(file, List.of(), CalibrationPlan.summary(CalibrationReader.read(file)));
              case LESSON -> sound(file, List.of(), LessonSummary.of(LessonReader.read(file)));
              case NATION -> sound(file, List.of(), NationSummary.of(file));
              case DECISION -> {
                CheckedDecision checked = Decisions.read(file);
                all.addAll(checked.warnings());
                yield sound(file, checked.warnings(), DecisionSummary.of(checked.decision()));
              }
              case EXPERIMENT -> {
                CheckedExperiment checked = Experiments.read(file);
                all.addAll(checked.warnings());
                yield sound(file, checked.warnings(), ExperimentSummary.of(checked.experiment()));
              }
              case SCENARIO -> {
                CheckedScenario checked = reader.read(file, changes.overrides());
                all.addAll(checked.warnings());
                yield sound(file, checked.warnings(), ScenarioSummary.of(checked.scenario()));
              }
            });
      } catch (BadInputException e) {
        sound = false;
        all.addAll(e.problems());
        answers.add(unsound(file, e.problems()));
      }
    }
    say(answers, all, sound);
    return sound ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  /** The register stands beside the scenarios, so that {@code *.yaml} names it too. */
  private Map<String, Object> soundRegister(Path file) {
    int parameters = ParameterRegister.read(file).parameters().size();
    return sound(
        file,
        List.of(),
        List.of("Not a scenario but the register of " + parameters + " parameters."));
  }

  private Map<String, Object> sound(Path file, List<Problem> warnings, List<String> summary) {
    if (!json && !quiet) {
      terminal.out().println(file + ": sound.");
      for (String sentence : summary) {
        terminal.out().print(Paragraph.hanging("  ", sentence, terminal.width()));
      }
    }
    return answer(file, true, warnings, summary);
  }

  private static Map<String, Object> unsound(Path file, List<Problem> problems) {
    return answer(file, false, problems, List.of());
  }

  private void say(List<Map<String, Object>> answers, List<Problem> problems, boolean sound) {
    if (json) {
      terminal.out().println(JsonText.of(answers));
      return;
    }
    terminal.out().flush();
    List<Problem> each = problems.stream().distinct().toList();
    each.stream()
        .filter(problem -> !quiet || problem.severity() == Severity.ERROR)
        .forEach(problem -> terminal.err().println(problem));
    if (!sound) {
      terminal.err().println(BadInputException.count(each) + ".");
    }
  }

  private static Map<String, Object> answer(
      Path file, boolean sound, List<Problem> problems, List<String> summary) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("file", file.toString());
    answer.put("sound", sound);
    answer.put("problems", problems.stream().map(CheckCommand::facts).toList());
    answer.put("summary", summary);
    return answer;
  }

  private static Map<String, Object> facts(Problem problem) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("severity", problem.severity().label());
    facts.put("file", problem.position().file());
    facts.put("line", problem.position().line());
    facts.put("column", problem.position().column());
    facts.put("what", problem.what());
    facts.put("advice", problem.advice());
    return facts;
  }
}
