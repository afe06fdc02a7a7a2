package org.linkwork.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.RegisterCheck;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/**
 * A scenario file read once with all that it extends, from which any number of variants are made;
 * never changes, and so free to be shared by threads.
 */
public final class ScenarioBase {
  private final Path file;
  private final List<ScenarioDocument> chain;
  private final ParameterRegister register;
  private final Position registerPosition;
  private final Set<String> catalogue;
  private final List<PlannedIntervention> inherited;
  private final List<String> faultsOfRegister;

  ScenarioBase(
      Path file,
      List<ScenarioDocument> chain,
      ParameterRegister register,
      Position registerPosition,
      Set<String> catalogue) {
    this.file = file;
    this.chain = List.copyOf(chain);
    this.register = register;
    this.registerPosition = registerPosition;
    this.catalogue = catalogue;
    this.inherited = new Resolution(this.chain, last().position(), register).plans();
    this.faultsOfRegister = RegisterCheck.faults(register);
  }

  /** The parameters that the file changes. */
  public ParameterRegister register() {
    return register;
  }

  /** The scenario's name, which is the file's without its ending. */
  public String name() {
    return ScenarioChain.nameOf(file);
  }

  /**
   * The scenario as these changes make it, under another name; empty if there is any error among
   * the problems, to which those of the files and of the changes are added.
   */
  public Optional<Scenario> with(Overrides changes, String name, Problems problems) {
    Resolution resolution = checked(changes, problems);
    if (!problems.hasErrors()) {
      faultsOfRegister.forEach(
          fault ->
              problems.error(
                  registerPosition, fault, "compare the file with the one that the program ships"));
    }
    return problems.hasErrors() ? Optional.empty() : Optional.of(resolution.scenario(name));
  }

  /** Warns where the file says no question of its own, since results are headed by it. */
  void warnOfInheritedQuestion(Problems problems) {
    if (last().question().isEmpty() && last().parent().isPresent()) {
      problems.warning(
          last().position(),
          "results will be headed by the question of "
              + last().parent().get().value()
              + ", since this file has none",
          "say under question: what this scenario is to answer");
    }
  }

  /** Adds the problems that the scenario would have as these changes make it. */
  public void check(Overrides changes, Problems problems) {
    checked(changes, problems);
  }

  private Resolution checked(Overrides changes, Problems problems) {
    Resolution resolution = resolution(changes, problems);
    ScenarioCheck check = new ScenarioCheck(resolution, problems);
    if (chain.get(0).parent().isEmpty()) {
      check.run();
    } else {
      check.runWithoutParents();
    }
    return resolution;
  }

  /** Adds the problems that these changes have each by itself, whatever they are joined with. */
  public void checkEach(Overrides changes, Problems problems) {
    new ScenarioCheck(resolution(changes, problems), problems).runWithoutParents();
  }

  private Resolution resolution(Overrides changes, Problems problems) {
    DocumentReader documents = new DocumentReader(register, catalogue, problems);
    List<ScenarioDocument> all =
        new OverridesReader(documents, register, catalogue, problems)
            .about(chain, changes, inherited);
    Optional<Position> written =
        changes.changes().stream()
            .filter(change -> change.option() == Overrides.Option.SET)
            .flatMap(change -> change.written().stream())
            .findFirst();
    return new Resolution(all, written.orElse(last().position()), register);
  }

  private ScenarioDocument last() {
    return chain.get(chain.size() - 1);
  }
}
