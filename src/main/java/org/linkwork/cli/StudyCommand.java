package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.experiment.RunPlan;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.study.DesignPages;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.study.Depression;
import org.linkwork.study.DesignedStudy;
import org.linkwork.study.PersonTrial;
import org.linkwork.study.StudyDesign;
import org.linkwork.study.StudyDesigns;
import org.linkwork.study.StudyFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that carries out a study inside the model, as an evaluator would. */
@Command(
    name = "study",
    header = "What would an evaluation find, and what has the service really done?",
    abbreviateSynopsis = true,
    description = {
      "",
      "Carries out a study on the model's own people and sets beside its figure what really happened:"
          + " the same people, with the same luck, with the service and without it. As many runs as"
          + " the scenario says unless said.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      ExitCode.HELP_SOME_FAILED,
      ExitCode.HELP_STOPPED
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork study --list",
      "  linkwork study before-after scenarios/baseline.yaml",
      "  linkwork study trial scenarios/baseline.yaml --people 400 --lost 20"
    })
final class StudyCommand implements Callable<Integer> {
  private static final int MOST_PEOPLE = 100_000;
  private static final int FEWEST_PEOPLE = 12;
  private static final double PER_CENT = 100;

  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "A study design; --list names them.")
  private String name;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "A scenario file, such as scenarios/baseline.yaml.")
  private Path file;

  @Option(names = "--list", description = "Show all study designs and do nothing else.")
  private boolean list;

  @Option(
      names = "--people",
      paramLabel = "N",
      description = "Trial by person: people recruited, 12 or more (default: 161).")
  private String people;

  @Option(
      names = "--lost",
      paramLabel = "PERCENT",
      description = "Trial by person: share lost to follow-up, 0 to 90 (default: 20).")
  private String lost;

  @Mixin private MeasuringOptions options;
  @Mixin private SpeechOptions saying;
  @Mixin private HelpOption help;

  StudyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (list) {
      StudyDesigns.all(StudyDesigns.ANY_CASE, PersonTrial.AMALTHEA, StudyDesigns.LOST)
          .forEach(design -> terminal.out().printf("%-26s %s%n", design.key(), design.question()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
    Speech speech = new Speech(terminal, saying.quiet());
    Problems problems = new Problems();
    int threads = options.threads(problems);
    int size = people(problems);
    double share = lost(problems);
    checkName(problems);
    if (file == null) {
      problems.error(
          Position.option("SCENARIO"),
          "there is no scenario to study",
          "write for instance: linkwork study before-after scenarios/baseline.yaml");
      throw new BadInputException(problems.sorted());
    }
    Scenario scenario =
        ScenarioFiles.read(List.of(file), options.overrides(Optional.empty()), problems, speech)
            .get(0);
    MeasurableScenario.check(scenario, file, problems);
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    StudyDesign design =
        StudyDesigns.all(Depression.of(scenario.parameters().instrument()), size, share).stream()
            .filter(one -> one.key().equals(name))
            .findFirst()
            .orElseThrow();
    speech.remark(
        "%s of %s: %s with the service and as many without it, on %s."
            .formatted(
                design.key(),
                scenario.name(),
                Words.count(scenario.replicates(), "run"),
                Words.count(threads, "thread")));
    return new Measuring(terminal, saying, options)
        .carryOut(
            scenario,
            "study-" + design.key() + "-" + scenario.name(),
            threads,
            repeat(),
            plan -> measured(scenario, design, plan));
  }

  private static Measuring.Measured measured(Scenario scenario, StudyDesign design, RunPlan plan) {
    DesignedStudy study = DesignedStudy.of(scenario, design, plan);
    return new Measuring.Measured(
        new DesignPages(study),
        study.replicates(),
        study.failures(),
        study.stopped(),
        facts(study));
  }

  private static Map<String, Object> facts(DesignedStudy study) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (StudyFinding finding : study.findings()) {
      Map<String, Object> figure = new LinkedHashMap<>();
      figure.put("measure", finding.measure());
      figure.put("unit", finding.unit());
      figure.put("naive", known(finding.naive().mean()));
      figure.put("counterfactual", known(finding.counterfactual().mean()));
      figures.add(figure);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("study", study.design().key());
    facts.put("replicates", study.replicates());
    facts.put("figures", figures);
    return facts;
  }

  private static Double known(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private void checkName(Problems problems) {
    List<String> names =
        StudyDesigns.all(StudyDesigns.ANY_CASE, PersonTrial.AMALTHEA, StudyDesigns.LOST).stream()
            .map(StudyDesign::key)
            .toList();
    if (name == null) {
      problems.error(
          Position.option("NAME"), "no study was named", "use one of " + String.join(", ", names));
    } else if (!names.contains(name)) {
      problems.error(
          Position.option(name), "there is no such study", NearestName.advice(name, names));
    }
  }

  private int people(Problems problems) {
    if (people == null) {
      return PersonTrial.AMALTHEA;
    }
    int size = people.matches("[0-9]{1,6}") ? Integer.parseInt(people) : 0;
    if (size < FEWEST_PEOPLE || size > MOST_PEOPLE) {
      problems.error(
          Position.option("--people " + people),
          "a trial cannot recruit so many people",
          "write a whole number from %d to %d".formatted(FEWEST_PEOPLE, MOST_PEOPLE));
    }
    return size;
  }

  private double lost(Problems problems) {
    if (lost == null) {
      return StudyDesigns.LOST;
    }
    if (!lost.matches("([0-8]?[0-9]([.][0-9]+)?|90)")) {
      problems.error(
          Position.option("--lost " + lost),
          "this is not a share of people lost to follow-up",
          "write a number of per cent from 0 to 90");
      return StudyDesigns.LOST;
    }
    return Double.parseDouble(lost) / PER_CENT;
  }

  private List<String> repeat() {
    List<String> words = new ArrayList<>(List.of("linkwork", "study", name, file.toString()));
    if (people != null) {
      words.addAll(List.of("--people", people));
    }
    if (lost != null) {
      words.addAll(List.of("--lost", lost));
    }
    words.addAll(options.typed());
    return words;
  }
}
