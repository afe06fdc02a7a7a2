package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.linkwork.experiment.RunPlan;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.study.ValidationPages;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.study.OpenTarget;
import org.linkwork.study.TargetFinding;
import org.linkwork.study.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that says how the model stands to published targets. */
@Command(
    name = "validate",
    header = "Does the model meet the published targets, and how surely?",
    abbreviateSynopsis = true,
    description = {
      "",
      "Runs the scenario and the other worlds that the 24 open targets of the evidence register are"
          + " measured in, 30 times each unless said, and sets the model's values beside the bands."
          + " Targets that lie close to inputs check the wiring only and are shown apart. What falls"
          + " short is said and is no error.",
      ""
    },
    parameterListHeading = "Argument:%n",
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
      "  linkwork validate",
      "  linkwork validate scenarios/place-rural.yaml --replicates 10",
      "  linkwork validate --target O5,O13 --json"
    })
final class ValidateCommand implements Callable<Integer> {
  private static final int SEEDS = 30;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      defaultValue = "scenarios/baseline.yaml",
      description = "A scenario file (default: ${DEFAULT-VALUE}).")
  private Path file;

  @Option(
      names = "--target",
      paramLabel = "O1,O2,...",
      description = "Only these targets (default: all 24).")
  private String targets;

  @Mixin private MeasuringOptions options;
  @Mixin private SpeechOptions saying;
  @Mixin private HelpOption help;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Speech speech = new Speech(terminal, saying.quiet());
    Problems problems = new Problems();
    int threads = options.threads(problems);
    Set<OpenTarget> chosen = targets(problems);
    Scenario scenario =
        ScenarioFiles.read(List.of(file), options.overrides(Optional.of(SEEDS)), problems, speech)
            .get(0);
    MeasurableScenario.check(scenario, file, problems);
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    speech.remark(
        "%s: %s in %s, %s each, on %s."
            .formatted(
                scenario.name(),
                Words.count(chosen.size(), "target"),
                Words.count(Validation.arms(chosen).size(), "world"),
                Words.count(scenario.replicates(), "run"),
                Words.count(threads, "thread")));
    return new Measuring(terminal, saying, options)
        .carryOut(
            scenario,
            "validate-" + scenario.name(),
            threads,
            repeat(),
            plan -> measured(scenario, chosen, plan));
  }

  private static Measuring.Measured measured(
      Scenario scenario, Set<OpenTarget> chosen, RunPlan plan) {
    Validation validation = Validation.of(scenario, chosen, plan);
    return new Measuring.Measured(
        new ValidationPages(validation),
        validation.seeds(),
        validation.failures(),
        validation.stopped(),
        facts(validation));
  }

  private static Map<String, Object> facts(Validation validation) {
    List<Map<String, Object>> numbers = new ArrayList<>();
    for (TargetFinding finding : validation.findings()) {
      Map<String, Object> number = new LinkedHashMap<>();
      number.put("target", finding.target().name());
      number.put("number", finding.part().key());
      number.put("published", finding.part().value());
      number.put("band", Arrays.asList(finding.part().low(), known(finding.part().high())));
      number.put("model", known(finding.model()));
      number.put(
          "interval",
          Arrays.asList(known(finding.interval().low()), known(finding.interval().high())));
      number.put("met", finding.met().label());
      number.put("seeds_inside", known(finding.inside()));
      number.put("wiring_check", finding.target().isWiringCheck());
      numbers.add(number);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("seeds", validation.seeds());
    facts.put("targets", numbers);
    return facts;
  }

  /** JSON knows finite numbers only. */
  private static Double known(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private Set<OpenTarget> targets(Problems problems) {
    if (targets == null) {
      return EnumSet.allOf(OpenTarget.class);
    }
    Set<OpenTarget> chosen = EnumSet.noneOf(OpenTarget.class);
    List<String> names = Arrays.stream(OpenTarget.values()).map(OpenTarget::name).toList();
    for (String typed : targets.split(",")) {
      String name = typed.strip().toUpperCase(Locale.ROOT);
      if (names.contains(name)) {
        chosen.add(OpenTarget.valueOf(name));
      } else {
        problems.error(
            Position.option("--target " + targets),
            "there is no target \"" + typed.strip() + "\"",
            NearestName.advice(name, names));
      }
    }
    return chosen;
  }

  private List<String> repeat() {
    List<String> words = new ArrayList<>(List.of("linkwork", "validate", file.toString()));
    if (targets != null) {
      words.addAll(List.of("--target", targets));
    }
    words.addAll(options.typed());
    return words;
  }
}
