package org.linkwork.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.RegisterCheck;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;

/** Reads scenario files, with the files that they extend and the parameters that they change. */
public final class ScenarioReader {
  private final Set<String> catalogue;
  private final Optional<ParameterRegister> given;

  /**
   * A reader that finds {@code parameters.yaml} beside each scenario, or above it up to the folder
   * {@code scenarios}.
   *
   * @param catalogue names of the interventions that exist
   */
  public ScenarioReader(Set<String> catalogue) {
    this.catalogue = Set.copyOf(catalogue);
    this.given = Optional.empty();
  }

  /** A reader whose scenarios all change the same parameters, wherever they stand. */
  public ScenarioReader(Set<String> catalogue, ParameterRegister register) {
    this.catalogue = Set.copyOf(catalogue);
    this.given = Optional.of(register);
  }

  /**
   * The scenario of a file.
   *
   * @throws ScenarioException with every problem, if there is any error
   */
  public Scenario read(Path file) {
    return read(file, Overrides.NONE).scenario();
  }

  /**
   * The scenario of a file, changed by the command line, with warnings.
   *
   * @throws ScenarioException with every problem, if there is any error
   */
  public CheckedScenario read(Path file, Overrides overrides) {
    return readAll(List.of(file), overrides).get(0);
  }

  /**
   * The scenarios of several files, each changed alike by the command line.
   *
   * @throws ScenarioException with every problem of all files, if there is any error
   */
  public List<CheckedScenario> readAll(List<Path> files, Overrides overrides) {
    Map<Path, ParameterRegister> registers = new HashMap<>();
    Problems all = new Problems();
    List<CheckedScenario> scenarios = new ArrayList<>();
    for (Path file : files) {
      Problems problems = new Problems();
      Optional<Scenario> scenario = scenario(file, overrides, registers, problems);
      List<Problem> sorted = problems.sorted();
      scenario.ifPresent(found -> scenarios.add(new CheckedScenario(found, sorted)));
      all.addAll(sorted);
    }
    if (all.hasErrors()) {
      throw new ScenarioException(all.sorted());
    }
    return scenarios;
  }

  private Optional<Scenario> scenario(
      Path file, Overrides overrides, Map<Path, ParameterRegister> registers, Problems problems) {
    Optional<YamlNode> root = YamlTree.read(file, problems);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Optional<ParameterRegister> register = register(file, registers, problems);
    if (register.isEmpty()) {
      return Optional.empty();
    }
    DocumentReader documents = new DocumentReader(register.get(), catalogue, problems);
    List<ScenarioDocument> chain =
        new ArrayList<>(new ScenarioChain(documents, problems).read(file, root.get()));
    if (chain.isEmpty()) {
      return Optional.empty();
    }
    boolean complete = chain.get(0).parent().isEmpty();
    ScenarioDocument last = chain.get(chain.size() - 1);
    chain.add(new OverridesReader(documents, register.get(), problems).read(overrides));
    Resolution resolution = new Resolution(chain, last, register.get());
    ScenarioCheck check = new ScenarioCheck(resolution, problems);
    if (complete) {
      check.run();
    } else {
      check.runWithoutParents();
    }
    if (!problems.hasErrors()) {
      checkRegister(file, register.get(), problems);
    }
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(resolution.scenario(ScenarioChain.nameOf(file)));
  }

  private void checkRegister(Path scenario, ParameterRegister register, Problems problems) {
    Position position =
        given.isPresent()
            ? Position.option("parameters")
            : RegisterSearch.near(scenario, problems).map(Position::whole).orElseThrow();
    for (String fault : RegisterCheck.faults(register)) {
      problems.error(position, fault, "compare the file with the one that the program ships");
    }
  }

  private Optional<ParameterRegister> register(
      Path file, Map<Path, ParameterRegister> registers, Problems problems) {
    if (given.isPresent()) {
      return given;
    }
    Optional<Path> path = RegisterSearch.near(file, problems);
    try {
      return path.map(
          found ->
              registers.computeIfAbsent(
                  found.toAbsolutePath().normalize(), key -> ParameterRegister.read(found)));
    } catch (BadInputException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }
}
