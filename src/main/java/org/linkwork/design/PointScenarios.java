package org.linkwork.design;

import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;

/** Makes the scenario of a point. */
@FunctionalInterface
public interface PointScenarios {
  /**
   * The scenario of a point, named by its label.
   *
   * @param further changes beyond its levels, which win
   * @throws org.linkwork.scenario.ScenarioException if its levels and they cannot hold together
   */
  Scenario scenario(Point point, Overrides further);
}
