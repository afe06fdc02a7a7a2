package org.linkwork.design;

import org.linkwork.scenario.Scenario;

/** Makes the scenario of a point. */
@FunctionalInterface
public interface PointScenarios {
  /**
   * The scenario of a point, named by its label.
   *
   * @throws org.linkwork.scenario.ScenarioException if its levels cannot hold together
   */
  Scenario scenario(Point point);
}
