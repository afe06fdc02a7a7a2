package org.linkwork.cli;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.CheckedScenario;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;

/** Reads the scenario files that a command names. */
final class ScenarioFiles {
  private ScenarioFiles() {}

  /**
   * The scenarios of these files, after their warnings have been said.
   *
   * @param found what is wrong with the command line already
   * @throws BadInputException with every problem of the files and of the command line
   */
  static List<Scenario> read(List<Path> files, Overrides overrides, Problems found, Speech speech) {
    FileKind.SCENARIO.expect(files);
    List<CheckedScenario> checked = List.of();
    try {
      checked = new ScenarioReader(InterventionCatalogue.names()).readAll(files, overrides);
    } catch (ScenarioException e) {
      found.addAll(e.problems());
    }
    if (found.hasErrors()) {
      throw new BadInputException(found.sorted());
    }
    checked.stream()
        .flatMap(one -> one.warnings().stream())
        .distinct()
        .forEach(warning -> speech.remark(warning.toString()));
    return checked.stream().map(CheckedScenario::scenario).toList();
  }
}
