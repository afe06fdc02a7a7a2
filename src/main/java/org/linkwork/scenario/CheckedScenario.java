package org.linkwork.scenario;

import java.util.List;
import org.linkwork.parameter.reading.Problem;

/**
 * A scenario that can be run, with what is odd about it.
 *
 * @param scenario the scenario
 * @param warnings what the user may want to know, sorted by file and position; often empty
 */
public record CheckedScenario(Scenario scenario, List<Problem> warnings) {
  /** Copies the list. */
  public CheckedScenario {
    warnings = List.copyOf(warnings);
  }
}
