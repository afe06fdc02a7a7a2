package org.linkwork.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioIdentity;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.sensitivity.FactorRange;
import org.linkwork.sensitivity.Method;
import org.linkwork.sensitivity.SensitivityQuestion;
import org.linkwork.sensitivity.SensitivityStudy;

/**
 * What was asked on the command line, checked.
 *
 * @param question the question
 * @param scenarios the scenarios as they are, the base first
 * @param study the runs that the question needs
 * @param threads runs at the same time
 */
record SensitivityAsked(
    SensitivityQuestion question, List<Scenario> scenarios, SensitivityStudy study, int threads) {
  /**
   * Reads and checks everything.
   *
   * @throws BadInputException with every problem
   */
  static SensitivityAsked read(
      List<Path> files, ChangeOptions changes, SensitivityOptions asking, Speech speech) {
    Problems problems = new Problems();
    int threads = asking.threads(problems);
    Optional<Method> method = asking.method(problems);
    Optional<Outcome> outcome = asking.outcome(problems);
    List<Scenario> scenarios = ScenarioFiles.read(files, changes.overrides(), problems, speech);
    if (scenarios.size() > 1) {
      SamePeopleCheck.of(scenarios);
    }
    Scenario first = scenarios.get(0);
    if (first.sameTown()) {
      problems.error(
          Position.whole(files.get(0)),
          "same_town is true, but rows of a design have towns of their own",
          "set same_town to false");
    }
    List<FactorRange> factors = asking.factors(first.values().register(), problems);
    int count = factors.size();
    SensitivityOptions.checkCount(method.orElseThrow(), count, problems);
    int size = asking.size(method.get(), count, problems);
    int replicates = asking.replicates(method.get(), problems);
    List<ScenarioBase> worlds = new ArrayList<>();
    ScenarioReader reader = new ScenarioReader(InterventionCatalogue.names());
    files.forEach(file -> reader.base(file, problems).ifPresent(worlds::add));
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    SensitivityQuestion question =
        new SensitivityQuestion(
            method.get(),
            outcome.orElseThrow(),
            first.name(),
            scenarios.stream().skip(1).map(Scenario::name).findFirst(),
            factors,
            size,
            replicates,
            first.seed());
    SensitivityStudy study = new SensitivityStudy(question, worlds, changes.overrides());
    return new SensitivityAsked(question, scenarios, study, threads);
  }

  /** What makes it the same study: model, worlds, question and ranges. */
  String content() {
    StringBuilder text = new StringBuilder("model " + Version.OF_RESULTS + "\n");
    scenarios.forEach(scenario -> text.append(ScenarioIdentity.of(scenario)).append('\n'));
    text.append(question.method()).append(' ').append(question.outcome()).append(' ');
    text.append(question.size()).append(' ').append(question.replicates()).append('\n');
    for (FactorRange factor : question.factors()) {
      text.append(factor.name()).append(' ').append(factor.parameter().range()).append('\n');
    }
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
