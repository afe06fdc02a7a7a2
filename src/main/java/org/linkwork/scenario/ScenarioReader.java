package org.linkwork.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.ParameterRegister;
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

  /** The names of the interventions that scenarios can have. */
  public Set<String> catalogue() {
    return catalogue;
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

  /**
   * The file with all that it extends, to make variants of; empty after problems that leave nothing
   * to build on. Values are not checked yet.
   */
  public Optional<ScenarioBase> base(Path file, Problems problems) {
    return base(file, new HashMap<>(), problems);
  }

  private Optional<Scenario> scenario(
      Path file, Overrides overrides, Map<Path, ParameterRegister> registers, Problems problems) {
    return base(file, registers, problems)
        .flatMap(
            base -> {
              Optional<Scenario> scenario = base.with(overrides, base.name(), problems);
              scenario.ifPresent(sound -> base.warnOfInheritedQuestion(problems));
              return scenario;
            });
  }

  private Optional<ScenarioBase> base(
      Path file, Map<Path, ParameterRegister> registers, Problems problems) {
    Optional<YamlNode> root = YamlTree.read(file, problems);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Optional<ParameterRegister> register = register(file, registers, problems);
    if (register.isEmpty()) {
      return Optional.empty();
    }
    DocumentReader documents = new DocumentReader(register.get(), catalogue, problems);
    List<ScenarioDocument> chain = new ScenarioChain(documents, problems).read(file, root.get());
    return chain.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ScenarioBase(file, chain, register.get(), registerPosition(file), catalogue));
  }

  private Position registerPosition(Path scenario) {
    return given.isPresent()
        ? Position.option("parameters")
        : RegisterSearch.near(scenario, new Problems()).map(Position::whole).orElseThrow();
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
